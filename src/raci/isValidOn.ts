import type { Assignment } from './model.js';

/** Tells whether an assignment holds on a date (`YYYY-MM-DD`); both days of its period are included, an absent end is open. */
export function isValidOn(assignment: Pick<Assignment, 'validFrom' | 'validUntil'>, date: string): boolean {
  // Dates of this form sort as text.
  return (assignment.validFrom ?? date) <= date && date <= (assignment.validUntil ?? date);
}
