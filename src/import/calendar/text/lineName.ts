import { upperCase } from './upperCase.js';

/** Names that nearly all lines have. */
const common = [
  ['BEGIN', 'END', 'VEVENT', 'VALARM', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID', 'SEQUENCE'],
  ['CREATED', 'LAST-MODIFIED', 'STATUS', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'TRANSP', 'CLASS', 'URL', 'ORGANIZER'],
  ['ATTENDEE', 'RRULE', 'EXDATE', 'RDATE', 'TZID', 'VALUE', 'CN'],
].flat();
const byLength: readonly (readonly string[])[] = Array.from({ length: 14 }, (_, length) =>
  common.filter((name) => name.length === length),
);
const none: readonly string[] = [];

/** A stretch of a text as a name in upper case; the common ones are not written anew, which saves most of the garbage of a line. */
export function lineName(text: string, start: number, end: number): string {
  for (const name of byLength[end - start] ?? none) if (text.startsWith(name, start)) return name;
  return upperCase(text.slice(start, end));
}
