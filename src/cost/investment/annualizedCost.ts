import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { sum } from '../../internal/numeric/sum.js';
import type { DiscountConvention } from '../assumptions/model.js';
import { checkConvention, withinRange } from './cashFlows.js';
import { discountFactors } from './discountFactors.js';

/** Options of {@link annualizedCost}. */
export interface AnnualizedCostOptions {
  /** Rate of a year, above -1. */
  readonly discountRate: number;
  /** Years over which the cost is spread, whole, 1 to 100. */
  readonly years: number;
  /** When the equal amounts fall: `mid-year` in the middle of each year, otherwise at its end. */
  readonly convention: DiscountConvention;
}

/**
 * Annualized cost: the equal amount a year that has the same present value, so that options of different length compare.
 *
 * `present value / sum of D(y)`, with D(y) = 1 / (1 + rate)^y for the years 1 to `years`, half a year earlier for `mid-year`. At a rate of 0
 * it is `present value / years`.
 *
 * @param presentValue in any currency; may be negative
 * @returns a year, in the same currency
 * @throws ComanagedError `invalid-argument` with all faults: a value that is not finite or out of its range; `invalid-option` where the
 * convention is none, `unknown-option` for another option; `out-of-range` beyond the range of a double
 * @see also known as equivalent annual cost
 * @example
 * ```ts
 * import { annualizedCost } from 'comanaged/cost';
 *
 * annualizedCost(210, { discountRate: 0.1, years: 2, convention: 'tei' }).toFixed(6);
 * // => '121.000000'
 * ```
 */
export function annualizedCost(presentValue: number, options: AnnualizedCostOptions): number {
  return guarded('presentValue', () => {
    checkOptions(options, 'options', ['discountRate', 'years', 'convention']);
    const { discountRate, years, convention } = options;
    checkConvention(convention);
    refuseFaults(
      namedFaults(
        { presentValue, discountRate, years },
        { presentValue: {}, discountRate: { above: -1 }, years: { whole: true, least: 1, most: 100 } },
      ),
    );
    const timing = convention === 'mid-year' ? convention : 'tei';
    const factors = discountFactors(discountRate, years, timing).slice(1);
    factors.forEach((factor) => withinRange(factor, 'discountRate'));
    return withinRange(presentValue / withinRange(sum(factors), 'discountRate'), 'discountRate');
  });
}
