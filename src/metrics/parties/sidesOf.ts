import type { Clock } from '../durations/elapsed.js';
import { readInstants } from '../durations/instantsOf.js';
import type { Instants } from '../durations/instantsOf.js';
import { stillOpen } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';

/** Whether an incident counts as in hours or out of them. */
export type Side = 'in' | 'out';

/** How sides are told apart. */
export interface SideSettings {
  readonly clock: Clock;
  readonly splitBy: 'ended' | 'majority' | 'opened';
}

/** The side of each record; undefined for those that are excluded, that the hours do not reach, or whose end is not known. */
export function sidesOf(
  incidents: readonly IncidentRecord[],
  state: Uint8Array,
  spec: Measure,
  { clock, splitBy }: SideSettings,
): readonly (Side | undefined)[] {
  const { business, from, to } = clock;
  const instants: Instants = { start: undefined, end: undefined, done: undefined };
  return incidents.map((record, at): Side | undefined => {
    const isOpen = state[at] === stillOpen;
    if (business === undefined || (state[at] ?? stillOpen + 1) > stillOpen) return undefined;
    readInstants(record, at, spec, instants);
    const start = splitBy === 'opened' ? readInstant(record.openedAt, at, 'openedAt') : instants.start;
    const end = isOpen ? spec.asOf : instants.end;
    if (start === undefined || end === undefined) return undefined;
    if (splitBy === 'majority' && end > start) {
      if (start < from || end > to) return undefined;
      return business.elapsedMs(start, end) * 2 >= end - start ? 'in' : 'out';
    }
    // What took no time has no majority, and goes by its instant.
    const instant = splitBy === 'opened' ? start : end;
    if (instant < from || instant >= to || (splitBy === 'ended' && isOpen)) return undefined;
    return business.isOpen(instant) ? 'in' : 'out';
  });
}
