/**
 * What the summaries of durations take where a call does not say; all but the level and the type of quantile are house defaults.
 */
export const durationDefaults: {
  /** Level of intervals: usual in statistics. */
  readonly level: number;
  /** House default: fewer values have no interval of the mean. */
  readonly meanIntervalMinimum: number;
  /** House default: draws of the bootstrap. */
  readonly resamples: number;
  /** House default: larger samples take the normal interval. */
  readonly bootstrapMaximum: number;
  /** House default: a skewness above it is remarked. */
  readonly skewness: number;
} = /* @__PURE__ */ Object.freeze({
  level: 0.95,
  meanIntervalMinimum: 100,
  resamples: 2000,
  bootstrapMaximum: 2000,
  skewness: 2,
});
