import type { CostAssumed } from '../comparison/results.js';
import { costDefaults } from '../assumptions/model.js';
import { knowledgeConcentration } from './knowledgeConcentration.js';
import type { KnowledgeConcentrationOptions } from './knowledgeConcentration.js';
import type { HeldService } from './heldServices.js';

/** Concentrations that follow from who holds services. */
export interface TaxConcentration {
  /** Of a person, 0 for one who holds nothing; undefined where it is unknown. */
  readonly of: (id: string) => number | undefined;
  /** What was assumed for it. */
  readonly assumed: readonly CostAssumed[];
}

/**
 * Concentrations by the holders of services.
 *
 * @param place place of the settings, with a slash at its end, or empty
 */
export function taxConcentration(
  services: readonly HeldService[],
  settings: KnowledgeConcentrationOptions,
  place: string,
): TaxConcentration {
  if (services.length === 0) return { of: () => undefined, assumed: [] };
  const { status, holders, unknownServiceIds, measure } = knowledgeConcentration(services, settings);
  const byId = new Map(holders.map(({ id, concentration }) => [id, concentration]));
  const house = (code: string, field: string, value: number | null): CostAssumed => ({
    code,
    field,
    value,
    source: 'house',
  });
  return {
    of: (id) => (status === 'unknown' ? undefined : (byId.get(id) ?? 0)),
    assumed: [
      ...(settings.measure === undefined ? [house('concentration-measure', `${place}concentration`, null)] : []),
      ...(settings.exponent === undefined && measure === 'weighted-share'
        ? [house('concentration-exponent', `${place}concentrationExponent`, costDefaults.concentrationExponent)]
        : []),
      ...(settings.criticalityWeights === undefined
        ? [house('criticality-weights', `${place}criticalityWeights`, null)]
        : []),
      ...unknownServiceIds.map((id) => house('unknown-holders-left-out', `services/${id}/holders`, null)),
    ],
  };
}
