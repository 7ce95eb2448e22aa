import { partnerPassMark } from '../partner/evaluationOf.js';
import type { ProfileThresholds } from './model.js';

/** Limits by which measured numbers become answers: each is a house default, no standard names one. */
export const profileThresholds: ProfileThresholds = /* @__PURE__ */ Object.freeze({
  fullGapShare: 0.5,
  severeSkillShare: 1 / 3,
  vacancyDays: 180,
  highPersonShare: 0.5,
  goodDocumentationShare: 0.8,
  partialDocumentationShare: 0.3,
  reviewMonths: 12,
  lowReactiveShare: 0.4,
  moderateReactiveShare: 0.6,
  gateRating: partnerPassMark,
});
