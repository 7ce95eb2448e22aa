/** A stretch of time, half-open. */
export interface Interval {
  /** First instant, ISO 8601 in UTC. */
  readonly start: string;
  /** Instant after the last one. */
  readonly end: string;
}

/** A stretch of time with as many people all the while. */
export interface DepthInterval extends Interval {
  /** People at once. */
  readonly depth: number;
}

/** How many people are there for how long. */
export interface CoverageDepth {
  /** Minutes by the number of people at once, as decimal keys; only depths that occur, `0` included. */
  readonly minutesAtDepth: Readonly<Record<string, number>>;
  /** Fewest people at once. */
  readonly min: number;
  /** Most people at once. */
  readonly max: number;
}

/** Stretches of time as two columns of epoch milliseconds, in order. */
export interface IntervalColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * Coverage over a range, made once and asked often. It knows its range and never answers for a time outside: that is an error
 * `out-of-range`. Instants are taken as ISO 8601 with `Z` or an offset, or as epoch milliseconds.
 */
export interface CompiledCoverage {
  /** First instant of the range, ISO 8601 in UTC. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** The same as `from` in epoch milliseconds. */
  readonly fromMs: number;
  /** The same as `to` in epoch milliseconds. */
  readonly toMs: number;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** Whether anybody is there; the end of the range is outside. */
  readonly isCovered: (at: string | number) => boolean;
  /** People at once at an instant. */
  readonly depthAt: (at: string | number) => number;
  /** The first covered instant at or after the given one; null where there is none in the range. */
  readonly nextCovered: (at: string | number) => string | null;
  /** The first uncovered instant at or after the given one; null where there is none in the range. */
  readonly nextUncovered: (at: string | number) => string | null;
  /** The end of the last covered stretch before the given instant; the instant itself where it lies within or ends one; null for none. */
  readonly previousCovered: (at: string | number) => string | null;
  /** The end of the last uncovered stretch before the given instant, in the same way. */
  readonly previousUncovered: (at: string | number) => string | null;
  /** Covered minutes. */
  readonly minutes: () => number;
  /** How many people are there for how long. */
  readonly depth: () => CoverageDepth;
  /** Covered stretches in order, as plain data. */
  readonly intervals: () => Interval[];
  /** Covered stretches as columns of numbers, without an object for each. */
  readonly intervalsMs: () => IntervalColumns;
  /** Stretches of equal depth in order, from the start to the end of the range, as plain data. */
  readonly depths: () => DepthInterval[];
}
