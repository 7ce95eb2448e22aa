import { exp } from './exp.js';
import { gammaCdf } from './gammaCdf.js';
import { normalQuantile } from './normalQuantile.js';

/** Rates from which counting up from 0 takes longer than a start near the quantile. */
const startsNear = 64;
/** Rates from which the quantile is that of the normal law to less than a hundred-thousandth of it. */
const isNearlyNormal = 1_000_000;

/**
 * The number of events at a rate: the smallest count up to which the Poisson law has a share of at least u; with the same bits on every engine.
 *
 * Where the rate is the same for many draws, a table of its law is faster; this is for a rate of its own in each draw.
 *
 * @param u above 0 and below 1
 * @param rate >= 0; from 1,000,000 on, the count is that of the normal law with the first correction for its skew
 */
export function poissonQuantile(u: number, rate: number): number {
  if (rate <= 0) return 0;
  if (rate < startsNear) return countedUp(u, rate);
  const z = normalQuantile(u);
  let count = Math.max(0, Math.round(rate + z * Math.sqrt(rate) + (z * z - 1) / 6)) + 0;
  if (rate >= isNearlyNormal) return count;
  const upTo = (last: number): number => 1 - gammaCdf(rate, last + 1); // P(count <= last)
  while (count > 0 && upTo(count - 1) >= u) count--;
  while (upTo(count) < u) count++;
  return count;
}

function countedUp(u: number, rate: number): number {
  let chance = exp(-rate);
  let reached = chance;
  let count = 0;
  // Past the mode a chance below the last digit moves nothing any more.
  while (reached < u && (count < rate || chance > 1e-17)) {
    count++;
    chance *= rate / count;
    reached += chance;
  }
  return count;
}
