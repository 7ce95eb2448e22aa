import { checkRecords, isTexts, refuse } from '../../internal/check.js';
import { criticalities } from '../../services/catalogue/model.js';
import type { Criticality } from '../../services/catalogue/model.js';

/** A service and those who hold its knowledge. */
export interface HeldService {
  /** Id. */
  readonly id: string;
  /** How critical it is; absent: unknown. */
  readonly criticality?: Criticality | null | undefined;
  /** People, or named teams of partners, who hold its knowledge; empty: nobody, absent: unknown. */
  readonly holders?: readonly string[] | undefined;
}

/** Refuses services of which one is named twice or has members of a wrong kind. */
export function checkHeldServices(services: readonly HeldService[]): void {
  checkRecords(services, 'services', ['id']);
  const ids = new Set<string>();
  for (const [at, { id, criticality, holders }] of services.entries()) {
    if (ids.has(id)) refuse(`services/${at}/id`, 'be the only one of its kind');
    ids.add(id);
    if (criticality !== undefined && criticality !== null && !criticalities.includes(criticality)) {
      refuse(`services/${at}/criticality`, `be one of ${criticalities.join(', ')}`);
    }
    if (holders !== undefined && !isTexts(holders)) refuse(`services/${at}/holders`, 'be an array of texts');
  }
}
