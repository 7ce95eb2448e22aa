import { criticalValue } from './criticalValue.js';
import { kendallNull } from './kendallNull.js';
import { longestExact } from './mannKendall.js';

/**
 * By how many standard deviations Kendall's S of n independent values lies off at most, with the chance of a level: by all orders up to 12 values,
 * in proportion between two that can be reached, since 95 % of them may not be; by the normal law beyond.
 *
 * @see M. G. Kendall, Rank Correlation Methods (1970); interpolated levels as T. P. Hettmansperger and S. J. Sheather have them, Confidence
 * Intervals Based on Interpolated Order Statistics, Statistics and Probability Letters 4 (1986)
 */
export function kendallCritical(n: number, level: number): number {
  if (n > longestExact) return criticalValue(level);
  const counts = kendallNull(n);
  const pairs = (n * (n - 1)) / 2;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  let [width, within] = [-1, 0];
  // From the middle outwards: entry k has S = pairs - 2k, and two entries lie equally far.
  for (let k = Math.floor(pairs / 2); k >= 0; k--) {
    const next = pairs - 2 * k;
    const more = ((counts[k] ?? 0) * (next === 0 ? 1 : 2)) / all;
    if (within + more >= level) {
      return (Math.max(0, width) + (next - Math.max(0, width)) * ((level - within) / more)) / deviation;
    }
    [width, within] = [next, within + more];
  }
  return pairs / deviation;
}
