export { metricAreas, metricDirections, metricKinds, metricSources, metricUnits } from './model.js';
export type { MetricDefinition, MetricObservation, MetricTolerance, Metrics } from './model.js';
export { incidentPriorities, incidentStatuses } from './incident/model.js';
export type {
  IncidentAssignment,
  IncidentOutage,
  IncidentPause,
  IncidentRecord,
  InstantInput,
  ReportedFigures,
} from './incident/model.js';
export type { Entity, EntityCommon, ExternalId, ImportedFrom } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
export type { Outcome, Warning } from '../internal/quantity/model.js';
export type { ZoneOptions } from './incident/moment.js';
export type { Exclusion } from './outcomes/outcomes.js';
export { metricWarnings } from './outcomes/warnings.js';
export type { MetricWarning } from './outcomes/warnings.js';
export { durationDefaults } from './durations/defaults.js';
export { durationEndings, durationExclusions, durationMetrics } from './durations/model.js';
export type {
  DurationClock,
  DurationEnding,
  DurationExclusion,
  DurationMetric,
  DurationOptions,
  DurationQuantile,
  DurationSummary,
  EndingDurationOptions,
  MeasureOptions,
} from './durations/model.js';
export { durationsByMonth } from './durations/durationsByMonth.js';
export type { DurationsByMonthOptions, MonthOfDurations } from './durations/durationsByMonth.js';
export { repairTime } from './durations/repairTime.js';
export type { RepairTimeOptions } from './durations/repairTime.js';
export { timeToAcknowledge } from './durations/timeToAcknowledge.js';
export type { TimeToAcknowledgeOptions } from './durations/timeToAcknowledge.js';
export { timeToClose } from './durations/timeToClose.js';
export type { TimeToCloseOptions } from './durations/timeToClose.js';
export { timeToDetect } from './durations/timeToDetect.js';
export type { TimeToDetectOptions } from './durations/timeToDetect.js';
export { timeToResolve } from './durations/timeToResolve.js';
export type { TimeToResolveOptions } from './durations/timeToResolve.js';
export { timeToRestore } from './durations/timeToRestore.js';
export type { TimeToRestoreOptions } from './durations/timeToRestore.js';
export { availability } from './availability/availability.js';
export type { Availability, AvailabilityOptions } from './availability/model.js';
export { composedAvailability } from './availability/composedAvailability.js';
export type { ComposedAvailabilityOptions } from './availability/composedAvailability.js';
export { agreementDefaults } from './agreements/defaults.js';
export { slaAttainment } from './agreements/slaAttainment.js';
export type {
  AtRiskIncident,
  BreachedIncident,
  SlaAttainment,
  SlaAttainmentOptions,
  SlaTarget,
} from './agreements/model.js';
export { allowedDowntimeMinutes } from './objectives/allowedDowntimeMinutes.js';
export { burnRate } from './objectives/burnRate.js';
export { minimumBadEvents, roundedBurnRateWindows, standardBurnRateWindows } from './objectives/burnRateCatalogue.js';
export { errorBudget } from './objectives/errorBudget.js';
export type { ErrorBudgetOptions } from './objectives/errorBudget.js';
export type {
  BurnRate,
  BurnRateOptions,
  BurnRateWindow,
  ErrorBudget,
  Exhaustion,
  ObjectiveInput,
  ObjectiveOptions,
  SloSlice,
  WindowBurn,
} from './objectives/model.js';
export { timeToExhaustion } from './objectives/timeToExhaustion.js';
export { slaSloConflictCodes } from './objectives/conflicts/model.js';
export type {
  SlaSloConflict,
  SlaSloConflictCode,
  SlaSloConflicts,
  SlaSloConflictsOptions,
  SlaSloInput,
  SlaSloObservation,
  SlaSloPair,
} from './objectives/conflicts/model.js';
export { restoreShareOfBudget, slaSloConflicts } from './objectives/conflicts/slaSloConflicts.js';
export { handoffs } from './parties/handoffs.js';
export type {
  Crossing,
  Handoffs,
  HandoffsOptions,
  TicketHolder,
  PartyCount,
  PathCount,
  TimeHeld,
} from './parties/model.js';
export { escalationRate } from './shares/escalationRate.js';
export { firstTeamResolution } from './shares/firstTeamResolution.js';
export { escalationBases, shareExclusions } from './shares/model.js';
export type {
  EscalationBasis,
  EscalationRate,
  EscalationRateOptions,
  HolderShareOptions,
  IncidentShare,
  ProviderShare,
  ProviderShareOptions,
  ReopenRateOptions,
  ShareExclusion,
  ShareOptions,
} from './shares/model.js';
export { providerShare } from './shares/providerShare.js';
export { reopenRate } from './shares/reopenRate.js';
export { afterHoursLoad } from './load/afterHoursLoad.js';
export { touchExclusions } from './load/model.js';
export type { AfterHoursLoad, AfterHoursLoadOptions, PersonLoad, PersonTouch, TouchExclusion } from './load/model.js';
export { personTouches } from './load/personTouches.js';
export { hoursSplit, hoursSplitMinimum } from './parties/hoursSplit.js';
export type {
  HoursSplit,
  HoursSplitOptions,
  PartySplit,
  PriorityShares,
  PrioritySplit,
  ShareOfSide,
  ShareSplit,
  SplitSide,
  SplitSides,
} from './parties/hoursModel.js';
export { beforeAfter } from './trend/beforeAfter.js';
export type { BeforeAfterOptions } from './trend/beforeAfter.js';
export { trendDefaults } from './trend/defaults.js';
export { incidentTrend } from './trend/incidentTrend.js';
export { trendReasons, trendVerdicts } from './trend/model.js';
export type {
  TrendChange,
  IncidentTrendOptions,
  TargetPosition,
  TrendLimits,
  TrendMetric,
  TrendReason,
  TrendSignal,
  TrendSize,
  TrendVerdict,
  TrendVerdictOptions,
  TrendWord,
} from './trend/model.js';
export { trendVerdict } from './trend/trendVerdict.js';
export { annualReview } from './scorecard/annualReview.js';
export { annualReasons, annualVerdicts, areaVerdicts } from './scorecard/model.js';
export type {
  AnnualReview,
  AnnualReviewOptions,
  AreaVerdict,
  MetricPreset,
  Scorecard,
  ScorecardArea,
  ScorecardMetric,
  ScorecardOptions,
} from './scorecard/model.js';
export { metricPresets } from './scorecard/presets.js';
export { scorecard } from './scorecard/scorecard.js';
export { backlog } from './flow/backlog.js';
export { compareRates } from './flow/compareRates.js';
export type { CompareRatesOptions, RateComparison, RateInput } from './flow/compareRates.js';
export { incidentRate } from './flow/incidentRate.js';
export type {
  Backlog,
  BacklogOptions,
  FlowOptions,
  IncidentRateReport,
  IncidentRateOptions,
  Recurrence,
  RecurrenceOptions,
  RepeatsByDays,
  RepeatsByKey,
  RepeatsByKeyOptions,
} from './flow/model.js';
export { repeatsByKey } from './flow/repeatsByKey.js';
export { recurrence, recurrenceDays } from './flow/recurrence.js';
