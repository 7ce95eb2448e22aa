import { valuesAtRanks } from '../numeric/valuesAtRanks.js';

/**
 * Quantile of type 7: `h = (n - 1) p`, linear between the values at floor(h) and floor(h) + 1 of the sorted sample.
 *
 * @param sample at least one finite value
 * @see R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996)
 */
export function quantile(sample: Float64Array, p: number): number {
  return quantileFrom(valuesAtRanks(sample, quantilePlaces(sample.length, p)), sample.length, p);
}

/** The two places of the sorted sample between which the quantile lies. */
export function quantilePlaces(n: number, p: number): readonly [number, number] {
  const low = Math.floor((n - 1) * p);
  return [low, Math.min(low + 1, n - 1)];
}

/** The same from the values at its places. */
export function quantileFrom(valueAt: (place: number) => number, n: number, p: number): number {
  const [low, high] = quantilePlaces(n, p);
  const below = valueAt(low);
  const above = valueAt(high);
  const share = (n - 1) * p - low;
  // Of equal values, and at a place, the value itself; else both weighted, which neither overflows nor leaves them.
  return share === 0 || below === above ? below : below * (1 - share) + above * share;
}

/**
 * The place, from 0, of the quantile by nearest rank: the smallest value that a share p of the sample does not exceed, at rank
 * `ceil(n p)`, and at least 1. It is always a value of the sample, as agreements like it.
 */
export function nearestRankPlace(n: number, p: number): number {
  // 0.07 * 100 is 7.000000000000001 in doubles: what is above a whole number by rounding alone is that number.
  return Math.max(1, Math.min(n, Math.ceil(n * p * (1 - 4e-16)))) - 1;
}
