import type { CostService } from '../../../cost/comparison/model.js';
import { pick } from '../../../internal/pick.js';
import type { Service } from '../../../services/catalogue/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import type { CostNotes } from './costNotes.js';
import { requiredHoursPerWeek } from './requiredHoursPerWeek.js';
import type { HoursRange } from './serviceHoursFacts.js';

/** A service as a comparison of costs takes it. */
export function serviceFacts(
  index: OperatingModelIndex,
  service: Service,
  { range, zones }: HoursRange,
  notes: CostNotes,
): CostService {
  const { id, requiredCoverage: required } = service;
  const field = `services/${id}/staffedHoursPerWeek`;
  const hours = required === undefined ? undefined : requiredHoursPerWeek(index, required, { ...range, zones });
  if (hours === undefined) notes.unknown(field, ['service.requiredCoverage']);
  else notes.derived(field, `service:${id}.requiredCoverage`);
  return { ...pick(service, ['id', 'criticality']), ...(hours !== undefined && { staffedHoursPerWeek: hours }) };
}
