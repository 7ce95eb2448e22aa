import { checkOptions } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { rootOf } from '../../internal/numeric/rootOf.js';
import { checkedCashFlows, checkRate, withinRange } from './cashFlows.js';

/** Options of {@link mirr}. */
export interface MirrOptions {
  /** What money paid costs, a period, above -1. */
  readonly financeRate: number;
  /** What money received earns until the end, a period, above -1. */
  readonly reinvestmentRate: number;
}

/** A modified internal rate of return. */
export type Mirr =
  | {
      readonly status: 'ok';
      /** Rate of a period, above -1. */
      readonly rate: number;
    }
  | {
      /** No money is received, or none is paid. */
      readonly status: 'undefined';
    };

/**
 * Modified internal rate of return: the growth a period from the money paid, valued at the start, to the money received, valued at the end.
 *
 * `(future value of the positive flows / -(present value of the negative flows))^(1/n) - 1`, n being the number of flows - 1. Unlike
 * {@link irr} it is one number, at the price of two rates that you have to choose.
 *
 * @param cashFlows one a period, the first now, 1 to 1,001; money received is positive, money paid is negative
 * @throws ComanagedError `invalid-argument` where a rate is not above -1 or a flow is not finite, there are none or too many;
 * `unknown-option` for another option; `out-of-range` beyond the range of a double
 * @see the function MIRR of spreadsheets and of numpy-financial
 * @example
 * ```ts
 * import { mirr } from 'comanaged/cost';
 *
 * const flows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
 * const result = mirr(flows, { financeRate: 0.1, reinvestmentRate: 0.12 });
 * result.status === 'ok' && result.rate.toFixed(4);
 * // => '0.1261'
 * mirr([-1, -2], { financeRate: 0.1, reinvestmentRate: 0.12 });
 * // => { status: 'undefined' }
 * ```
 */
export function mirr(cashFlows: readonly number[], options: MirrOptions): Mirr {
  return guarded('cashFlows', () => {
    checkOptions(options, 'options', ['financeRate', 'reinvestmentRate']);
    const { financeRate, reinvestmentRate } = options;
    checkRate(financeRate, 'financeRate');
    checkRate(reinvestmentRate, 'reinvestmentRate');
    const flows = checkedCashFlows(cashFlows);
    if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return { status: 'undefined' };
    const received = flows.reduce((value, flow) => value * (1 + reinvestmentRate) + Math.max(flow, 0), 0);
    const paid = flows.reduceRight((value, flow) => value / (1 + financeRate) - Math.min(flow, 0), 0);
    const growth = withinRange(received, 'reinvestmentRate') / withinRange(paid, 'financeRate');
    return { status: 'ok', rate: growthRate(growth, flows.length - 1) };
  });
}

function growthRate(growth: number, periods: number): number {
  // 0 where what was paid or received is too far away to count, which no root could tell.
  const isWithin = growth > 0 && Number.isFinite(growth);
  return withinRange(isWithin ? rootOf(growth, periods) - 1 : NaN, 'cashFlows');
}
