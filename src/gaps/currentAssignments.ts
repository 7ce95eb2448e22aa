import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { isValidOn } from '../raci/isValidOn.js';
import type { Assignment } from '../raci/model.js';

/** The assignments of an activity that hold on a date: mostly all of them, and then no list is made. */
export function currentAssignments(
  index: OperatingModelIndex,
  activityId: string,
  asOf: string,
): readonly Assignment[] {
  const all = index.assignmentsOf(activityId);
  const areAllValid = all.every((assignment) => isValidOn(assignment, asOf));
  return areAllValid ? all : all.filter((assignment) => isValidOn(assignment, asOf));
}
