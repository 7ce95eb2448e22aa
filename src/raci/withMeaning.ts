import type { Assignment, RaciSemantic } from './model.js';
import type { LetterMeaning } from './schemeLetters.js';

/** Those of the assignments whose letter has a meaning, or with `true` those whose letter has not. */
export function withMeaning(
  assignments: readonly Assignment[],
  letters: readonly LetterMeaning[],
  semantic: RaciSemantic,
  lacks?: boolean,
): Assignment[] {
  return assignments.filter(
    (each) =>
      letters.some((known) => known.letter === each.responsibility && known.semantics.includes(semantic)) === !lacks,
  );
}
