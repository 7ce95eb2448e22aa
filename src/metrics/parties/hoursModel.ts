import type { BusinessClock } from '../../coverage/clock/clock.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { SlaTarget } from '../agreements/model.js';
import type { DurationClock, DurationEnding, DurationMetric, MeasureOptions } from '../durations/model.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** What a split by hours is asked for. */
export interface HoursSplitOptions extends MeasureOptions {
  /** The duration. */
  readonly metric: DurationMetric;
  /** Which end counts where an incident was opened again; absent: first. */
  readonly ending?: DurationEnding | undefined;
  /** The hours that tell inside from outside. */
  readonly hours: BusinessClock;
  /** Which instant decides, or where most of the time lies; absent: opened. */
  readonly splitBy?: 'ended' | 'majority' | 'opened' | undefined;
  /** Incidents of a priority that each side needs to be compared, whole, >= 1; absent: 6 (house default). */
  readonly minimumStratum?: number | undefined;
  /** What was promised, by priority, on the clock of the split; absent: nothing is said of targets. */
  readonly targets?: readonly SlaTarget[] | undefined;
  /** Parties of groups, by group; absent: none is mapped. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** One side of a split. */
export interface SplitSide {
  readonly incidents: number;
  /** Median hours. */
  readonly median: Outcome<number>;
}

/** Both sides of a split. */
export interface SplitSides {
  readonly inHours: SplitSide;
  readonly outOfHours: SplitSide;
}

/** A split of one priority. */
export interface PrioritySplit extends SplitSides {
  /** Null: no priority. */
  readonly priority: number | null;
}

/** A split of the incidents that one party held last. */
export interface PartySplit extends SplitSides {
  readonly partyId: string;
}

/** A share of the incidents of one side. */
export interface ShareOfSide {
  readonly numerator: number;
  readonly denominator: number;
  /** `numerator / denominator`, with Wilson's interval. */
  readonly share: Outcome<number>;
}

/** A share of one priority, on both sides. */
export interface PriorityShares {
  /** Null: no priority. */
  readonly priority: number | null;
  readonly inHours: ShareOfSide;
  readonly outOfHours: ShareOfSide;
}

/** A share in and out of hours. */
export interface ShareSplit {
  readonly inHours: ShareOfSide;
  readonly outOfHours: ShareOfSide;
  readonly byPriority: readonly PriorityShares[];
  /** Both sides compared within priorities, after Mantel and Haenszel. */
  readonly stratified: {
    /** Share out of hours less that in hours, -1 to 1. */
    readonly difference: Outcome<number>;
    /** Odds out of hours by those in hours; `undefined` with `zero-baseline` where these are 0, or those have no end. */
    readonly oddsRatio: Outcome<number>;
    /** Priorities that one side has too few of; null: no priority. */
    readonly dropped: readonly (number | null)[];
  };
  /** Incidents of either side that have no part, beside those of the split. */
  readonly excluded: readonly Exclusion[];
}

/** A duration in and out of hours. */
export interface HoursSplit extends SplitSides {
  readonly metric: DurationMetric;
  readonly clock: DurationClock;
  /** The moment of the report. */
  readonly asOf: string;
  readonly splitBy: 'ended' | 'majority' | 'opened';
  /** Time-zone data of the hours. */
  readonly timeZoneData: string;
  readonly given: number;
  readonly excluded: readonly Exclusion[];
  readonly byPriority: readonly PrioritySplit[];
  readonly byParty: readonly PartySplit[];
  /** Mean of the medians by priority, weighted alike on both sides, by the share of each among all compared incidents. */
  readonly standardized: {
    readonly inHours: Outcome<number>;
    readonly outOfHours: Outcome<number>;
    /** Priorities that one side has too few of; null: no priority. */
    readonly dropped: readonly (number | null)[];
  };
  /** Share of the decided incidents that met their target; null where no targets are given. */
  readonly withinTarget: ShareSplit | null;
  /** Share of the solved incidents that one group alone held. */
  readonly firstTeam: ShareSplit;
  readonly warnings: readonly Warning[];
}
