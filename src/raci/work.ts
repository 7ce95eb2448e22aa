import { refuse } from '../internal/check.js';
import { sum } from '../internal/numeric/sum.js';
import { grouped } from './grouped.js';
import { impliedDoers } from './impliedDoers.js';
import type { RaciActivity } from './input.js';
import type { Assignment } from './model.js';
import type { LetterMeaning } from './schemeLetters.js';
import { withMeaning } from './withMeaning.js';

/** One assignment as work, or none. */
export interface WorkEntry {
  /** The assignment. */
  readonly assignment: Assignment;
  /** Whether its holder does the work: named to, by implication, or not. */
  readonly work: 'named' | 'implied' | 'none';
  /** Part of the hours that counts, 0 to 1. */
  readonly part: number;
}

/** Hours a month of work. */
export interface Effort {
  /** Hours as far as stated; null where no entry states any. */
  readonly effortHoursPerMonth: number | null;
  /** Entries of work whose hours are stated. */
  readonly effortStated: number;
  /** Entries of work whose hours are not. */
  readonly effortNotStated: number;
}

/**
 * The assignments of one activity as work: what is named is named, and the accountable of the rest does it by implication.
 *
 * @param isImplied whether that is so; it is not known where letters are not all assessed, for somebody may be named
 */
export function workEntries(
  activity: RaciActivity,
  row: readonly Assignment[],
  letters: readonly LetterMeaning[],
  isImplied: boolean,
): WorkEntry[] {
  const named = withMeaning(row, letters, 'does-work');
  // In a scheme that names no doers nobody is one by implication.
  const names = letters.some(({ semantics }) => semantics.includes('does-work'));
  const implied = new Set(
    isImplied && names ? impliedDoers(activity, withMeaning(row, letters, 'owns-outcome'), named) : [],
  );
  const doing = new Set(named);
  return row.map((assignment) => ({
    assignment,
    work: doing.has(assignment) ? 'named' : implied.has(assignment) ? 'implied' : 'none',
    part: 1,
  }));
}

/** The hours of an assignment as stated; null says there are none. */
export function statedHours({ effortHoursPerMonth: hours }: Assignment): number | undefined {
  if (hours === null) return 0;
  if (hours !== undefined && !(Number.isFinite(hours) && hours >= 0))
    refuse('assignments', 'have an effortHoursPerMonth that is a finite number >= 0');
  return hours;
}

/** The hours of the work among entries. */
export function effortOf(entries: readonly WorkEntry[]): Effort {
  const work = entries.filter((entry) => entry.work !== 'none');
  const hours = work.flatMap(({ assignment, part }) => {
    const stated = statedHours(assignment);
    return stated === undefined ? [] : [stated * part];
  });
  return {
    effortHoursPerMonth: hours.length > 0 ? sum(hours) : null,
    effortStated: hours.length,
    effortNotStated: work.length - hours.length,
  };
}

/** On how many activities there is work, and on how many of them by implication only. */
export function workedActivities(entries: readonly WorkEntry[]): { readonly all: number; readonly implied: number } {
  const worked = grouped(
    entries.filter((entry) => entry.work !== 'none'),
    ({ assignment }) => assignment.activityId,
  );
  const implied = [...worked.values()].filter((group) => group.every((entry) => entry.work === 'implied'));
  return { all: worked.size, implied: implied.length };
}
