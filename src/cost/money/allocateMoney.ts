import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { shortestDecimal } from '../../internal/numeric/shortestDecimal.js';
import type { Rounding } from '../assumptions/model.js';
import { costDefaults } from '../assumptions/model.js';
import { fromMinor } from './fromMinor.js';
import { roundToMinor } from './roundToMinor.js';

/** Options of {@link allocateMoney}. */
export interface AllocateMoneyOptions {
  /** Decimal digits of the minor unit, 0 to 12; see {@link minorDigits}. */
  readonly digits: number;
  /** Which way the amount is rounded where it ends between two minor units; absent: half-even (house default). */
  readonly rounding?: Rounding | undefined;
}

/** More weights are a mistake (house default). */
export const mostWeights = 100_000;

/**
 * One amount split over weights, to the minor unit, so that the parts add up to the whole.
 *
 * Each part gets the whole minor units of `amount * weight / sum of weights`; the units left over go to the parts with the largest
 * remainders, of equal ones to the earlier (largest remainder, or Hamilton's method). Calculated from the decimals without rounding. A
 * negative amount is split as the mirror image.
 *
 * @param amount in major units; rounded to minor units first
 * @param weights each >= 0, not all 0, at most 100,000
 * @returns parts in major units, in the order of the weights; 0 for a weight of 0
 * @throws ComanagedError `invalid-argument` where the amount or a weight is not finite, a weight is negative, there are none or too many, or
 * all are 0; `out-of-range` beyond 9,007,199,254,740,991 minor units; `invalid-option` or `unknown-option` for the options
 * @see M. Balinski, H. P. Young, Fair Representation (1982), on the method of largest remainders
 * @example
 * ```ts
 * import { allocateMoney } from 'comanaged/cost';
 *
 * allocateMoney(10, [3, 3, 1], { digits: 2 });
 * // => [4.29, 4.28, 1.43]
 * allocateMoney(-10, [3, 3, 1], { digits: 2 });
 * // => [-4.29, -4.28, -1.43]
 * ```
 */
export function allocateMoney(amount: number, weights: readonly number[], options: AllocateMoneyOptions): number[] {
  return guarded('weights', () => {
    checkOptions(options, 'options', ['digits', 'rounding']);
    const { digits, rounding = costDefaults.rounding } = options;
    const minor = roundToMinor(amount, digits, rounding);
    if (!Array.isArray(weights) || weights.length < 1 || weights.length > mostWeights)
      refuse('weights', 'be an array of 1 to 100,000 numbers');
    const given = Array.from<number>(weights); // a hole is undefined, which is no number
    refuseFaults(given.flatMap((weight, at) => numberFaults(weight, `weights/${at}`, { least: 0 })));
    const shares = wholeWeights(given);
    if (shares.every((share) => share === 0n)) refuse('weights', 'have one that is above 0');
    const parts = split(BigInt(Math.abs(minor)), shares);
    return parts.map((part) => fromMinor(minor < 0 ? 0 - Number(part) : Number(part), digits));
  });
}

/** Weights as whole numbers in the same proportion. */
function wholeWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => shortestDecimal(Math.abs(weight))); // -0 is 0
  const lowest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return decimals.map(({ figures, exponent }) => BigInt(figures + '0'.repeat(exponent - lowest)));
}

function split(whole: bigint, shares: readonly bigint[]): bigint[] {
  const all = shares.reduce((sum, share) => sum + share, 0n);
  const quotas = shares.map((share, at) => ({
    at,
    part: (whole * share) / all,
    remainder: (whole * share) % all,
  }));
  const left = Number(quotas.reduce((rest, { part }) => rest - part, whole));
  const byRemainder = [...quotas].sort((a, b) => {
    if (a.remainder === b.remainder) return a.at - b.at;
    return a.remainder > b.remainder ? -1 : 1;
  });
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return quotas.map(({ at, part }) => (raised.has(at) ? part + 1n : part));
}
