/** What attainment of agreements takes where a call does not say. */
export const agreementDefaults: {
  /** Level of intervals: usual in statistics. */
  readonly level: number;
  /** House default: share of a target that is left at most where an incident is at risk. */
  readonly atRiskShare: number;
} = /* @__PURE__ */ Object.freeze({ level: 0.95, atRiskShare: 0.25 });
