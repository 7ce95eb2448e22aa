import { nobody } from '../coveredBy.js';
import { calendarWall } from '../time/calendarWall.js';
import type { Property } from './contentLine.js';
import type { CoverOf, SourceCalendar, SourceEvent } from './model.js';
import { plainText } from './plainText.js';
import { upperCase } from './upperCase.js';

/** What was read of an event up to its end. */
export interface EventInReading {
  /** Line on which it begins. */
  readonly line: number;
  readonly calendar: SourceCalendar;
  /** Rules and lists of dates. */
  repeated: Property[] | undefined;
  /** Lines of attendees, from behind the name. */
  attendees: string[] | undefined;
}

/** Properties that an event has once, by the places of their values. */
export const onceAsText: ReadonlyMap<string, number> = new Map(
  ['UID', 'SUMMARY', 'SEQUENCE', 'LAST-MODIFIED', 'STATUS', 'ORGANIZER'].map((name, place) => [name, place]),
);
/** Properties that an event has once and of which parameters and line count, by their places. */
export const onceAsLine: ReadonlyMap<string, number> = new Map(
  ['DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID'].map((name, place) => [name, place]),
);

const none: readonly never[] = Object.freeze([]);

function sequenceOf(text: string | undefined): number {
  const sequence = text === undefined ? 0 : Number(text.trim());
  return Number.isSafeInteger(sequence) ? sequence : 0;
}

function modifiedOf(text: string | undefined): number | undefined {
  const wall = text === undefined ? NaN : calendarWall(text.trim());
  return Number.isNaN(wall) ? undefined : wall;
}

/**
 * An event that is read to its end. One literal: records that are put together from parts, or filled by name, take several times as long.
 *
 * @param texts what it has once as text; of the organizer the line, from behind the name
 * @param lines what it has once with line and parameters
 */
export function sourceEvent(
  { line, calendar, repeated, attendees }: EventInReading,
  texts: readonly (string | undefined)[],
  lines: readonly (Property | undefined)[],
  coverOf: CoverOf,
): SourceEvent {
  const uid = plainText(texts[0] ?? '').trim();
  const summary = texts[1] ?? '';
  const start = lines[0];
  const who = coverOf(summary, attendees ?? none, texts[5]);
  const isKnown = typeof who === 'object';
  return {
    line,
    calendar,
    uid: uid === '' ? null : uid,
    key: uid === '' ? `\n${start?.value ?? ''}\n${summary}` : uid,
    summary,
    who: isKnown ? who : nobody,
    doubt: isKnown ? undefined : who,
    start,
    end: lines[1],
    duration: lines[2],
    replaces: lines[3],
    sequence: sequenceOf(texts[2]),
    modified: modifiedOf(texts[3]),
    status: upperCase(texts[4]?.trim() ?? ''),
    repeated: repeated ?? none,
  };
}
