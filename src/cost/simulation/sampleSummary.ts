import { selectNth } from '../../internal/numeric/selectNth.js';
import type { Estimate, QuantileEstimate, ShareEstimate } from './model.js';

/** Quantile of the standard normal law at 0.975. */
const z = 1.959963984540054;

/** Mean and standard deviation of a sample. */
export interface Moments {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Mean, and standard deviation with n - 1; a sample without spread has exactly its value as mean. */
export function momentsOf(sample: Float64Array): Moments {
  const [first = 0] = sample;
  // Around the first value, so that equal values give exactly that value and no spread.
  let [all, squares] = [0, 0];
  let [lost, lostSquares] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    const value = (sample[i] ?? 0) - first;
    const next = all + value;
    lost += Math.abs(all) >= Math.abs(value) ? all - next + value : value - next + all;
    all = next;
    const square = value * value;
    const nextSquare = squares + square;
    lostSquares += squares >= square ? squares - nextSquare + square : square - nextSquare + squares;
    squares = nextSquare;
  }
  const n = sample.length;
  const shift = (all + lost) / n;
  const variance = n < 2 ? 0 : Math.max(0, squares + lostSquares - n * shift * shift) / (n - 1);
  return { mean: first + shift, standardDeviation: Math.sqrt(variance) };
}

/** Mean with its standard error, `sd / sqrt(n)`. */
export function meanEstimate({ mean, standardDeviation }: Moments, n: number, isRandom: boolean): Estimate {
  return { value: mean + 0, standardError: isRandom ? standardDeviation / Math.sqrt(n) : null };
}

/**
 * Quantiles of a sample, type 7, with 95 % intervals from order statistics. The sample is moved about.
 *
 * @see R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), definition 7
 */
export function quantilesOf(sample: Float64Array, levels: readonly number[], isRandom: boolean): QuantileEstimate[] {
  return levels.map((level) => {
    const n = sample.length;
    const half = z * Math.sqrt(n * level * (1 - level));
    const low = Math.max(0, Math.floor(n * level - half) - 1);
    const high = Math.min(n - 1, Math.ceil(n * level + half));
    return {
      level,
      value: quantileOf(sample, level),
      low: isRandom ? selectNth(sample, low) + 0 : null,
      high: isRandom ? selectNth(sample, high) + 0 : null,
    };
  });
}

function quantileOf(sample: Float64Array, level: number): number {
  const place = (sample.length - 1) * level;
  const at = Math.floor(place);
  const lower = selectNth(sample, at);
  if (place === at) return lower + 0;
  // All that is larger stands behind it: the next one is the least of those.
  let next = Infinity;
  for (let i = at + 1; i < sample.length; i++) next = Math.min(next, sample[i] ?? next);
  return lower + (next - lower) * (place - at) + 0;
}

/**
 * A share of trials with its 95 % interval.
 *
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function shareEstimate(count: number, n: number, isRandom: boolean): ShareEstimate {
  const share = count / n;
  if (!isRandom) return { value: share, low: null, high: null };
  const weight = 1 + (z * z) / n;
  const center = (share + (z * z) / (2 * n)) / weight;
  const half = (z / weight) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { value: share, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}
