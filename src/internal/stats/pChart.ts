import type { ControlLimits } from './runRules.js';

/**
 * Limits of a chart of proportions, for the size of each period: `p ± 3 sqrt(p (1 - p) / n)`, within 0 and 1, p the share of all periods.
 *
 * @param denominators above 0
 * @see D. C. Montgomery, Introduction to Statistical Quality Control, section 7.2
 */
export function pChart(numerators: readonly number[], denominators: readonly number[]): readonly ControlLimits[] {
  let [part, whole] = [0, 0];
  for (const [at, n] of denominators.entries()) {
    part += numerators[at] ?? 0;
    whole += n;
  }
  const center = part / whole;
  return denominators.map((n) => {
    const width = 3 * Math.sqrt((center * (1 - center)) / n);
    return { center, low: Math.max(0, center - width), high: Math.min(1, center + width) };
  });
}
