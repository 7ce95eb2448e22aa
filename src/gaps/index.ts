export { defineRule } from './defineRule.js';
export { detectGaps } from './detectGaps.js';
export type { DetectGapsOptions } from './detectGaps.js';
export { findingText } from './findingText.js';
export type { FindingMessages } from './findingText.js';
export type { GapConfiguration } from './gapConfiguration.js';
export { findingSeverities } from './model.js';
export type {
  Completeness,
  EffectiveConfiguration,
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
export type {
  CurrentHolders,
  Failure,
  MissingFact,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleEntity,
  RuleSubject,
  RuleSubjectKind,
  Verdict,
} from './rule.js';
export { allRules, recommendedRules, ruleSetVersion, strictRules } from './ruleSets.js';
export type { RuleSet } from './ruleSets.js';
export { ruleSources } from './sources.js';
export type { RuleSource } from './sources.js';
