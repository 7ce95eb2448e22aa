import { checkRecord, refuse } from '../internal/check.js';
import type { RaciInput } from './input.js';
import { isValidOn } from './isValidOn.js';
import type { Assignment } from './model.js';
import type { LetterMeaning } from './schemeLetters.js';

/**
 * The assignments of a matrix that hold on a date, or all where none is given.
 *
 * @throws ComanagedError above all for a letter that the scheme does not have: it would be lost without a word.
 */
export function heldAssignments(
  input: RaciInput,
  letters: readonly LetterMeaning[],
  asOf: string | undefined,
): Assignment[] {
  checkRecord(input, 'input');
  if (asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(asOf)) refuse('asOf', 'be YYYY-MM-DD', 'invalid-option');
  // In a copy a hole is undefined, which cannot be read.
  return [...((input as RaciInput).assignments ?? [])].filter((assignment, position) => {
    if (typeof assignment.assignee.id !== 'string') refuse(`assignments/${position}/assignee/id`, 'be a text');
    if (!letters.some((known) => known.letter === assignment.responsibility))
      refuse(`assignments/${position}/responsibility`, 'be a letter of the scheme');
    return isValidOn(assignment, asOf);
  });
}
