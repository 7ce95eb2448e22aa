import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { Exhaustion } from './model.js';

const hoursPerDay = 24;

/**
 * When an error budget is used up at a burn rate: `remaining * period / burn`.
 *
 * @param remaining share of the budget; below 0 where more was used than there is
 * @param periodDays days of the window of the objective, above 0
 * @param burn at least 0
 * @returns `never` without burn, `exhausted` where nothing is left
 * @throws ComanagedError `invalid-argument` for numbers out of their range
 * @see B. Beyer and others, The Site Reliability Workbook (2018), table 5-4
 *
 * @example
 * ```ts
 * import { timeToExhaustion } from 'comanaged/metrics';
 *
 * [1, 2, 10, 1000].map((burn) => timeToExhaustion(1, 30, burn)); // 30, 15 and 3 days, 43.2 minutes
 * // => [{ status: 'in', hours: 720 }, { status: 'in', hours: 360 }, { status: 'in', hours: 72 }, { status: 'in', hours: 0.72 }]
 * ```
 */
export function timeToExhaustion(remaining: number, periodDays: number, burn: number): Exhaustion {
  refuseFaults([
    ...numberFaults(remaining, 'remaining', { most: 1 }),
    ...numberFaults(periodDays, 'periodDays', { above: 0 }),
    ...numberFaults(burn, 'burn', { least: 0 }),
  ]);
  if (remaining <= 0) return { status: 'exhausted' };
  return burn === 0 ? { status: 'never' } : { status: 'in', hours: (remaining * periodDays * hoursPerDay) / burn };
}
