import type { Fault } from '../../internal/checkNumbers.js';
import { levelMultiple } from '../engine/engineOf.js';
import { weightScale } from '../engine/weightScale.js';
import type { Policy } from './model.js';

/** A policy whose sums could leave the whole numbers that a double holds exactly, 2^53, would compare rounded scores. */
export function sizeFaults(policy: Policy): Fault[] {
  const { criteria, driverEmphasis, fitScale } = policy;
  const { factorPrimary = 1, factorSecondary = 1, map = {} } = driverEmphasis ?? {};
  const scale = weightScale(policy);
  const highest = criteria.reduce((sum, { id, weight }) => {
    const drivers = Object.values(map).filter((those) => those.includes(id)).length;
    const factor = Array.from({ length: drivers }).reduce<number>(
      (product, _, at) => product * Math.max(1, at === 0 ? factorPrimary : 1, factorSecondary),
      1,
    );
    return sum + weight * scale * factor;
  }, 0);
  const fit = Math.max(Math.abs(fitScale[0]), Math.abs(fitScale[1]));
  const bound = highest * levelMultiple(criteria) * 2 * fit * criteria.length;
  return bound < Number.MAX_SAFE_INTEGER
    ? []
    : [{ path: 'criteria', must: 'have weights with fewer digits, or fewer kinds of levels' }];
}
