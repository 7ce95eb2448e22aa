import { normalCdf } from '../numeric/normalCdf.js';
import { criticalValue } from './criticalValue.js';

/** A straight change under noise that is looked for. */
export interface TrendAlternative {
  /** Values of the series. */
  readonly n: number;
  /** Change from the first to the last, in standard deviations of the noise. */
  readonly change: number;
  /** By how much the variance of S is larger than without correlation, at least 1. */
  readonly factor: number;
  /** Level of significance. */
  readonly alpha: number;
}

const mostPoints = 64;

/**
 * The chance that Kendall's test sees a straight change in normal noise, by the normal law of S with its true mean:
 * `E S = sum over i < j of 2 Phi(change (t_j - t_i) / sqrt 2) - 1`, t from 0 to 1.
 *
 * Within 0.1 of simulation. Series of more than 64 values are looked at in 64 places.
 */
export function kendallPower({ n, change, factor, alpha }: TrendAlternative): number {
  if (n < 3) return 0;
  const points = Math.min(n, mostPoints);
  let mean = 0;
  for (let apart = 1; apart < points; apart++) {
    const share = 2 * normalCdf((Math.abs(change) * (apart / (points - 1))) / Math.sqrt(2)) - 1;
    mean += (points - apart) * share;
  }
  const tau = mean / ((points * (points - 1)) / 2);
  const s = tau * ((n * (n - 1)) / 2);
  // The variance falls as S nears its end; to the first order by 1 - tau^2.
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  const spread = Math.sqrt(variance * factor);
  const left = Math.max(0.05, 1 - tau * tau);
  const beyond = (s - 1 - criticalValue(1 - alpha) * spread) / (spread * Math.sqrt(left));
  return Math.max(0, Math.min(1, normalCdf(Math.max(-38, Math.min(38, beyond)))));
}

/** The least number of values with which the same change is seen with a chance, up to a limit; null where that is not enough. */
export function sizeForPower(alternative: TrendAlternative, power: number, most: number): number | null {
  let [low, high] = [alternative.n, most];
  if (kendallPower({ ...alternative, n: most }) < power) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kendallPower({ ...alternative, n: middle }) >= power) high = middle;
    else low = middle + 1;
  }
  return low;
}
