import type { Assignment } from './model.js';

/** Tells whether an assignment holds on a date (`YYYY-MM-DD`); both days of its period are included, an absent end is open. */
export function isValidOn(assignment: Pick<Assignment, 'validFrom' | 'validUntil'>, date: string | undefined): boolean {
  // Dates of this form sort as text. What is absent is not compared: that would first read the other side as a number.
  const { validFrom, validUntil } = assignment;
  return (
    date === undefined || ((validFrom == null || !(validFrom > date)) && (validUntil == null || !(validUntil < date)))
  );
}
