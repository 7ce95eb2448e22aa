import type { LetterCount } from './analysis.js';
import { grouped } from './grouped.js';
import type { Assignment, RaciSemantic } from './model.js';
import type { LetterMeaning } from './schemeLetters.js';
import { withMeaning } from './withMeaning.js';

/** The activity of an assignment, as a key. */
export function activityKey(assignment: Assignment): string {
  return assignment.activityId;
}

/** How often each letter occurs; what has the same key, such as several scopes of one holder on one activity, counts once. */
export function letterCounts(
  assignments: readonly Assignment[],
  letters: readonly LetterMeaning[],
  keyOf: (assignment: Assignment) => string,
): LetterCount[] {
  return letters.map((known) => ({
    letter: String(known.letter),
    count: grouped(
      assignments.filter((each) => each.responsibility === known.letter),
      keyOf,
    ).size,
  }));
}

/** On how many activities there is a letter with a meaning, or with `true` one without it. */
export function activitiesWith(
  assignments: readonly Assignment[],
  letters: readonly LetterMeaning[],
  semantic: RaciSemantic,
  lacks?: boolean,
): number {
  return grouped(withMeaning(assignments, letters, semantic, lacks), activityKey).size;
}
