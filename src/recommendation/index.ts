export { conditionOperators, factKinds, flagSeverities, scoreForms } from './policy/model.js';
export type {
  Comparison,
  Condition,
  ConditionOperator,
  ConstantOperand,
  DriverEmphasis,
  EngagementRule,
  EngagementTable,
  FactKind,
  FactOperand,
  FlagSeverity,
  NeutralityBounds,
  Policy,
  PolicyAggregation,
  PolicyConstraint,
  PolicyCriterion,
  PolicyDerivedFact,
  PolicyFact,
  PolicyFlag,
  PolicyPreference,
  PolicyRule,
  ScoreForm,
} from './policy/model.js';
export type {
  CriticalityAnswer,
  DriverName,
  Facts,
  FactValue,
  MaturityLevelNumber,
  OperatingProfile,
} from './profile/model.js';
export type {
  ConflictSet,
  Contribution,
  DemotedModel,
  DerivedFact,
  ExcludedModel,
  FiredRule,
  Margin,
  MarginPart,
  ModelEngagement,
  ModelStanding,
  NothingFeasible,
  OverriddenPreference,
  ProfileNote,
  RaisedFlag,
  RankedModel,
  Recommendation,
  RecommendedModel,
  TiedModels,
  UsedFact,
  UsedPolicy,
} from './model.js';
export type {
  ChangedFact,
  ConfidenceWord,
  Counterfactual,
  MissingAnswers,
  NextQuestion,
  OpenFact,
  OutcomeKind,
  QuestionReason,
  Stability,
  WeightFlip,
  WeightShift,
} from './result/model.js';
export type { PreferenceOverride, WeightChoice } from './settings/model.js';
export { defaultPolicy } from './policy/defaultPolicy.js';
export { policyBounds } from './policy/policyBounds.js';
export { confidenceBounds } from './result/decisionOf.js';
export { completionLimits } from './engine/completions.js';
export { recommend } from './recommend.js';
export type { RecommendOptions } from './recommend.js';
export { neutralityLimit, policyNeutrality } from './policyNeutrality.js';
export type { PolicyNeutralityOptions } from './policyNeutrality.js';
export type { ModelShare, PolicyNeutrality, TieCount, WinShares } from './neutrality/model.js';
export { scoreSensitivity } from './scoreSensitivity.js';
export type { ScoreSensitivityOptions } from './scoreSensitivity.js';
export type {
  AdditiveCriterion,
  AdditiveProblem,
  ScoredModel,
  ScoreSensitivity,
  ValueContribution,
} from './sensitivity/model.js';
export { compilePolicy } from './compilePolicy.js';
export type {
  BatchCounterfactuals,
  BatchExplanation,
  BatchOptions,
  BatchWinners,
  CompiledBatchOptions,
  CompiledPolicy,
  CompiledRecommendOptions,
  ProfileBatch,
} from './batch/model.js';
export { codeGapRules } from './codes.js';
export { evaluatePartner } from './evaluatePartner.js';
export type { EvaluatePartnerOptions } from './evaluatePartner.js';
export { comparePartners } from './comparePartners.js';
export type { CandidateTerms, ComparePartnersOptions } from './comparePartners.js';
export { partnerPassMark } from './partner/evaluationOf.js';
export type {
  AreaResult,
  GateResult,
  PartnerArea,
  PartnerCode,
  PartnerComparison,
  PartnerEvaluation,
  PartnerFinding,
  PartnerGate,
  PartnerItem,
  PartnerPlace,
  PartnerQuestion,
  PartnerTerms,
  QuestionResult,
} from './partner/model.js';
export type { PartnerAnswer, PartnerCandidate, PartnerRating } from '../governance/decisions/model.js';
export { diffPolicies } from './diffPolicies.js';
export type { DiffPoliciesOptions } from './diffPolicies.js';
export type {
  DecisionChange,
  FitChange,
  NameChanges,
  PolicyDifference,
  RuleChange,
  RuleClass,
  WeightChange,
} from './difference/model.js';
export { profileFor } from './profileFor.js';
export type { ProfileForOptions } from './profileFor.js';
export { profileThresholds } from './derive/profileThresholds.js';
export type { MaturityReader, MeasuredNumber, ProfileFact, ProfileThresholds, UsedThreshold } from './derive/model.js';
export { inheritedFacts, profileFacts } from './answers/profileFacts.js';
export type { AnswerNote, ProfileAnswer, ProfileAnswers, UnansweredFact } from './answers/model.js';
export { recommendPlan } from './recommendPlan.js';
export type { RecommendPlanOptions } from './recommendPlan.js';
export { planCheckCodes, planCheckStatuses, planShapes } from './plan/model.js';
export type {
  LayeredPlan,
  OrganizationView,
  PlanBasis,
  PlanCheck,
  PlanCheckCode,
  PlanCheckStatus,
  PlanEntry,
  PlanFailure,
  PlannedModel,
  PlanTotal,
  PlanUnknown,
} from './plan/model.js';
export { leastFunctionsForOneModel } from './plan/checks/singleModelForAll.js';
export { leastFteFromTwoSeats } from './plan/checks/inHouseUnderstaffed.js';
