import type { CalendarLog } from '../problemTexts.js';
import { contentLine, valueColon } from './contentLine.js';
import type { LastZone, Property } from './contentLine.js';
import { lineName } from './lineName.js';
import type { CoverOf, SourceCalendar, SourceEvent } from './model.js';
import { onceAsLine, onceAsText, sourceEvent } from './sourceEvent.js';
import type { EventInReading } from './sourceEvent.js';
import { readUnfolded } from './unfolded.js';

const ofEvents: ReadonlySet<string> = new Set([
  ...onceAsText.keys(),
  ...onceAsLine.keys(),
  ...['RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'ATTENDEE'],
]);
const ofCalendars: ReadonlySet<string> = new Set(['METHOD', 'X-WR-TIMEZONE', 'TZID', 'X-LIC-LOCATION']);
const ignored: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** A list with one more at its end. One that grows takes room for many, and nearly all of these have one entry. */
function withOne<T>(list: T[] | undefined, one: T): T[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}

/** Components within each other; calendars need three. */
const deepest = 16;

/** The events of a text. */
export interface SourceEvents {
  readonly events: readonly SourceEvent[];
  /** All that begin, those that were left out included. */
  readonly count: number;
  /** Whether a calendar or an event begins somewhere. */
  readonly isCalendar: boolean;
}

/**
 * Finds the events of a text. A component that stands in an event, such as an alarm, keeps its properties to itself; what does not
 * close is left out, and reading goes on at the next event.
 */
export function readComponents(text: string, maximum: number, coverOf: CoverOf, log: CalendarLog): SourceEvents {
  const events: SourceEvent[] = [];
  let count = 0;
  let calendar: SourceCalendar | undefined;
  let event: EventInReading | undefined;
  // What that event has once
  const texts = new Array<string | undefined>(onceAsText.size).fill(undefined);
  const lines = new Array<Property | undefined>(onceAsLine.size).fill(undefined);
  let zoneName: string | undefined; // TZID of the VTIMEZONE that stands open
  let isCalendar = false;
  let openLine = 1;
  const open: string[] = [];
  const zone: LastZone = { text: '', parameters: [] };

  /** Of the parts that stand open, the event is the last: it has no component in it. */
  const isInEvent = (): boolean => open.at(-1) === 'VEVENT';
  const tellUnbalanced = (line: number): void => {
    log.add('unbalanced-component', { at: line, column: 1 });
    event = undefined;
  };

  function begin(kind: string, line: number): void {
    const depth = kind === 'VEVENT' && open[0] === 'VCALENDAR' ? 1 : 0; // where calendars and events belong
    const isMain = kind === 'VEVENT' || kind === 'VCALENDAR';
    isCalendar ||= isMain;
    if ((isMain && open.length > depth) || open.length > deepest) {
      tellUnbalanced(line);
      if (!isMain) return;
      open.length = depth;
    }
    openLine = line;
    open.push(kind);
    if (kind === 'VCALENDAR') calendar = { locations: new Map() };
    else if (kind === 'VEVENT') beginEvent(line);
    else if (kind === 'VTIMEZONE') zoneName = undefined;
    else if (open.length <= 2 || ignored.has(kind)) {
      const what = ignored.has(kind) ? kind : 'component';
      log.add('component-ignored', { at: line, column: 1 }, { detail: what, group: what });
    }
  }

  function beginEvent(line: number): void {
    if (calendar === undefined) {
      log.add('event-outside-calendar', { at: line, column: 1 }, { group: '' });
      calendar = { locations: new Map() };
    }
    count++;
    texts.fill(undefined);
    lines.fill(undefined);
    const isFull = count > maximum;
    if (isFull) log.add('too-many-events', { at: line, column: 1 }, { group: '' });
    event = isFull ? undefined : { line, calendar, repeated: undefined, attendees: undefined };
  }

  function end(kind: string, line: number): void {
    const at = open.lastIndexOf(kind);
    if (at < 0 || at < open.length - 1) tellUnbalanced(line);
    if (at < 0) return;
    open.length = at;
    if (kind === 'VEVENT' && event !== undefined) events.push(sourceEvent(event, texts, lines, coverOf));
    if (kind === 'VEVENT') event = undefined;
    if (kind === 'VCALENDAR') calendar = undefined;
  }

  /** Of most properties of an event the text is enough, and no object is made for them. */
  function textOfEvent(name: string, whole: string, delimiter: number, last: number, line: number): void {
    const end = valueColon(whole, delimiter, last);
    const place = onceAsText.get(name);
    if (end < 0) log.add('malformed-line', { at: line, column: 1 });
    else if (event === undefined) return;
    else if (place === undefined) event.attendees = withOne(event.attendees, whole.slice(delimiter, last));
    else if (texts[place] === undefined) texts[place] = whole.slice(name === 'ORGANIZER' ? delimiter : end + 1, last);
    else log.add('repeated-property', { at: line, column: 1 });
  }

  function property(name: string, found: Property): void {
    if (isInEvent()) {
      if (event === undefined) return;
      const place = onceAsLine.get(name);
      if (place === undefined) event.repeated = withOne(event.repeated, found);
      else if (lines[place] === undefined) lines[place] = found;
      else log.add('repeated-property', { at: found.line, column: 1 });
    } else if (calendar !== undefined) propertyOfCalendar(calendar, name, found);
  }

  function propertyOfCalendar(of: SourceCalendar, name: string, found: Property): void {
    const inside = open.at(-1);
    if (inside === 'VCALENDAR' && name === 'METHOD') of.method ??= found.value.trim().toUpperCase();
    if (inside === 'VCALENDAR' && name === 'X-WR-TIMEZONE') of.zone ??= found;
    if (inside !== 'VTIMEZONE') return;
    if (name === 'TZID') zoneName = found.value;
    if (name === 'X-LIC-LOCATION' && zoneName !== undefined) of.locations.set(zoneName, found.value);
  }

  readUnfolded(text, {
    wants: (name) => name === 'BEGIN' || name === 'END' || (isInEvent() ? ofEvents.has(name) : ofCalendars.has(name)),
    read(name, whole, delimiter, last, line) {
      if (name === 'BEGIN' || name === 'END') {
        const kind = lineName(whole, delimiter + 1, last).trim();
        if (name === 'BEGIN') begin(kind, line);
        else end(kind, line);
        return;
      }
      if (isInEvent() && (name === 'ATTENDEE' || onceAsText.has(name))) {
        textOfEvent(name, whole, delimiter, last, line);
        return;
      }
      const found = contentLine(name, whole, delimiter, last, line, zone);
      if (found === undefined) log.add('malformed-line', { at: line, column: 1 });
      else property(name, found);
    },
    malformed: (line) => {
      log.add('malformed-line', { at: line, column: 1 });
    },
  });
  if (open.length > 0) log.add('unbalanced-component', { at: openLine, column: 1 });
  return { events, count, isCalendar };
}
