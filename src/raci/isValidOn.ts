import type { Assignment } from './model.js';

/** Tells whether an assignment holds on a date (`YYYY-MM-DD`); both days of its period are included, an absent end is open. */
export function isValidOn(assignment: Pick<Assignment, 'validFrom' | 'validUntil'>, date: string | undefined): boolean {
  // Dates of this form sort as text; what is absent compares as neither before nor after.
  return !((assignment.validFrom as string) > (date as string) || (assignment.validUntil as string) < (date as string));
}
