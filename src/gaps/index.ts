export { applyJsonPatch } from './applyJsonPatch.js';
export type { Baseline, BaselineFinding } from './baseline.js';
export { defineRule } from './defineRule.js';
export { detectGaps } from './detectGaps.js';
export type { DetectGapsOptions } from './detectGaps.js';
export { diffGaps, findingChanges } from './diffGaps.js';
export type { ChangedFinding, DiffGapsOptions, FindingChange, GapDiff, GoneFinding } from './diffGaps.js';
export { exceptionStates } from './exceptionUse.js';
export type { ExceptionState, ExceptionUse } from './exceptionUse.js';
export { findingText } from './findingText.js';
export type { FindingMessages } from './findingText.js';
export type { ConcernedServices } from './concerned.js';
export type { GapConfiguration, GapOverride, RuleLevel, RuleLevels, RuleSetting } from './gapConfiguration.js';
export { goneReasons } from './goneReasons.js';
export type { GoneReason } from './goneReasons.js';
export type { JsonPatch, JsonPatchOperation } from './jsonPatch.js';
export { findingSeverities } from './model.js';
export type {
  Completeness,
  EffectiveConfiguration,
  EffectiveOverride,
  EffectiveRule,
  Finding,
  FindingSeverity,
  FindingTemplate,
  GapReport,
  MessageData,
  OpenQuestion,
  RelatedPlace,
  RuleError,
  RuleTally,
} from './model.js';
export type { OverrideCondition } from './overrideCondition.js';
export type {
  ContractedLevel,
  CurrentHolders,
  Failure,
  MissingFact,
  Rule,
  CoverageFrame,
  RuleContext,
  RuleDefinition,
  RuleEntity,
  RuleSubject,
  RuleSubjectKind,
  SubjectOfKind,
  UsedPurpose,
  Verdict,
} from './rule.js';
export type {
  BooleanOption,
  ChoiceOption,
  ListOption,
  NumberOption,
  OptionBasis,
  OptionValue,
  OptionValues,
  RuleOption,
  RuleOptions,
  StatedOption,
} from './ruleOptions.js';
export { allRules, recommendedRules, ruleSetVersion, strictRules } from './ruleSets.js';
export type { RuleSet } from './ruleSets.js';
export type {
  ExpectedFailure,
  FailingCase,
  RuleCase,
  RuleTestProblem,
  RuleTestReport,
  RuleTests,
  UnknownCase,
} from './ruleTest/model.js';
export { ruleSources } from './sources.js';
export type { RuleSource } from './sources.js';
export { testRule } from './testRule.js';
export type { CoverageOptions } from './coverageFrame.js';
export { derivedCriteria } from './maturity/derivedCriteria.js';
export type { DerivedCriterion } from './maturity/derivedCriteria.js';
export { derivedMaturityAnswers } from './maturity/derivedMaturityAnswers.js';
export type { DerivedMaturityAnswer } from './maturity/derivedMaturityAnswers.js';
