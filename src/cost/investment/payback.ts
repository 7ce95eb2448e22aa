import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { DiscountConvention } from '../assumptions/model.js';
import { checkConvention, checkedCashFlows, checkRate, withinRange } from './cashFlows.js';
import { discountFactors } from './discountFactors.js';

/** Options of {@link payback}: a rate and a convention together, or none for the simple payback. */
export interface PaybackOptions {
  /** Rate of a period, above -1; absent: flows are not discounted. */
  readonly discountRate?: number | undefined;
  /** When the flows fall; needed with a rate. */
  readonly convention?: DiscountConvention | undefined;
}

/** When an investment has paid itself back. */
export type Payback =
  | {
      readonly status: 'reached';
      /** Periods from the first flow until the sum of the flows is 0; 0 where it never was below. */
      readonly periods: number;
      /** Whether the sum falls below 0 again later. */
      readonly recrosses: boolean;
    }
  | {
      /** The sum of the flows is below 0 to the end. */
      readonly status: 'never';
    };

/**
 * Payback: how long it takes until the money received has made up for the money paid.
 *
 * The first time at which the sum of the flows so far is no longer below 0, inside a period on a straight line:
 * `t - 1 + -(sum to t - 1) / Ft`. With a rate the flows are discounted first. A sum within the rounding error of its calculation counts
 * as 0, so that 110 after a year at 10 % pays back 100.
 *
 * @param cashFlows one a period, the first now, 1 to 1,001; money received is positive, money paid is negative
 * @returns periods, not rounded
 * @throws ComanagedError `invalid-argument` where a flow is not finite, there are none or too many, the rate is not above -1, or a rate and a
 * convention do not come together; `invalid-option` where the convention is none, `unknown-option` for another option; `out-of-range`
 * beyond the range of a double
 * @example
 * ```ts
 * import { payback } from 'comanaged/cost';
 *
 * payback([-100, 60, 60, 60]);
 * // => { status: 'reached', periods: 1 + 40 / 60, recrosses: false }
 * payback([-100, 60, 50], { discountRate: 0.1, convention: 'tei' });
 * // => { status: 'never' }
 * ```
 */
export function payback(cashFlows: readonly number[], options: PaybackOptions = {}): Payback {
  return guarded('cashFlows', () => {
    checkOptions(options, 'options', ['discountRate', 'convention']);
    const { discountRate, convention } = options;
    if ((discountRate === undefined) !== (convention === undefined))
      refuse('options', 'have both discountRate and convention, or neither');
    if (discountRate !== undefined) checkRate(discountRate, 'discountRate');
    if (convention !== undefined) checkConvention(convention);
    const flows = checkedCashFlows(cashFlows);
    const factors = discountFactors(discountRate ?? 0, flows.length - 1, convention ?? 'tei');
    return firstCrossing(sums(flows.map((flow, at) => flow * (factors[at] ?? 0))));
  });
}

/** The sum of the first flow, of the first two, and so on, compensated; 0 where it is within its rounding error. */
function sums(flows: readonly number[]): number[] {
  let total = 0;
  let lost = 0;
  let size = 0;
  return flows.map((flow, at) => {
    const next = total + flow;
    lost += Math.abs(total) >= Math.abs(flow) ? total - next + flow : flow - next + total;
    total = next;
    size += Math.abs(flow);
    const sum = withinRange(total + lost, 'cashFlows');
    // A factor is rounded once a period; 2^-53 each time.
    return Math.abs(sum) <= (at + 4) * 1.1102230246251565e-16 * size ? 0 : sum;
  });
}

function firstCrossing(balances: readonly number[]): Payback {
  const at = balances.findIndex((balance) => balance >= 0);
  if (at === -1) return { status: 'never' };
  const after = balances[at] ?? 0;
  const before = balances[at - 1] ?? 0;
  const periods = at === 0 ? 0 : at - 1 + before / (before - after);
  return { status: 'reached', periods, recrosses: balances.some((balance, later) => later > at && balance < 0) };
}
