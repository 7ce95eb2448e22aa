import { nobody } from '../coveredBy.js';
import { calendarWall } from '../time/calendarWall.js';
import type { Property } from './contentLine.js';
import type { CoverOf, SourceCalendar, SourceEvent } from './model.js';
import { plainText } from './plainText.js';
import { upperCase } from './upperCase.js';

/** Properties that an event has once: where each is kept until the end of the event. */
export const singleProperties: ReadonlyMap<string, number> = new Map(
  [
    ['UID', 'DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID', 'SEQUENCE', 'LAST-MODIFIED', 'STATUS', 'SUMMARY'],
    ['ORGANIZER'],
  ]
    .flat()
    .map((name, place) => [name, place]),
);

/** What was read of an event up to its end. */
export interface EventInReading {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  /** Rules and lists of dates. */
  repeated: Property[] | undefined;
  attendees: Property[] | undefined;
}

const none: readonly Property[] = Object.freeze([]);

function sequenceOf(property: Property | undefined): number {
  const sequence = property === undefined ? 0 : Number(property.value.trim());
  return Number.isSafeInteger(sequence) ? sequence : 0;
}

function modifiedOf(property: Property | undefined): number | undefined {
  const wall = property === undefined ? NaN : calendarWall(property.value.trim());
  return Number.isNaN(wall) ? undefined : wall;
}

/** One literal: records that are put together from parts, or filled by name, take several times as long. */
export function sourceEvent(
  { line, calendar, repeated, attendees }: EventInReading,
  once: readonly (Property | undefined)[],
  coverOf: CoverOf,
): SourceEvent {
  const uid = plainText(once[0]?.value ?? '').trim();
  const summary = once[8]?.value ?? '';
  const who = coverOf(summary, attendees ?? none, once[9]);
  const isKnown = typeof who === 'object';
  return {
    line,
    calendar,
    uid: uid === '' ? null : uid,
    key: uid === '' ? `\n${once[1]?.value ?? ''}\n${summary}` : uid,
    summary,
    who: isKnown ? who : nobody,
    doubt: isKnown ? undefined : who,
    start: once[1],
    end: once[2],
    duration: once[3],
    replaces: once[4],
    sequence: sequenceOf(once[5]),
    modified: modifiedOf(once[6]),
    status: upperCase(once[7]?.value.trim() ?? ''),
    repeated: repeated ?? none,
  };
}
