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

/** An event as it stands in the text. */
export interface SourceEvent {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  /** Properties that stand once, by name. */
  readonly single: Map<string, Property>;
  /** Those that may stand several times, in order. */
  readonly repeated: (readonly [name: string, property: Property])[];
}
