import type { CoveredBy } from './coveredBy.js';
import type { CalendarAssignment } from './model.js';
import type { CalendarLog } from './problemTexts.js';
import { parameterOf, parametersOf, valueColon } from './text/contentLine.js';
import type { CoverOf, SourceEvent } from './text/model.js';
import { plainText } from './text/plainText.js';

const shift = 'on call - ';
/** Summaries that are remembered. */
const mostKnown = 1000;

/** A word in the form in which words are compared. */
export function comparedWord(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** What a summary may name, the likeliest first. */
function wordsOfSummary(summary: string): string[] {
  const word = comparedWord(summary);
  const words = word.startsWith('@') ? [word, word.slice(1).trim()] : [word];
  if (!word.startsWith(shift)) return words;
  const rest = word.slice(shift.length);
  const parts = [rest.lastIndexOf(' - '), rest.indexOf(' - ')].filter((at) => at >= 0);
  return [...words, rest, ...parts.map((at) => rest.slice(0, at)), ...parts.map((at) => rest.slice(at + 3))];
}

/** Tells who covers an event, by the caller's entries: the summary counts before attendees, and they before the organizer. */
export function coverReader(assign: readonly CalendarAssignment[] | undefined): CoverOf {
  const entries = new Map<string, CoveredBy>();
  for (const { match, personId = null, teamId = null, partyId = null } of assign ?? []) {
    entries.set(comparedWord(match), { personId, teamId, partyId });
  }
  if (entries.size === 0) return () => 'unmapped-event';
  const entryOf = (word: string): CoveredBy[] => {
    const found = entries.get(word.trim());
    return found === undefined ? [] : [found];
  };
  const named = (person: string): CoveredBy[] => {
    const end = valueColon(person, 0, person.length);
    const name = parameterOf({ parameters: parametersOf(person, 0, end) }, 'CN');
    const words = [person.slice(end + 1).replace(/^mailto:/i, ''), name ?? ''];
    return words.flatMap((word) => entryOf(comparedWord(word))).slice(0, 1);
  };
  const known = new Map<string, CoveredBy | undefined>(); // summaries come again and again
  const namedBySummary = (summary: string): CoveredBy | undefined => {
    if (known.has(summary)) return known.get(summary);
    const [first] = wordsOfSummary(plainText(summary)).flatMap(entryOf);
    if (known.size < mostKnown) known.set(summary, first);
    return first;
  };
  return (summary, attendees, organizer) => {
    const first = namedBySummary(summary);
    if (first !== undefined) return first;
    const ofAttendees = attendees.flatMap(named);
    const found = ofAttendees.length === 0 && organizer !== undefined ? named(organizer) : ofAttendees;
    const [one] = found;
    if (one === undefined) return 'unmapped-event';
    return found.every((other) => other === one) ? one : 'several-matches';
  };
}

/** Tells of an event of which it is not known who covers it; `hasEntries`: the caller says who is meant by which words. */
export function tellDoubt({ doubt, summary, line }: SourceEvent, hasEntries: boolean, log: CalendarLog): void {
  if (doubt === undefined) return;
  const group = hasEntries ? comparedWord(plainText(summary)) : '';
  log.add(doubt, { at: line, column: 1 }, doubt === 'unmapped-event' ? { group } : {});
}
