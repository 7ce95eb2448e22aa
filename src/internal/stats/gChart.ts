import type { ControlLimits } from './runRules.js';

/**
 * Limits of a chart of rare events, of the whole number of periods without event between two of them: `g ± 3 sqrt(g (g + 1))`, at least 0.
 *
 * The counts follow a geometric law, which is far from even on both sides: the center of runs is its median, `0.693 g` as published.
 *
 * @param gaps at least one, whole, at least 0
 * @see J. C. Benneyan, Number-between g-type statistical quality control charts for monitoring adverse events, Health Care Management
 * Science 4 (2001)
 */
export function gChart(gaps: readonly number[]): ControlLimits & { readonly mean: number } {
  let total = 0;
  for (const gap of gaps) total += gap;
  const mean = total / gaps.length;
  const width = 3 * Math.sqrt(mean * (mean + 1));
  return { mean, center: 0.693 * mean, low: Math.max(0, mean - width), high: mean + width };
}
