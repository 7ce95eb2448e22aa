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
export { assessMaturity } from './assessMaturity.js';
export { compileMaturityModel } from './compileMaturityModel.js';
export type { AssessMaturityOptions, CompiledMaturityModel } from './compileMaturityModel.js';
export { operationsMaturityModel } from './presets/operationsMaturityModel.js';
export { sammMaturityModel } from './presets/sammMaturityModel.js';
export { iso33020MaturityModel } from './presets/iso33020MaturityModel.js';
export type { Iso33020MaturityModelOptions } from './presets/iso33020MaturityModel.js';
export { c2m2MaturityModel, c2m2Thresholds } from './presets/c2m2MaturityModel.js';
export type { C2m2MaturityModelOptions, C2m2Practice } from './presets/c2m2MaturityModel.js';
export {
  achievementRatings,
  defaultEvidenceAges,
  defaultLowCoverageRate,
  defaultMaturityCaps,
  defaultMinimumScore,
} from './presets/houseDefaults.js';
export { nextMaturitySteps } from './nextMaturitySteps.js';
export type { NextMaturityStepsOptions } from './nextMaturitySteps.js';
export { maturityStepMethods, maturityStepRatings, unreachableCauses } from './steps/model.js';
export type { MaturityStep, NextMaturitySteps, UnreachableMaturity } from './steps/model.js';
export { compareMaturity } from './compareMaturity.js';
export type {
  MaturityChange,
  MaturityComparison,
  MaturityDimensionChange,
  MaturityRatingChange,
} from './comparison/model.js';
export { mappedModels } from './levelMap.js';
export type { MappedModel } from './levelMap.js';
export { mapMaturityLevel } from './mapMaturityLevel.js';
export type { MapMaturityLevelOptions, MappedMaturityLevel } from './mapMaturityLevel.js';
export { maturitySensitivity, standardAgeFactors, standardThresholds } from './maturitySensitivity.js';
export type {
  MaturitySensitivity,
  MaturitySensitivityOptions,
  SensitivityTally,
  SensitivityTrial,
} from './maturitySensitivity.js';
export { assessorAgreement } from './assessorAgreement.js';
export type { AssessorAgreement, AssessorAgreementOptions } from './assessorAgreement.js';
