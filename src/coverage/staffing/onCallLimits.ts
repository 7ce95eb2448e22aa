/** Limits of on-call work. */
export interface OnCallLimits {
  /** Most of the time that one person is on call, 0.001 to 1. */
  readonly onCallShare: number;
  /** Most incidents in a shift of 12 hours, above 0. */
  readonly incidentsPer12Hours: number;
  /** Least rest between two stretches of work in hours, above 0. */
  readonly restHours: number;
  /** Fewest people at each of two sites, a whole number >= 1. */
  readonly peoplePerSiteOfTwo: number;
}

/**
 * Limits with their sources.
 *
 * - `onCallShare` 0.25, `incidentsPer12Hours` 2, `peoplePerSiteOfTwo` 6: Google, Site Reliability Engineering (2016), chapter 11, "Being
 *   On-Call", https://sre.google/sre-book/being-on-call/. With a primary and a secondary the first gives 8 people for one site; 6 at each of
 *   two sites is the book's recommendation, and more than the share alone asks for.
 * - `restHours` 11: daily rest of Directive 2003/88/EC, article 3.
 */
export const onCallLimits: OnCallLimits = Object.freeze({
  onCallShare: 0.25,
  incidentsPer12Hours: 2,
  restHours: 11,
  peoplePerSiteOfTwo: 6,
});
