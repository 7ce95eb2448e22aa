import type { Pause } from './pauses.js';

/** How a promise of an amount of business time stands. */
export interface ClockStatus {
  /** `met` and `breached` once it is decided, else `paused` or `running`. */
  readonly state: 'running' | 'paused' | 'met' | 'breached';
  /** Whether it is business time now. */
  readonly isOpen: boolean;
  /** Business milliseconds used, pauses left out. */
  readonly elapsedMs: number;
  /** Business milliseconds left; below 0 where it is breached. */
  readonly remainingMs: number;
  /** When the amount is used up, ISO 8601 in UTC; null while a pause goes on before that. */
  readonly dueAt: string | null;
}

/** What a status is asked of. */
export interface ClockPromise {
  /** When the clock began. */
  readonly start: string | number;
  /** The instant at which it is looked at. */
  readonly now: string | number;
  /** Business milliseconds that were promised, whole, >= 0. */
  readonly ms: number;
  /** When it was done; absent or null: not yet. */
  readonly doneAt?: string | number | null | undefined;
  /** When the clock stood still. */
  readonly pauses?: readonly Pause[] | undefined;
}

/**
 * Counts business time over a range, made once and asked often. Instants are ISO 8601 text with `Z` or an offset, or epoch milliseconds.
 * It never answers for a time outside its range: that is an error `out-of-range`. Pauses may overlap and go on; outside business time
 * they have no effect.
 */
export interface BusinessClock {
  /** First instant of the range, ISO 8601 in UTC. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** Business milliseconds from one instant to another less pauses; negative where the second comes first. */
  readonly elapsedMs: (start: string | number, end: string | number, pauses?: readonly Pause[]) => number;
  /**
   * Epoch milliseconds of the first instant by which an amount of business time has passed: the closing time and not the next opening
   * where it is used up there; with an amount of 0 the start, or the next opening. Null where a pause that goes on comes before.
   */
  readonly dueMs: {
    (start: string | number, ms: number): number;
    (start: string | number, ms: number, pauses: readonly Pause[] | undefined): number | null;
  };
  /** Epoch milliseconds of the last instant from which an amount of business time leads up to another: the mirror of `dueMs`. */
  readonly subtractMs: (end: string | number, ms: number, pauses?: readonly Pause[]) => number;
  /** Business milliseconds of an amount that are left; negative where it is breached. */
  readonly remainingMs: (start: string | number, now: string | number, ms: number, pauses?: readonly Pause[]) => number;
  /** How a promise stands. */
  readonly status: (promise: ClockPromise) => ClockStatus;
  /** Whether it is business time; the end of the range is outside. */
  readonly isOpen: (at: string | number) => boolean;
  /** Epoch milliseconds of the first business time at or after an instant. */
  readonly nextOpenMs: (at: string | number) => number;
  /** Epoch milliseconds of the end of the last business time before an instant: the instant itself within business time or at its end. */
  readonly previousOpenMs: (at: string | number) => number;
}
