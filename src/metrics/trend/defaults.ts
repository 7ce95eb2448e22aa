/** What verdicts on trends take where a call does not say. */
export const trendDefaults: {
  /** Level of significance: usual in statistics. */
  readonly alpha: number;
  /** Level of intervals: usual in statistics. */
  readonly level: number;
  /** Fewest periods: with four the least two-sided p is 0.083, so that nothing can be significant at 5 %. */
  readonly minimumPeriods: number;
  /** House default: fewest incidents in each half of the span. */
  readonly minimumIncidents: number;
  /** House default: power at the tolerance below which a verdict is remarked. */
  readonly power: number;
  /** House default: unresolved share of the last third of a log above which it is taken as cut off. */
  readonly truncatedShare: number;
  /** House default: ratio of the medians with and without open incidents, away from 1, above which a log is taken as cut off. */
  readonly truncatedRatio: number;
  /** House default: share of incidents that end within the common follow-up. */
  readonly followUpShare: number;
  /** House default: most of the span that the common follow-up takes. */
  readonly followUpMost: number;
} = /* @__PURE__ */ Object.freeze({
  alpha: 0.05,
  level: 0.95,
  minimumPeriods: 5,
  minimumIncidents: 20,
  power: 0.5,
  truncatedShare: 0.1,
  truncatedRatio: 0.1,
  followUpShare: 0.9,
  followUpMost: 0.25,
});
