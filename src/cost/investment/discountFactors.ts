import type { DiscountConvention } from '../assumptions/model.js';
import type { costTimings } from '../options/model.js';

/** When in its period a flow falls under a convention. */
export function timingOf(convention: DiscountConvention): (typeof costTimings)[number] {
  return convention === 'mid-year' ? 'mid' : 'end';
}

/**
 * What 1 at each of the times of a list of flows is worth today, by repeated division: `D_0 = 1`, `D_p = D_(p-1) / (1 + rate)`; in the middle
 * of a period `D_(p-1) / sqrt(1 + rate)`. Under `excel-npv` every flow is discounted one period more.
 *
 * @param timing when in its period a flow falls; absent: as the convention says
 * @returns one factor for now and each period
 */
export function discountFactors(
  rate: number,
  periods: number,
  convention: DiscountConvention,
  timing: (typeof costTimings)[number] = timingOf(convention),
): number[] {
  const growth = 1 + rate;
  const ends = [convention === 'excel-npv' ? 1 / growth : 1];
  for (let period = 1; period <= periods; period++) ends.push((ends[period - 1] ?? 1) / growth);
  if (timing === 'end') return ends;
  const within = timing === 'mid' ? Math.sqrt(growth) : 1;
  return ends.map((end, period) => (period === 0 ? end : (ends[period - 1] ?? 1) / within));
}
