import { refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { discountConventions } from '../assumptions/model.js';
import type { DiscountConvention } from '../assumptions/model.js';

/** Longest list of cash flows: now and 83 years of months (house default). */
export const mostCashFlows = 1001;

/** Refuses what is not a list of finite numbers; gives a copy without holes. */
export function checkedCashFlows(cashFlows: readonly number[]): number[] {
  if (!Array.isArray(cashFlows) || cashFlows.length < 1 || cashFlows.length > mostCashFlows)
    refuse('cashFlows', 'be an array of 1 to 1,001 numbers');
  const given = Array.from<number>(cashFlows); // a hole is undefined, which is no number
  if (!given.every(Number.isFinite))
    refuseFaults(given.flatMap((flow, at) => numberFaults(flow, `cashFlows/${at}`, {})));
  return given;
}

/** Refuses a rate of a period that is not finite and above -1. */
export function checkRate(rate: number, path: string): void {
  refuseFaults(numberFaults(rate, path, { above: -1 }));
}

/** Refuses a convention that is none. */
export function checkConvention(convention: DiscountConvention): void {
  if (!discountConventions.includes(convention))
    refuse('convention', `be one of ${discountConventions.join(', ')}`, 'invalid-option');
}

/** Refuses an amount beyond the range of a double, as comes of a rate near -1. */
export function withinRange(amount: number, path: string): number {
  if (!Number.isFinite(amount)) refuse(path, 'leave the result within the range of a double', 'out-of-range');
  return amount + 0; // -0 becomes 0
}
