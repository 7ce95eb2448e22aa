import type { CoverageRangeOptions } from '../compile/planRange.js';
import type { SeatSelection } from '../compile/selection.js';
import type { RequiredCoverage, Weekday } from '../model.js';

/** Who is there at once, and for how long. */
export interface PresentTogether {
  /** Parties of the seats, in order of their ids; seats that name none add none. */
  readonly partyIds: readonly string[];
  /** Teams of the seats, in order of their ids; seats that name none add none. */
  readonly teamIds: readonly string[];
  /** Minutes of the range; those of all entries of an hour are its covered minutes. */
  readonly minutes: number;
}

/** An hour of the week, with everything that the range has in it. */
export interface HourOfWeek {
  /** Day on the wall clock. */
  readonly weekday: Weekday;
  /** Hour on the wall clock, 0 to 23. */
  readonly hour: number;
  /** Real minutes of the range: an hour that is skipped has none in that week, one that comes twice has 120. */
  readonly minutes: number;
  /** Minutes in which somebody is there. */
  readonly coveredMinutes: number;
  /** Minutes in which somebody is required; null where no requirement was given. */
  readonly requiredMinutes: number | null;
  /** Required minutes in which nobody is there; null where no requirement was given. */
  readonly uncoveredMinutes: number | null;
  /** People on average: minutes of people divided by minutes; null where the range has no minute of the hour. */
  readonly meanDepth: number | null;
  /** Fewest people at any time of it; null where the range has no minute of the hour. */
  readonly minimumDepth: number | null;
  /** Who is there, the longest first. */
  readonly present: readonly PresentTogether[];
}

/** A range of real time folded onto the 168 hours of a week. */
export interface TypicalWeek {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Zone of the wall clock, as the caller spelled it. */
  readonly zone: string;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** Whether the plan says which days are closed; without, every holiday counts as a working day. */
  readonly holidaysAssessed: boolean;
  /** Monday 00:00 first. */
  readonly hours: readonly HourOfWeek[];
}

/** Options of `typicalWeek`: the range, which seats are meant, the wall clock, and what is required. */
export interface TypicalWeekOptions extends CoverageRangeOptions, SeatSelection {
  /** IANA zone on whose wall clock the hours lie. */
  readonly zone: string;
  /** Hours in which somebody is required; absent: not known. Its tier, skills, seats and mode are not looked at: select seats instead. */
  readonly requirement?: RequiredCoverage | undefined;
}
