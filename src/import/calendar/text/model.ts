import type { CoverDoubt, CoveredBy } from '../coveredBy.js';
import type { Property } from './contentLine.js';

/** What a calendar says of all its events. */
export interface SourceCalendar {
  /** Upper case; absent: none. */
  method?: string;
  /** `X-WR-TIMEZONE`. */
  zone?: Property;
  /** Zones that `X-LIC-LOCATION` names for a TZID. */
  readonly locations: Map<string, string>;
}

/**
 * An event as it stands in the text. All events of a text are kept until the last is read, so each is made as small as it can be: what
 * is read the same wherever it stands is kept as what it means, and not as a line.
 */
export interface SourceEvent {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  /** Null: none. */
  readonly uid: string | null;
  /** The same for all parts of a series: the UID, else start and summary. */
  readonly key: string;
  /** As it is written; empty: none. */
  readonly summary: string;
  /** Who covers it by its words. */
  readonly who: CoveredBy;
  /** Why that is nobody; absent: it is somebody. */
  readonly doubt: CoverDoubt | undefined;
  readonly start: Property | undefined;
  readonly end: Property | undefined;
  readonly duration: Property | undefined;
  /** `RECURRENCE-ID`. */
  readonly replaces: Property | undefined;
  /** 0: none. */
  readonly sequence: number;
  /** Milliseconds since 1970-01-01T00:00 of `LAST-MODIFIED`; absent: none. */
  readonly modified: number | undefined;
  /** Upper case; empty: none. */
  readonly status: string;
  /** Rules and lists of dates, in order. */
  readonly repeated: readonly Property[];
}

/** Who covers an event: an entry of the caller, or why there is none. Of people it takes the lines, from behind the name. */
export type CoverOf = (
  summary: string,
  attendees: readonly string[],
  organizer: string | undefined,
) => CoveredBy | CoverDoubt;
