import type { Range } from '../../../internal/time/rangeOf.js';
import type { CalendarLog } from '../problemTexts.js';
import type { RecurrenceRule } from '../rule/model.js';
import type { Spend } from '../rule/ruleDays.js';
import type { SourceEvent } from '../text/model.js';
import type { Property } from '../text/contentLine.js';
import type { CalendarZones } from '../time/calendarZones.js';

/** What the reading of one calendar shares. */
export interface CalendarWork {
  readonly log: CalendarLog;
  readonly zones: CalendarZones;
  readonly range: Range;
  /** Zone of floating times and all-day events, where the caller gives one. */
  readonly standardZone: string | undefined;
  /** Zones of the caller's names, by the name in lower case. */
  readonly ownNames: ReadonlyMap<string, string>;
  /** Zones found for names so far; undefined: none. */
  readonly named: Map<string, string | undefined>;
  /** Whether instances of a series end at the same wall time. */
  readonly isNominal: boolean;
  /** The length found last. */
  lastLength: EventLength;
  /** Counts steps. */
  readonly spend: Spend;
  /** Counts instances. */
  readonly take: Spend;
}

/** A moment of a wall clock, or a day of it. */
export interface CalendarMoment {
  readonly isDate: boolean;
  readonly zone: string;
  /** Milliseconds since 1970-01-01T00:00 of that clock. */
  readonly wall: number;
  /** Whether the zone is one that was given for times without zone. */
  readonly isFloating: boolean;
}

/** How long an event is. */
export interface EventLength {
  /** Days of the calendar. */
  readonly days: number;
  /** Exact milliseconds behind them. */
  readonly ms: number;
  /** All of it on the wall clock, milliseconds. */
  readonly wall: number;
}

/** A version of one instance of a series. */
export interface ReplacedInstance {
  readonly source: SourceEvent;
  /** The instance that it replaces. */
  readonly replaces: CalendarMoment;
  /** The same as text. */
  readonly instanceKey: string;
}

/** An event that covers time. */
export interface CalendarEvent {
  readonly source: SourceEvent;
  readonly start: CalendarMoment;
  readonly length: EventLength;
  readonly rule: RecurrenceRule | undefined;
  readonly added: readonly Property[];
  readonly excluded: readonly Property[];
}

/** One instance of an event, epoch milliseconds. */
export interface EventInstance {
  /** What the wall clock reads at its start, or would read. */
  readonly wall: number;
  readonly start: number;
  readonly end: number;
  /** Day of the rule; undefined: an added date. */
  readonly day: number | undefined;
}
