import { autocorrelation } from './autocorrelation.js';

/** How much neighbors in a series resemble each other, and what that does to Kendall's S. */
export interface SerialVariance {
  /** Autocorrelation at lag 1 of the residuals, as measured. */
  readonly correlation: number;
  /** By how much the variance of S grows, at least 1. */
  readonly factor: number;
}

const strongest = 0.5; // house default: else no series, however straight, could show a trend over a little regular unevenness

/**
 * By how much the variance of Kendall's S grows as neighbors resemble each other:
 * `1 + 2 / (n (n - 1) (n - 2)) * sum (n - k) (n - k - 1) (n - k - 2) r^k`, r the correlation of neighbors.
 *
 * The measured correlation r1 is too low by about `(1 + 3 r) / n`, so `r = (n r1 + 1) / (n - 3)`; below 0 nothing is corrected, and above 1/2 no more. The published
 * way, which adds up the lags whose correlation is significant, misses a moderate one in short series and finds some that is none: both in
 * docs/concepts/metrics.md, with figures.
 *
 * @param residuals the series less its trend
 * @see K. H. Hamed and A. R. Rao, Journal of Hydrology 204 (1998), of which the sum is; bias: F. H. C. Marriott and J. A. Pope, Bias in the
 * Estimation of Autocorrelations, Biometrika 41 (1954)
 */
export function serialVariance(residuals: Float64Array): SerialVariance {
  const n = residuals.length;
  const correlation = autocorrelation(residuals, 1);
  if (n < 4) return { correlation, factor: 1 };
  const r = Math.max(0, Math.min(strongest, (n * correlation + 1) / (n - 3)));
  let total = 0;
  let power = 1;
  for (let lag = 1; lag < n; lag++) {
    power *= r;
    total += (n - lag) * (n - lag - 1) * (n - lag - 2) * power;
  }
  return { correlation, factor: 1 + (2 * total) / (n * (n - 1) * (n - 2)) };
}
