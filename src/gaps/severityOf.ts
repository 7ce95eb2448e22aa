import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { Subject } from '../services/subjects/model.js';
import type { ConcernedServices } from './concerned.js';
import { findingSeverities } from './model.js';
import type { FindingSeverity } from './model.js';

/** How many levels the services of a subject move a severity: -1 where one is critical, 1 where all matter little, else 0. */
export function criticalityShift(index: OperatingModelIndex, services: readonly string[]): -1 | 0 | 1 {
  let areAllLow = services.length > 0;
  for (const id of services) {
    const level = index.find('service', id)?.criticality;
    if (level === 'critical') return -1;
    if (level !== 'low') areAllLow = false;
  }
  return areAllLow ? 1 : 0;
}

/** A severity some levels up (negative) or down, within the known ones. */
export function shifted(base: FindingSeverity, steps: number): FindingSeverity {
  const level = findingSeverities.indexOf(base) + steps;
  return findingSeverities[Math.min(Math.max(level, 0), findingSeverities.length - 1)] ?? base;
}

/**
 * The severity of a finding: its base, one up where a service it concerns is critical and one down where all of them matter little.
 *
 * @param shift how this failure differs from the others of its rule
 */
export function severityOf(
  index: OperatingModelIndex,
  servicesOf: ConcernedServices,
  subject: Subject,
  base: FindingSeverity,
  shift?: 'up' | 'down',
): FindingSeverity {
  const own = Number(shift === 'down') - Number(shift === 'up');
  return shifted(base, criticalityShift(index, servicesOf(subject)) + own);
}
