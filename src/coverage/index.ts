export { coverageModes, rotationUnits, supportTiers, weekdays } from './model.js';
export type {
  Break,
  Closure,
  CoverageMode,
  CoveragePlan,
  CoverageWindow,
  HoursPlan,
  HoursWindow,
  Override,
  Replacement,
  RequiredCoverage,
  Rotation,
  SupportTier,
  WallHours,
  Weekday,
} from './model.js';
export type { EntityCommon, ExternalId, ImportedFrom, UnnamedEntity } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
export { intlZones } from '../internal/time/intlZones.js';
export { tableZones } from './zones/tableZones.js';
export { temporalZones } from './zones/temporalZones.js';
export type { TemporalLike, TemporalZonedDateTime } from './zones/temporalZones.js';
export { zonedInstant } from './zones/zonedInstant.js';
export type { ZonedInstantOptions } from './zones/zonedInstant.js';
export { zoneTables } from './zones/zoneTables.js';
export type { NamedZoneTable, ZoneTables, ZoneTablesOptions } from './zones/zoneTables.js';
export type { ZoneProvider } from '../internal/time/zoneProvider.js';
export type { ZoneTransitions } from '../internal/time/zoneTable.js';
export { businessClock } from './businessClock.js';
export type { BusinessClockOptions } from './businessClock.js';
export { businessClockOf } from './businessClockOf.js';
export type { BusinessClock, ClockPromise, ClockStatus } from './clock/clock.js';
export type { Pause } from './clock/pauses.js';
export { compileCoverage } from './compileCoverage.js';
export type { CompileCoverageOptions } from './compileCoverage.js';
export type { CoverageRangeOptions } from './compile/planRange.js';
export type { PersonSkills, SeatSelection } from './compile/selection.js';
export type { CompiledCoverage, CoverageDepth, DepthInterval, Interval, IntervalColumns } from './compiled.js';
export { coverageDepth } from './coverageDepth.js';
export { coverageComplement } from './sets/coverageComplement.js';
export { coverageDifference } from './sets/coverageDifference.js';
export { coverageIntersection } from './sets/coverageIntersection.js';
export { coverageUnion } from './sets/coverageUnion.js';
export type { RangeOptions } from '../internal/time/rangeOf.js';
export { compileCoverageGaps } from './gaps/compileCoverageGaps.js';
export type { CompiledCoverageGaps } from './gaps/compileCoverageGaps.js';
export { coverageGaps } from './gaps/coverageGaps.js';
export {
  coverageGapCauses,
  coverageGapKinds,
  coverageGapRecurrences,
  coverageSeverities,
  gapKindWeights,
  hourClasses,
  severityThresholds,
  standardHourClasses,
} from './gaps/model.js';
export type {
  CoverageDemand,
  CoverageGap,
  CoverageGapCause,
  CoverageGapKind,
  CoverageGapRecurrence,
  CoverageGaps,
  CoverageGapSeverity,
  CoverageGapsOptions,
  CoverageMinutes,
  CoverageSeverity,
  CoverageTotals,
  DemandCoverage,
  HourClass,
  HourClassBounds,
} from './gaps/model.js';
export { combinedShrinkage, shrinkageBases } from './staffing/combinedShrinkage.js';
export type { CombinedShrinkage, CombinedShrinkageOptions, ShrinkageBasis } from './staffing/combinedShrinkage.js';
export { erlangB } from './staffing/erlangB.js';
export { erlangC } from './staffing/erlangC.js';
export type { ErlangC, ErlangCInput, StableQueue, UnstableQueue } from './staffing/erlangC.js';
export { fteForms } from './staffing/fte.js';
export type {
  AnnualPaidHours,
  FteForm,
  FteInput,
  RequiredFte,
  SeatHoursToCover,
  SeatsToCover,
  WeeklyPaidHours,
} from './staffing/fte.js';
export { onCallLimits } from './staffing/onCallLimits.js';
export type { OnCallLimits } from './staffing/onCallLimits.js';
export { onCallLimitIds, onCallStaffing } from './staffing/onCallStaffing.js';
export type {
  OnCallInput,
  OnCallLimitStatus,
  OnCallStaffing,
  OnCallStaffingOptions,
} from './staffing/onCallStaffing.js';
export type { QueueMeasures } from './staffing/queue.js';
export { paidHoursConventions, paidHoursSource, reliefFactor } from './staffing/reliefFactor.js';
export type { PaidHoursConvention, ReliefFactor, ReliefInput } from './staffing/reliefFactor.js';
export { agentLimits, requiredAgents } from './staffing/requiredAgents.js';
export type { AgentLimit, RequiredAgents, RequiredAgentsInput } from './staffing/requiredAgents.js';
export { requiredFte } from './staffing/requiredFte.js';
export { shrinkageRanges, shrinkageSource } from './staffing/shrinkageRanges.js';
export type { ShrinkageRange } from './staffing/shrinkageRanges.js';
export type { FairnessOptions } from './fairness/fairnessInput.js';
export { giniIndex } from './fairness/giniIndex.js';
export { jainIndex } from './fairness/jainIndex.js';
export { overload } from './fairness/overload.js';
export type { Overload } from './fairness/overload.js';
export { pairBalance } from './fairness/pairBalance.js';
export { scheduleQualityScore } from './fairness/scheduleQualityScore.js';
export type { ScheduleHours, ScheduleQualityScore } from './fairness/scheduleQualityScore.js';
export type { Outcome, Warning } from '../internal/quantity/model.js';
export type {
  ClosedStretch,
  EndingWaits,
  EndlessWaits,
  LongerWait,
  WaitCommon,
  WaitRange,
  WaitStatistics,
} from './staffing/waits.js';
export { meanWaitToOpen } from './meanWaitToOpen.js';
export type { MeanWaitToOpenOptions } from './meanWaitToOpen.js';
export type { WaitStatisticsOptions } from './staffing/waitStatistics.js';
export { seatsAt } from './seatsAt.js';
export type { PresentSeats, SeatsAtOptions } from './seatsAt.js';
export { coverageBurden } from './burden/coverageBurden.js';
export { standardNight, standardWeekendDays } from './burden/burdenOptions.js';
export type { BurdenPerson, CoverageBurdenOptions, OnCallPage } from './burden/burdenOptions.js';
export { burdenLimits, burdenMeasures } from './burden/model.js';
export type { CoverageBurden, LoadFairness, PersonBurden, TimedInterval } from './burden/model.js';
export { expandRotation } from './rotations/expandRotation.js';
export type { ExpandRotationOptions } from './rotations/expandRotation.js';
export { turnKinds } from './rotations/model.js';
export type { RotationTurn } from './rotations/model.js';
export { expandWeeklyPattern } from './pattern/expandWeeklyPattern.js';
export type { ExpandWeeklyPatternOptions } from './pattern/expandWeeklyPattern.js';
export type { PatternException, PatternHours, WeeklyPattern } from './pattern/model.js';
export { weeklyPattern } from './pattern/weeklyPattern.js';
export type { WeeklyPatternOptions } from './pattern/weeklyPattern.js';
export { weeklyPatternText } from './pattern/weeklyPatternText.js';
export { coverageLint } from './lint/coverageLint.js';
export type { CoverageLintOptions } from './lint/coverageLint.js';
export type { LintRequirement } from './lint/context.js';
export { coverageLintCodeNames, coverageLintCodes, lintSeverities } from './lint/lintCodes.js';
export type { CoverageLintCode, LintCode } from './lint/lintCodes.js';
export { lintEntityKinds } from './lint/model.js';
export type { CoverageLintFinding, LintEntity } from './lint/model.js';
