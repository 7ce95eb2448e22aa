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

/** Properties that an event has once. */
export interface SingleProperties {
  readonly uid: Property | undefined;
  readonly start: Property | undefined;
  readonly end: Property | undefined;
  readonly duration: Property | undefined;
  /** `RECURRENCE-ID`. */
  readonly replaces: Property | undefined;
  readonly sequence: Property | undefined;
  readonly modified: Property | undefined;
  readonly status: Property | undefined;
  readonly summary: Property | undefined;
  readonly organizer: Property | undefined;
}

/** An event as it stands in the text. */
export interface SourceEvent {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  readonly single: SingleProperties;
  /** Those that may stand several times, in order. */
  readonly repeated: readonly Property[];
}
