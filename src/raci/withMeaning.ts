import type { CompiledScheme } from './compileScheme.js';
import type { Assignment, RaciSemantic } from './model.js';

/** Those of the assignments whose letter has a meaning. */
export function withMeaning(
  semantic: RaciSemantic,
  assignments: readonly Assignment[],
  scheme: CompiledScheme,
): Assignment[] {
  const letters = scheme.lettersFor(semantic);
  return assignments.filter(({ responsibility }) => letters.has(responsibility));
}

/** Those by which somebody takes part: a letter that says they are left out is no part. */
export function takingPart(assignments: readonly Assignment[], scheme: CompiledScheme): Assignment[] {
  const out = scheme.lettersFor('omitted');
  return assignments.filter(({ responsibility }) => !out.has(responsibility));
}
