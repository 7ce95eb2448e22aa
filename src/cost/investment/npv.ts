import { checkOptions } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { DiscountConvention } from '../assumptions/model.js';
import { checkConvention, checkedCashFlows, checkRate, withinRange } from './cashFlows.js';

/** Options of {@link npv}. */
export interface NpvOptions {
  /** When the flows fall; there is no default, because spreadsheets and finance mean different things by the same name. */
  readonly convention: DiscountConvention;
}

/**
 * Net present value: what flows of money at different times are worth together today.
 *
 * | convention | value of the flows F0, F1, …, Fn |
 * | --- | --- |
 * | `tei` | `F0 + sum of Ft / (1 + rate)^t`: the first flow is now, the others at the end of their periods |
 * | `excel-npv` | `sum of Ft / (1 + rate)^(t + 1)`: the first flow is at the end of the first period already |
 * | `mid-year` | `F0 + sum of Ft / (1 + rate)^(t - 1/2)`: the first flow is now, the others in the middle of their periods |
 *
 * Calculated by Horner's scheme from the last flow, without powers; what the additions round off is carried along.
 *
 * @param rate of a period, above -1: 0.08 is 8 %
 * @param cashFlows one a period, 1 to 1,001; money received is positive, money paid is negative
 * @returns in the currency of the flows
 * @throws ComanagedError `invalid-argument` where the rate is not above -1 or a flow is not finite, there are none or too many;
 * `invalid-option` where the convention is none, `unknown-option` for another option; `out-of-range` beyond the range of a double
 * @see `tei`: Forrester, Total Economic Impact, and numpy-financial; `excel-npv`: the function NPV of spreadsheets
 * @example
 * ```ts
 * import { discountConventions, npv } from 'comanaged/cost';
 *
 * const flows = [-100, 60, 60];
 * discountConventions.map((convention) => `${convention} ${npv(0.1, flows, { convention }).toFixed(6)}`);
 * // => ['tei 4.132231', 'excel-npv 3.756574', 'mid-year 9.214806']
 * ```
 */
export function npv(rate: number, cashFlows: readonly number[], options: NpvOptions): number {
  return guarded('cashFlows', () => {
    checkOptions(options, 'options', ['convention']);
    const { convention } = options;
    checkConvention(convention);
    checkRate(rate, 'rate');
    const flows = checkedCashFlows(cashFlows);
    return withinRange(presentValue(1 + rate, flows, convention), 'rate');
  });
}

function presentValue(growth: number, flows: readonly number[], convention: DiscountConvention): number {
  if (convention === 'tei') return horner(growth, flows);
  if (convention === 'excel-npv') return horner(growth, flows) / growth;
  return (flows[0] ?? 0) + horner(growth, flows.slice(1)) / Math.sqrt(growth);
}

/** `F0 + (F1 + (F2 + …) / growth) / growth`, with the rounding errors of the additions summed beside it. */
function horner(growth: number, flows: readonly number[]): number {
  let value = 0;
  let lost = 0;
  for (let at = flows.length - 1; at >= 0; at--) {
    const later = value / growth;
    const flow = flows[at] ?? 0;
    value = later + flow;
    const rounded = Math.abs(later) >= Math.abs(flow) ? later - value + flow : flow - value + later;
    lost = lost / growth + rounded;
  }
  return value + lost;
}
