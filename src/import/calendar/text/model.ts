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
  uid: Property | undefined;
  start: Property | undefined;
  end: Property | undefined;
  duration: Property | undefined;
  /** `RECURRENCE-ID`. */
  replaces: Property | undefined;
  sequence: Property | undefined;
  modified: Property | undefined;
  status: Property | undefined;
  summary: Property | undefined;
  organizer: Property | undefined;
}

/** An event as it stands in the text. */
export interface SourceEvent {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  readonly single: SingleProperties;
  /** Those that may stand several times, in order. */
  readonly repeated: (readonly [name: string, property: Property])[];
}
