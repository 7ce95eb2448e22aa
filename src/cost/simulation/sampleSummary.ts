import { valuesAtRanks } from '../../internal/numeric/valuesAtRanks.js';
import type { Estimate, QuantileEstimate, ShareEstimate } from './model.js';

/** Quantile of the standard normal law at 0.975. */
const z = 1.959963984540054;

/** What is known of a sample. */
export interface SampleFigures {
  readonly mean: number;
  /** With n - 1. */
  readonly standardDeviation: number;
  readonly least: number;
  readonly most: number;
}

/** Figures of a sample; one without spread has exactly its value as mean. */
export function figuresOf(sample: Float64Array): SampleFigures {
  const [first = 0] = sample;
  // Around the first value, so that equal values give exactly that value and no spread.
  let [all, squares] = [0, 0];
  let [lost, lostSquares] = [0, 0];
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < sample.length; i++) {
    const given = sample[i] ?? 0;
    if (given < least) least = given;
    if (given > most) most = given;
    const value = given - first;
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
  return { mean: first + shift, standardDeviation: Math.sqrt(variance), least, most };
}

/** Mean with its standard error, `sd / sqrt(n)`. */
export function meanEstimate({ mean, standardDeviation }: SampleFigures, n: number, isRandom: boolean): Estimate {
  return { value: mean + 0, standardError: isRandom ? standardDeviation / Math.sqrt(n) : null };
}

/**
 * Quantiles of a sample, type 7, with 95 % intervals from order statistics.
 *
 * @see R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), definition 7
 */
export function quantilesOf(
  sample: Float64Array,
  figures: SampleFigures,
  levels: readonly number[],
  isRandom: boolean,
): QuantileEstimate[] {
  const places = levels.map((level) => placesOf(sample.length, level));
  const wanted = places.flatMap(({ at, next, low, high }) => [at, next, ...(isRandom ? [low, high] : [])]);
  const valueAt = valuesAtRanks(sample, wanted, figures);
  return places.map(({ level, at, next, part, low, high }) => {
    const [lower, upper] = [valueAt(at), valueAt(next)];
    return {
      level,
      value: (part === 0 ? lower : lower + (upper - lower) * part) + 0,
      low: isRandom ? valueAt(low) + 0 : null,
      high: isRandom ? valueAt(high) + 0 : null,
    };
  });
}

/** Ranks that a quantile needs. */
interface QuantilePlaces {
  readonly level: number;
  /** The quantile stands between these two, so far behind the first. */
  readonly at: number;
  readonly next: number;
  readonly part: number;
  /** Ends of its interval. */
  readonly low: number;
  readonly high: number;
}

function placesOf(n: number, level: number): QuantilePlaces {
  const place = (n - 1) * level;
  const at = Math.floor(place);
  const half = z * Math.sqrt(n * level * (1 - level));
  return {
    level,
    at,
    next: Math.min(n - 1, at + 1),
    part: place - at,
    low: Math.max(0, Math.floor(n * level - half) - 1),
    high: Math.min(n - 1, Math.ceil(n * level + half)),
  };
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
