import type { DiscountConvention } from '../assumptions/model.js';

/**
 * What 1 at each of the times of a list of flows is worth today: D(0) = 1, D(t + 1) = D(t) / (1 + rate); `excel-npv` one period later,
 * `mid-year` from the second flow on divided by the root of 1 + rate once, half a period earlier.
 *
 * @returns one factor for now and each period
 */
export function discountFactors(rate: number, periods: number, convention: DiscountConvention): number[] {
  const growth = 1 + rate;
  const factors = [convention === 'excel-npv' ? 1 / growth : 1];
  let factor = convention === 'mid-year' ? 1 / Math.sqrt(growth) : (factors[0] ?? 1) / growth;
  for (let period = 1; period <= periods; period++) {
    factors.push(factor);
    factor /= growth;
  }
  return factors;
}
