import { checkOptions, refuse } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { criticalityWeights as houseWeights } from '../../services/catalogue/model.js';
import { costDefaults, concentrationMeasures } from '../assumptions/model.js';
import type { CriticalityWeights } from '../assumptions/model.js';
import { concentrationShares } from './concentrationShares.js';
import type { ConcentrationMeasure } from './concentrationShares.js';
import { checkHeldServices } from './heldServices.js';
import type { HeldService } from './heldServices.js';

/** Options of {@link knowledgeConcentration}. */
export interface KnowledgeConcentrationOptions {
  /** How it is measured; absent: weighted-share. */
  readonly measure?: ConcentrationMeasure | undefined;
  /** Exponent on the number of holders, 0 to 10: 0 counts each in full, 2 weighs sole holders more; absent: 1 (house default). */
  readonly exponent?: number | undefined;
  /** Weights by criticality, each >= 0; absent: 4, 3, 2, 1 (house default). A service without one weighs as a low one. */
  readonly criticalityWeights?: CriticalityWeights | undefined;
}

/** How much of the knowledge somebody holds. */
export interface HolderConcentration {
  /** The person or partner team. */
  readonly id: string;
  /** Share of the weighted knowledge, 0 to 1. */
  readonly concentration: number;
  /** Services held, in the order given. */
  readonly serviceIds: readonly string[];
}

/** What a service adds to the concentration of those who hold it. */
export interface ServiceConcentration {
  /** The service. */
  readonly serviceId: string;
  /** Its weight. */
  readonly weight: number;
  /** Those who hold it, each once. */
  readonly holders: readonly string[];
  /** Share that it adds for each of them, 0 to 1; of `herfindahl` before squaring. */
  readonly part: number;
}

/** How the knowledge of services is spread over people. */
export interface KnowledgeConcentration {
  /** Unknown where no service with a weight has known holders. */
  readonly status: 'known' | 'unknown';
  /** How it was measured. */
  readonly measure: ConcentrationMeasure;
  /** Exponent on the number of holders; null where the measure has none. */
  readonly exponent: number | null;
  /** Sum of all concentrations: 1 where every service is held, measured by weighted share with exponent 1. */
  readonly index: number;
  /** The holders, highest concentration first, then by id. */
  readonly holders: readonly HolderConcentration[];
  /** The services with known holders, in the order given. */
  readonly services: readonly ServiceConcentration[];
  /** Services that nobody holds: their knowledge is lost already. Their weight counts, for nobody. */
  readonly unheldServiceIds: readonly string[];
  /** Services whose holders are unknown: they do not count. */
  readonly unknownServiceIds: readonly string[];
  /** Services without a criticality: they weigh as low ones. */
  readonly unratedServiceIds: readonly string[];
}

const bounds = { least: 0, most: 1_000_000 } as const;

/**
 * How much of the knowledge each person holds: `sum of w / holders^exponent over the services held, / sum of w over all services`.
 *
 * By `sole-holder-share` only services with one holder count. By `herfindahl` each share, with exponent 1, is squared, and their sum is the
 * Herfindahl-Hirschman index. All are 0 to 1. Another holder of a service never raises the concentration of the others.
 *
 * @returns the holders, highest first; none where no service has known holders
 * @throws ComanagedError `invalid-argument` where the weights of all services sum to 0, a service comes twice, or a member is out of its
 * range; `unknown-option`
 * @see RACI and services of the operating model give the holders; the formula, its exponent and the weights are house defaults
 * @example
 * ```ts
 * import { knowledgeConcentration } from 'comanaged/cost';
 *
 * const { holders, index } = knowledgeConcentration([
 *   { id: 'erp', criticality: 'critical', holders: ['anna'] },
 *   { id: 'mail', criticality: 'high', holders: ['anna', 'ben'] },
 *   { id: 'wiki', criticality: 'low', holders: ['ben'] },
 * ]);
 * holders.map(({ id, concentration }) => [id, concentration]);
 * // => [['anna', 0.6875], ['ben', 0.3125]]
 * index;
 * // => 1
 * ```
 */
export function knowledgeConcentration(
  services: readonly HeldService[],
  options: KnowledgeConcentrationOptions = {},
): KnowledgeConcentration {
  return guarded('services', () => {
    checkHeldServices(services);
    const { measure, exponent, weights } = concentrationSettings(options);
    const weighed = services.map(({ id, criticality, holders }) => ({
      serviceId: id,
      weight: weights[criticality ?? 'low'],
      holders: holders && [...new Set(holders)],
    }));
    if (weighed.every(({ weight }) => weight === 0)) refuse('services', 'have weights with a sum above 0');
    const known = weighed.flatMap(({ holders, ...each }) => (holders === undefined ? [] : [{ ...each, holders }]));
    const shares = concentrationShares(known, measure, exponent);
    return {
      status: shares === undefined ? 'unknown' : 'known',
      measure,
      exponent: measure === 'weighted-share' ? exponent : null,
      index: shares?.index ?? 0,
      holders: [...(shares?.byHolder ?? [])]
        .map(([id, concentration]) => holderOf(id, concentration, known))
        .sort(byRank),
      services: known.map((each, at) => ({ ...each, part: shares?.parts[at] ?? 0 })),
      unheldServiceIds: known.filter(({ holders }) => holders.length === 0).map(({ serviceId }) => serviceId),
      unknownServiceIds: services.filter(({ holders }) => holders === undefined).map(({ id }) => id),
      unratedServiceIds: services.filter(({ criticality }) => (criticality ?? null) === null).map(({ id }) => id),
    };
  });
}

function holderOf(
  id: string,
  concentration: number,
  services: readonly { readonly serviceId: string; readonly holders: readonly string[] }[],
): HolderConcentration {
  const held = services.filter(({ holders }) => holders.includes(id));
  return { id, concentration, serviceIds: held.map(({ serviceId }) => serviceId) };
}

function byRank(left: HolderConcentration, right: HolderConcentration): number {
  return right.concentration - left.concentration || (left.id < right.id ? -1 : 1);
}

function concentrationSettings(options: KnowledgeConcentrationOptions): {
  readonly measure: ConcentrationMeasure;
  readonly exponent: number;
  readonly weights: CriticalityWeights;
} {
  checkOptions(options, 'options', ['measure', 'exponent', 'criticalityWeights']);
  const {
    measure = costDefaults.concentration,
    exponent = costDefaults.concentrationExponent,
    criticalityWeights: weights = houseWeights,
  } = options;
  if (!concentrationMeasures.includes(measure)) {
    refuse('options.measure', `be one of ${concentrationMeasures.join(', ')}`, 'invalid-option');
  }
  checkOptions(weights, 'options.criticalityWeights', Object.keys(houseWeights));
  refuseFaults([
    ...namedFaults({ 'options.exponent': exponent }, { 'options.exponent': { least: 0, most: 10 } }),
    ...namedFaults({ ...weights }, { critical: bounds, high: bounds, medium: bounds, low: bounds }),
  ]);
  return { measure, exponent, weights };
}
