import type { CoverageRangeOptions } from '../compile/planRange.js';
import type { SeatSelection } from '../compile/selection.js';
import type { CoverageMode, SupportTier, Weekday } from '../model.js';

/** What is wrong with a required time: nobody, only a weaker mode, too few; `thin` lies over covered time that hangs on one person. */
export const coverageGapKinds = ['uncovered', 'mode-downgraded', 'understaffed', 'thin'] as const;
/** What is wrong with a required time. */
export type CoverageGapKind = (typeof coverageGapKinds)[number];

/**
 * Why a time has a gap. Without all that is named, but for the first two, the time would be covered. `never-scheduled` is nobody's
 * doing; what stands beside it makes it worse. `dst-mismatch` takes its place where the same hours are covered while the clocks of the
 * requirement and of the plan are another time apart.
 */
export const coverageGapCauses = [
  'never-scheduled',
  'dst-mismatch',
  'closure',
  'break',
  'replacement',
  'effective-dates',
  'override',
  'rotation-without-member',
  'missing-skill',
  'missing-tier',
  'weaker-mode',
] as const;
/** Why a time has a gap. */
export type CoverageGapCause = (typeof coverageGapCauses)[number];

/**
 * How a gap comes back: `permanent`, nothing required is ever covered; `holiday` and `dated`, a closure, or first and last days, are
 * among the causes; `weekly`, in every week in which it is required, but for days out of the ordinary; `dst-day`, on a day on which a
 * clock changes; `dst-mismatch`, every week while two clocks are so far apart; `rotation`, with the turns of some members; `one-off`,
 * anything else.
 */
export const coverageGapRecurrences = [
  'permanent',
  'weekly',
  'dst-mismatch',
  'dst-day',
  'holiday',
  'dated',
  'rotation',
  'one-off',
] as const;
/** How a gap comes back. */
export type CoverageGapRecurrence = (typeof coverageGapRecurrences)[number];

/** Classes of hours on the wall clock of the requirement; `holiday` is the time of closures that concern all or somebody in the plan. */
export const hourClasses = ['business', 'evening', 'night', 'weekend', 'holiday'] as const;
/** A class of hours. */
export type HourClass = (typeof hourClasses)[number];

/** Labels of a severity, the mildest first. */
export const coverageSeverities = ['low', 'medium', 'high', 'critical'] as const;
/** A label of a severity. */
export type CoverageSeverity = (typeof coverageSeverities)[number];

/** What is needed at a time. */
export interface CoverageDemand {
  /** People at once. */
  readonly seats: number;
  /** Tier needed; null: any. */
  readonly tier: SupportTier | null;
  /** Skills needed. */
  readonly skills: readonly string[];
  /** How they must be there. */
  readonly mode: CoverageMode;
}

/** How much a gap matters, with what that is made of. */
export interface CoverageGapSeverity {
  /** Minutes times the weights of criticality, hours and kind. */
  readonly score: number;
  /** From the score and the response that is tolerated, by thresholds that are house defaults. */
  readonly label: CoverageSeverity;
  /** Minutes by class of hours; only classes that occur. */
  readonly minutesByHourClass: Readonly<Partial<Record<HourClass, number>>>;
  /** Weight of the service. */
  readonly criticalityWeight: number;
  /** Weight of the kind of gap. */
  readonly kindWeight: number;
  /** Length divided by the response that is tolerated: above 1 it cannot be met within the gap; null where none is given and for `thin`. */
  readonly timesToleratedResponse: number | null;
  /** Gaps of the same kind, weekday and wall times in the range. */
  readonly occurrences: number;
  /** Their part of the required time, 0 to 1. */
  readonly shareOfRequired: number;
}

/** A required time that is not covered as it must be. */
export interface CoverageGap extends CoverageDemand {
  /** What is wrong. */
  readonly kind: CoverageGapKind;
  /** First instant, ISO 8601 in UTC. */
  readonly start: string;
  /** Instant after the last one. */
  readonly end: string;
  /** Real length. */
  readonly minutes: number;
  /** Zone of the requirement, as it is spelled there. */
  readonly zone: string;
  /** Wall time of the start in that zone, `YYYY-MM-DDTHH:mm`; with seconds where a range or an override has some. */
  readonly localStart: string;
  /** Wall time of the end. */
  readonly localEnd: string;
  /** People who are there in the mode that is needed or a stronger one. */
  readonly providedSeats: number;
  /** People beyond these who are there in a weaker mode. */
  readonly weakerSeats: number;
  /** Windows, and rotations that staff none, whose people are there at the start, of the right tier and with the skills; in any mode. */
  readonly windowIds: readonly string[];
  /** Those that end where the gap begins. */
  readonly endingWindowIds: readonly string[];
  /** The one person on whom it hangs; null but for `thin`. */
  readonly personId: string | null;
  /** Why it is there; empty for `thin`. */
  readonly causes: readonly CoverageGapCause[];
  /** How it comes back. */
  readonly recurrence: CoverageGapRecurrence;
  /** How much it matters. */
  readonly severity: CoverageGapSeverity;
}

