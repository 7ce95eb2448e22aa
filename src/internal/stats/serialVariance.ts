import { autocorrelation } from './autocorrelation.js';

/** How much neighbors in a series resemble each other, and what that does to Kendall's S. */
export interface SerialVariance {
  /** Autocorrelation at lag 1 of the residuals, as measured. */
  readonly correlation: number;
  /** By how much the variance of S grows, at least 1. */
  readonly factor: number;
}

export const strongest = 0.5; // house default: else no series, however straight, could show a trend over a little regular unevenness

/**
 * By how much the variance of Kendall's S grows as neighbors resemble each other:
 * `1 + 2 / (n (n - 1) (n - 2)) * sum (n - k) (n - k - 1) (n - k - 2) r^k`, r the correlation of neighbors.
 *
 * The correlation of residuals of a line is too low by about `(2 + 4 r) / n`, so `r = (n r1 + 2) / (n - 4)`; below 0 nothing is corrected, and above 1/2 no more. The published
 * way, which adds up the lags whose correlation is significant, misses a moderate one in short series and finds some that is none: both in
 * docs/concepts/metrics.md, with figures.
 *
 * @param residuals the series less its trend
 * @see K. H. Hamed and A. R. Rao, Journal of Hydrology 204 (1998), of which the sum is; bias: N. P. A. van Giersbergen, On the effect of
 * deterministic terms on the bias in stable AR models, Economics Letters 89 (2005)
 */
export function serialVariance(residuals: Float64Array): SerialVariance {
  const n = residuals.length;
  const correlation = autocorrelation(residuals, 1);
  if (n < 5) return { correlation, factor: 1 };
  const r = Math.max(0, Math.min(strongest, (n * correlation + 2) / (n - 4)));
  let total = 0;
  let power = 1;
  for (let lag = 1; lag < n; lag++) {
    power *= r;
    total += (n - lag) * (n - lag - 1) * (n - lag - 2) * power;
  }
  return { correlation, factor: 1 + (2 * total) / (n * (n - 1) * (n - 2)) };
}
