import type { ControlLimits } from './runRules.js';

const limitFactor = 2.66; // 3 / 1.128, the mean moving range of normal values in standard deviations
const largestRange = 3.267; // upper limit of moving ranges, in their mean

/** Limits of an XmR chart. */
export interface XmrLimits extends ControlLimits {
  /** Mean of the moving ranges that count. */
  readonly meanRange: number;
  /** Moving ranges that were dropped as too large, once. */
  readonly dropped: number;
}

/**
 * Limits of single values: `mean ± 2.66 * mean moving range`; moving ranges of at least 3.267 times their mean are dropped once.
 *
 * @param series at least one value
 * @see D. J. Wheeler, Understanding Variation (1993); NHS England, Making data count, strengthening your decisions (dropped ranges)
 */
export function xmr(series: Float64Array): XmrLimits {
  let total = 0;
  for (const value of series) total += value;
  const center = total / series.length;
  const ranges = Array.from(series.subarray(1), (value, at) => Math.abs(value - (series[at] ?? 0)));
  const mean = meanOf(ranges);
  const kept = ranges.filter((range) => mean === 0 || range < largestRange * mean);
  const meanRange = meanOf(kept);
  const width = limitFactor * meanRange;
  return { center, low: center - width, high: center + width, meanRange, dropped: ranges.length - kept.length };
}

function meanOf(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return values.length === 0 ? 0 : total / values.length;
}
