import type { SurvivalCurve } from './kaplanMeier.js';
import { survivalLimits } from './kaplanMeier.js';

/** A quantile of a survival curve; what was not reached is null. */
export interface SurvivalQuantile {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const slack = 1e-12;

/**
 * The first time by which a share p has ended, with the times at which the limits of the curve say so: the stretch around it in which they
 * enclose the share that is left.
 *
 * Without open ones the median of an even count is the lower of the two middle values, and not their mean.
 *
 * @see R. Brookmeyer and J. Crowley, A Confidence Interval for the Median Survival Time, Biometrics 38 (1982), with log-log limits
 */
export function survivalQuantile(curve: SurvivalCurve, p: number, level: number): SurvivalQuantile {
  const { times } = curve;
  const rest = 1 - p + slack;
  const step = firstAtMost(curve.survival, rest);
  let low = step;
  while (low > 0 && survivalLimits(curve, low - 1, level).low <= rest) low--;
  let high = step;
  while (high < times.length && survivalLimits(curve, high, level).high > rest) high++;
  return { value: times[step] ?? null, low: times[low] ?? null, high: times[high] ?? null };
}

/** The first place of falling values at which one is at most a limit. */
function firstAtMost(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
