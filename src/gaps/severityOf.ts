import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { Criticality } from '../services/catalogue/model.js';
import type { Subject } from '../services/subjects/model.js';
import { findingSeverities } from './model.js';
import type { FindingSeverity } from './model.js';

/** The service that a subject concerns; undefined where it concerns none. */
function serviceIdOf(index: OperatingModelIndex, { kind, id }: Subject): string | null | undefined {
  if (kind === 'service') return id;
  return kind === 'activity' ? index.find('activity', id)?.serviceId : undefined;
}

function criticalityOf(index: OperatingModelIndex, subject: Subject): Criticality | null | undefined {
  const serviceId = serviceIdOf(index, subject);
  return serviceId == null ? undefined : index.find('service', serviceId)?.criticality;
}

/**
 * The severity of a finding: its base, one up where the service is critical and one down where it matters little.
 *
 * @param shift how this failure differs from the others of its rule
 */
export function severityOf(
  index: OperatingModelIndex,
  subject: Subject,
  base: FindingSeverity,
  shift?: 'up' | 'down',
): FindingSeverity {
  const criticality = criticalityOf(index, subject);
  const steps = Number(criticality === 'low') - Number(criticality === 'critical');
  const own = Number(shift === 'down') - Number(shift === 'up');
  const level = findingSeverities.indexOf(base) + steps + own;
  return findingSeverities[Math.min(Math.max(level, 0), findingSeverities.length - 1)] ?? base;
}