/** Minutes of required time; the first four make up the fifth, without a remainder. */
export interface CoverageMinutes {
  /** Met. */
  readonly coveredMinutes: number;
  /** Nobody is there. */
  readonly uncoveredMinutes: number;
  /** Somebody is there, nobody in the mode that is needed. */
  readonly modeDowngradedMinutes: number;
  /** Fewer people than needed. */
  readonly understaffedMinutes: number;
  /** All required time. */
  readonly requiredMinutes: number;
  /** Of the covered time: it hangs on one person. */
  readonly thinMinutes: number;
  /** Of the covered time: nobody is named, so whether it hangs on one person is not known. */
  readonly personsUnknownMinutes: number;
}

/** The required time of one demand. */
export interface DemandCoverage extends CoverageDemand, CoverageMinutes {}

/** Required against provided hours over a range, without the single gaps. */
export interface CoverageTotals extends CoverageMinutes {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** Whether the plan says which days are closed; without, every holiday counts as a working day. */
  readonly holidaysAssessed: boolean;
  /** Covered part of the required time, cut and not rounded to four digits: 1 only where nothing is missing; null where nothing is required. */
  readonly coveredRate: number | null;
  /** Longest gap in minutes, thin time left out; 0 for none. */
  readonly longestGapMinutes: number;
  /** Minutes of the required time by the number of people at once, in any mode and with any skill, as decimal keys. */
  readonly minutesAtDepth: Readonly<Record<string, number>>;
  /** The same minutes for each demand: at a time with several, the whole counts it by the worst. */
  readonly demands: readonly DemandCoverage[];
}

/** Required against provided hours over a range. */
export interface CoverageGaps extends CoverageTotals {
  /** Gaps by start, then by kind; those of several demands may overlap. */
  readonly gaps: readonly CoverageGap[];
}

/** Where classes of hours begin and end, in the zone of the requirement. */
export interface HourClassBounds {
  /** Start of business hours, `HH:mm`. */
  readonly businessStart: string;
  /** End of business hours and start of the evening. */
  readonly businessEnd: string;
  /** Start of the night. */
  readonly nightStart: string;
  /** End of the night; from here to the start of business hours it is evening as well. */
  readonly nightEnd: string;
  /** Days of the weekend. */
  readonly weekend: readonly Weekday[];
}

/** Options of `coverageGaps`. */
export interface CoverageGapsOptions
  extends CoverageRangeOptions, Omit<SeatSelection, 'tier' | 'skills' | 'mode' | 'personId'> {
  /** Weight of the service, 0 to 1e9; absent: 1. `criticalityWeights` has those of the document's words. */
  readonly criticalityWeight?: number | undefined;
  /** Weights of kinds of gaps; absent ones: `gapKindWeights`. */
  readonly kindWeights?: Readonly<Partial<Record<CoverageGapKind, number | undefined>>> | undefined;
  /** Weights of classes of hours; absent ones: 1. */
  readonly hourWeights?: Readonly<Partial<Record<HourClass, number | undefined>>> | undefined;
  /** Bounds of classes of hours; absent: `standardHourClasses`. */
  readonly hourClasses?: HourClassBounds | undefined;
  /** Minutes that a response may take, at least 0.001; absent: not stated. */
  readonly toleratedResponseMinutes?: number | undefined;
}

/**
 * Weights of kinds of gaps where the caller gives none: house defaults. Nobody weighs at least as much as a weaker mode and as too few,
 * whatever the caller gives.
 */
export const gapKindWeights: Readonly<Record<CoverageGapKind, number>> = /* @__PURE__ */ Object.freeze({
  uncovered: 3,
  'mode-downgraded': 2,
  understaffed: 2,
  thin: 1,
});

/** Bounds of classes of hours where the caller gives none: house defaults; no standard has them. */
export const standardHourClasses: HourClassBounds = /* @__PURE__ */ Object.freeze({
  businessStart: '08:00',
  businessEnd: '18:00',
  nightStart: '22:00',
  nightEnd: '06:00',
  weekend: Object.freeze(['sat', 'sun'] as const),
});

/**
 * Scores from which a gap has a label, house defaults: weighted minutes, so that an hour without anybody in a service of weight 1 scores
 * 180. A gap longer than the tolerated response is one label higher.
 */
export const severityThresholds: Readonly<Record<Exclude<CoverageSeverity, 'low'>, number>> =
  /* @__PURE__ */ Object.freeze({ medium: 360, high: 2880, critical: 11_520 });
