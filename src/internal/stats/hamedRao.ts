import { autocorrelation } from './autocorrelation.js';
import { criticalValue } from './criticalValue.js';
import { midRanks } from './midRanks.js';

const significance = 0.95;

/**
 * By how much the variance of Kendall's S grows as neighbors in the series resemble each other:
 * `1 + 2 / (n (n - 1) (n - 2)) * sum (n - k) (n - k - 1) (n - k - 2) r_k`, over the lags k whose autocorrelation r of the ranks of the
 * residuals lies beyond ±1.96 / sqrt(n).
 *
 * @param residuals the series less its trend, at least 3 values
 * @see K. H. Hamed and A. R. Rao, A modified Mann-Kendall trend test for autocorrelated data, Journal of Hydrology 204 (1998)
 */
export function hamedRao(residuals: Float64Array): number {
  const n = residuals.length;
  const ranks = midRanks(residuals);
  const bound = criticalValue(significance) / Math.sqrt(n);
  let total = 0;
  for (let lag = 1; lag < n - 2; lag++) {
    const r = autocorrelation(ranks, lag);
    if (Math.abs(r) > bound) total += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
  }
  return 1 + (2 * total) / (n * (n - 1) * (n - 2));
}
