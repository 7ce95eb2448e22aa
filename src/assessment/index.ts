export type { CostComparison, CostDriver, CostLineSum, CostPair, CostRange, OptionCost } from './costModel.js';
export { assessmentTrials, shownDrivers } from './costsOf.js';
export type {
  AskedStep,
  AssessorDisagreement,
  DocumentMaturitySection,
  MaturityByAssessor,
  MaturityWithDerived,
} from './maturitySection.js';
export type {
  DecidingAnswer,
  HeldBackModel,
  PlanSection,
  RecommendationReason,
  ServiceRecommendation,
  WinnerReason,
} from './recommendationSection.js';
export type { IncidentFigures, MetricSeries, MetricsSection, PromiseFigures } from './metricsSection.js';
export { assess } from './assess.js';
export type { AssessOptions } from './assess.js';
export { fewestClients, forAudience, smallestGroup } from './forAudience.js';
export type { AudienceResult, ForAudienceOptions } from './forAudience.js';
export { audiences, withheldParts } from '../internal/audience.js';
export type { Audience, WithheldPart } from '../internal/audience.js';
export type {
  ActivityResponsibility,
  Assessment,
  Coverage,
  FirstGap,
  Headline,
  Holder,
  PartyResponsibility,
  Responsibilities,
  Section,
  ServiceCoverage,
  ServiceHours,
  SkillCoverage,
} from './model.js';
export { responsibilities } from './responsibilities.js';
export type { ResponsibilitiesOptions } from './responsibilities.js';
