import type { Assignment } from './model.js';

/** Tells whether an assignment holds on a date (`YYYY-MM-DD`); both days of its period are included, an absent end is open. */
export function isValidOn(assignment: Pick<Assignment, 'validFrom' | 'validUntil'>, date: string | undefined): boolean {
  // Dates of this form sort as text. An absent end is the date itself: to compare undefined, the other side is first read as a number.
  return date === undefined || !((assignment.validFrom ?? date) > date || (assignment.validUntil ?? date) < date);
}
