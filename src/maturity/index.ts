export { maturityRatings } from './model.js';
export type { Maturity, MaturityAnswer } from './model.js';
export { lowerLevelDemands, maturityRuleKinds, overallMaturityRules } from './definition/model.js';
export type {
  ContinuousMaturityRule,
  CumulativeMaturityRule,
  EvidenceNeed,
  HighWaterMaturityRule,
  MaturityCaps,
  MaturityCriterion,
  MaturityDimension,
  MaturityGroup,
  MaturityLevel,
  MaturityModel,
  MaturityRating,
  MaturityRule,
  OverallMaturityRule,
} from './definition/model.js';
export { maturityReasons, maturityWarningCodes } from './assessment/model.js';
export type {
  CappedRating,
  MaturityAssessment,
  MaturityBlocker,
  MaturityCoverage,
  MaturityCriterionResult,
  MaturityDimensionResult,
  MaturityEvidence,
  MaturityGroupResult,
  MaturityLapse,
  MaturityLevelResult,
  MaturityReason,
  MaturityWarning,
} from './assessment/model.js';
