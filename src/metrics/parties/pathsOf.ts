import { readInstants } from '../durations/instantsOf.js';
import type { Instants } from '../durations/instantsOf.js';
import { ended, stillOpen } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import type { IncidentRecord } from '../incident/model.js';
import { heldBy } from './heldBy.js';
import type { GroupParties, Hold } from './heldBy.js';

/** Who held an incident, in order. */
export interface Path {
  /** Its place among the records. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly holds: readonly Hold[];
}

/** Paths of the incidents that are not excluded. */
export function pathsOf(
  incidents: readonly IncidentRecord[],
  state: Uint8Array,
  spec: Measure,
  groups: GroupParties,
): readonly Path[] {
  const instants: Instants = { start: undefined, end: undefined, done: undefined };
  return incidents.flatMap((record, at) => {
    if (state[at] !== ended && state[at] !== stillOpen) return [];
    const isOpen = state[at] === stillOpen;
    readInstants(record, at, spec, instants);
    const start = instants.start ?? 0;
    const end = isOpen ? spec.asOf : (instants.end ?? spec.asOf);
    return [{ at, isOpen, holds: heldBy(record, at, { start, end }, groups) }];
  });
}
