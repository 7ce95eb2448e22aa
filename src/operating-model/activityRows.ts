import { once } from '../internal/once.js';
import type { Assignment } from '../raci/model.js';
import type { Activity } from '../services/activities/model.js';
import type { IdPositions } from './idPositions.js';

/** Which assignments each activity has. */
export interface ActivityRows {
  /** By position of the assignment: the position of its activity; -1 where the document does not list that. */
  readonly activityOf: Int32Array;
  /** The assignments of the activity at a position, in the order of the document. */
  readonly at: (position: number) => readonly Assignment[];
  /** The assignments of activities that the document does not list, in its order. */
  readonly unlisted: () => readonly Assignment[];
}

/** Positions of activities, and where the assignments of each begin. */
interface Found {
  readonly activityOf: Int32Array;
  /** By position of the activity: its first assignment; -1 where it has none. */
  readonly first: Int32Array;
  /** Positions of activities whose assignments do not all stand together. */
  readonly scattered: ReadonlySet<number>;
}

/** Finds the activity of each assignment. Those of one activity mostly stand together, in the order of the activities. */
function findActivities(
  assignments: readonly Assignment[],
  activities: readonly Activity[],
  positions: IdPositions,
): Found {
  const isInOrder = positions.size === activities.length; // where ids repeat, the next row may not be the first with its id
  const activityOf = new Int32Array(assignments.length);
  const first = new Int32Array(activities.length).fill(-1);
  const scattered = new Set<number>();
  let last: string | undefined;
  let position = -1;
  for (let at = 0; at < assignments.length; at++) {
    const { activityId } = assignments[at] as Assignment; // within the list
    if (activityId !== last) {
      last = activityId;
      const isNext = isInOrder && activities[position + 1]?.id === activityId;
      position = isNext ? position + 1 : (positions.get(activityId) ?? -1);
      if (position >= 0 && first[position] !== -1) scattered.add(position);
      else if (position >= 0) first[position] = at;
    }
    activityOf[at] = position;
  }
  return { activityOf, first, scattered };
}

const none: readonly Assignment[] = Object.freeze([]);

/** Finds the assignments of each activity. A list is made when it is asked for: many rules look at few activities. */
export function activityRows(
  assignments: readonly Assignment[],
  activities: readonly Activity[],
  positions: IdPositions,
): ActivityRows {
  const { activityOf, first, scattered } = findActivities(assignments, activities, positions);
  const gathered = once(() => {
    const rows = new Map([...scattered].map((position): [number, Assignment[]] => [position, []]));
    assignments.forEach((assignment, at) => rows.get(activityOf[at] ?? -1)?.push(assignment));
    return rows;
  });
  const rowOf = (position: number): readonly Assignment[] => {
    if (scattered.has(position)) return gathered().get(position) ?? none;
    const start = first[position] ?? -1;
    if (start === -1) return none;
    let end = start + 1;
    while (activityOf[end] === position) end += 1;
    return assignments.slice(start, end);
  };
  const made = new Array<readonly Assignment[] | undefined>(activities.length);
  return {
    activityOf,
    at: (position) => (made[position] ??= rowOf(position)),
    unlisted: once(() => assignments.filter((_, at) => activityOf[at] === -1)),
  };
}
