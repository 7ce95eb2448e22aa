import { guarded } from '../../internal/guarded.js';
import { newtonStep } from '../../internal/numeric/newtonStep.js';
import { positiveRoots } from '../../internal/numeric/positiveRoots.js';
import type { PolynomialRoot } from '../../internal/numeric/positiveRoots.js';
import { checkedCashFlows } from './cashFlows.js';

/** Internal rates of return. */
export interface Irr {
  /** `undefined` where all flows are 0: every rate would do. */
  readonly status: 'none' | 'unique' | 'multiple' | 'undefined';
  /** The rates of a period at which the present value is 0, each above -1, in rising order. */
  readonly roots: readonly number[];
  /** For each of them how many roots fall together there: 1, or more where the present value touches 0 without or with crossing it. */
  readonly multiplicities: readonly number[];
}

/** The double next to -1. */
const lowestRate = -0.9999999999999999;
/** Flows that are smaller than this share of the largest count as 0: rates would leave the range of a double. */
const negligible = 1e-290;

/**
 * Internal rates of return: all rates above -1 at which flows of money have a present value of 0.
 *
 * A list whose signs change more than once can have several such rates, or none. Other tools then return one of them and do not say so; here
 * the status does, and nothing is guessed. Flows whose signs never change have none, flows whose signs change once have exactly one
 * (Descartes' rule). Zeros at either end change nothing. Rates that differ by less than calculation in doubles can tell, about a
 * ten-millionth with few flows, are one with their multiplicities added up.
 *
 * Costs alone have no rate: take the differences of two models, and say which minus which.
 *
 * @param cashFlows one a period, 1 to 1,001; money received is positive, money paid is negative
 * @returns rates of a period: 0.1 is 10 %; each leaves a present value below 10^-9 of the sum of the discounted flows without their signs. A
 * rate nearer to -1 than a double can tell is the double next to -1.
 * @throws ComanagedError `invalid-argument` where a flow is not finite, there are none or too many
 * @see D. Teichroew, A. Robichek, M. Montalbano, An Analysis of Criteria for Investment and Financing Decisions under Certainty, Management
 * Science 12 (1965), on flows with several rates
 * @example
 * ```ts
 * import { irr } from 'comanaged/cost';
 *
 * const { status, roots } = irr([-100, 230, -132]);
 * [status, ...roots.map((rate) => rate.toFixed(6))];
 * // => ['multiple', '0.100000', '0.200000']
 * irr([1000, -3000, 2500]);
 * // => { status: 'none', roots: [], multiplicities: [] }
 * ```
 */
export function irr(cashFlows: readonly number[]): Irr {
  return guarded('cashFlows', () => {
    const given = checkedCashFlows(cashFlows);
    const largest = given.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
    const flows = given.map((flow) => (Math.abs(flow) / largest < negligible ? 0 : flow));
    const first = flows.findIndex((flow) => flow !== 0);
    if (first === -1) return { status: 'undefined', roots: [], multiplicities: [] };
    const last = flows.reduce((found, flow, at) => (flow === 0 ? found : at), first);
    const polynomial = flows.slice(first, last + 1);
    // In the discount factor 1 / (1 + rate): the smaller it is, the higher the rate.
    const roots = positiveRoots(polynomial).reverse();
    return {
      status: roots.length > 1 ? 'multiple' : roots.length === 1 ? 'unique' : 'none',
      roots: roots.map((root) => Math.max(rateOf(polynomial, root), lowestRate) + 0),
      multiplicities: roots.map(({ multiplicity }) => multiplicity),
    };
  });
}

const newtonSteps = 3;

/** The rate of a discount factor, or of its inverse where that is the smaller one, with what the double lacks. */
function rateOf(polynomial: readonly number[], { at, multiplicity }: PolynomialRoot): number {
  if (multiplicity > 1) return (1 - at) / at;
  const isFactor = at <= 1;
  const coefficients = isFactor ? polynomial : [...polynomial].reverse();
  let x = isFactor ? at : 1 / at;
  for (let step = 0; step < newtonSteps; step++) x = Math.min(x + newtonStep(coefficients, x), 1);
  const rest = newtonStep(coefficients, x);
  return isFactor ? (1 - x) / x - rest / (x * x) : x - 1 + rest;
}
