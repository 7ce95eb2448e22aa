import { addressOf, parameterOf } from './text/contentLine.js';
import { plainText } from './text/plainText.js';
import type { SourceEvent } from './text/model.js';
import type { CalendarAssignment } from './model.js';
import type { CalendarLog } from './problemTexts.js';

/** Who covers an event; all null: not known. */
export interface CoveredBy {
  readonly personId: string | null;
  readonly teamId: string | null;
  readonly partyId: string | null;
}

const nobody: CoveredBy = { personId: null, teamId: null, partyId: null };
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
export function coverReader(
  assign: readonly CalendarAssignment[] | undefined,
  log: CalendarLog,
): (source: SourceEvent) => CoveredBy {
  const entries = new Map<string, CoveredBy>();
  for (const { match, personId = null, teamId = null, partyId = null } of assign ?? []) {
    entries.set(comparedWord(match), { personId, teamId, partyId });
  }
  const entryOf = (word: string): CoveredBy[] => {
    const found = entries.get(word.trim());
    return found === undefined ? [] : [found];
  };
  const named = (property: Parameters<typeof addressOf>[0]): CoveredBy[] => {
    const words = [addressOf(property), parameterOf(property, 'CN') ?? ''];
    return words.flatMap((word) => entryOf(comparedWord(word))).slice(0, 1);
  };
  const known = new Map<string, CoveredBy | undefined>(); // summaries come again and again
  const namedBySummary = (summary: string): CoveredBy | undefined => {
    if (known.has(summary)) return known.get(summary);
    const [first] = wordsOfSummary(summary).flatMap(entryOf);
    if (known.size < mostKnown) known.set(summary, first);
    return first;
  };
  return (source) => {
    const { single, repeated, line } = source;
    const summary = plainText(single.summary?.value ?? '');
    if (entries.size > 0) {
      const first = namedBySummary(summary);
      if (first !== undefined) return first;
      const attendees = repeated.filter(({ name }) => name === 'ATTENDEE').flatMap(named);
      const organizer = single.organizer;
      const found = attendees.length === 0 && organizer !== undefined ? named(organizer) : attendees;
      const [one] = found;
      if (one !== undefined && found.every((other) => other === one)) return one;
      if (one !== undefined) {
        log.add('several-matches', { at: line, column: 1 });
        return nobody;
      }
    }
    log.add('unmapped-event', { at: line, column: 1 }, { group: assign === undefined ? '' : comparedWord(summary) });
    return nobody;
  };
}
