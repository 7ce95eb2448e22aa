import { momentsOf } from './moments.js';

/**
 * How much a series resembles itself some steps later: `sum (x_i - m) (x_(i + lag) - m) / sum (x_i - m)^2`, -1 to 1.
 *
 * @returns 0 for a constant series, and for one that is not longer than the lag
 */
export function autocorrelation(series: Float64Array, lag: number): number {
  if (series.length <= lag) return 0;
  const { mean } = momentsOf(series);
  let [together, alone] = [0, 0];
  for (let at = 0; at < series.length; at++) {
    const off = (series[at] ?? 0) - mean;
    alone += off * off;
    if (at + lag < series.length) together += off * ((series[at + lag] ?? 0) - mean);
  }
  return alone > 0 ? together / alone : 0;
}
