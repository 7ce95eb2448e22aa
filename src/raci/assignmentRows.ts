import type { RaciInput } from './input.js';
import { isValidOn } from './isValidOn.js';
import type { Assignment } from './model.js';

/** The assignments that hold on a date, or all where no date is given. */
export function heldOn(input: RaciInput, asOf: string | undefined): readonly Assignment[] {
  return (input.assignments ?? []).filter((assignment) => asOf === undefined || isValidOn(assignment, asOf));
}

/** Assignments by activity, in the order of the activities; those of activities that are not listed are left out. */
export function assignmentRows(
  input: RaciInput,
  assignments: readonly Assignment[],
): ReadonlyMap<string, readonly Assignment[]> {
  const rows = new Map((input.activities ?? []).map(({ id }): [string, Assignment[]] => [id, []]));
  for (const assignment of assignments) rows.get(assignment.activityId)?.push(assignment);
  return rows;
}
