import type { MaturityCaps, MaturityRating } from '../definition/model.js';
import { frozen } from './frozen.js';

/** Least score of a level in the operations model: two thirds, the value of "largely". House default, no standard behind it. */
export const defaultMinimumScore: number = 2 / 3;

/** Share of answers below which coverage is told as low. House default. */
export const defaultLowCoverageRate = 0.5;

/** Longest ages of evidence in the operations model, days: a quarter, half a year, a year, each with some days of grace. House defaults. */
export const defaultEvidenceAges: { readonly quarterly: number; readonly halfYearly: number; readonly yearly: number } =
  /* @__PURE__ */ frozen({ quarterly: 100, halfYearly: 190, yearly: 370 });

/**
 * Not, partly, largely, fully. Bounds of the shares are those of ISO/IEC 33020 (up to 15, 50, 85, 100 %, the upper bound included); the
 * values in thirds are house defaults.
 */
export const achievementRatings: readonly MaturityRating[] = /* @__PURE__ */ frozen([
  { rating: 'N', name: 'not', value: 0, upToRate: 0.15 },
  { rating: 'P', name: 'partly', value: 1 / 3, upToRate: 0.5 },
  { rating: 'L', name: 'largely', value: 2 / 3, upToRate: 0.85 },
  { rating: 'F', name: 'fully', value: 1, upToRate: 1 },
]);

/** What weak evidence still carries in the operations model: partly. House defaults. */
export const defaultMaturityCaps: MaturityCaps = /* @__PURE__ */ frozen({
  unevidenced: 'P',
  stale: 'P',
  inconclusive: 'P',
});
