import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import { elapsedOn } from './elapsed.js';
import type { Clock } from './elapsed.js';
import { readInstants } from './instantsOf.js';
import type { Instants } from './instantsOf.js';
import { durationExclusions } from './model.js';
import type { DurationEnding, DurationExclusion, DurationMetric } from './model.js';

/** What is measured, all checked. */
export interface Measure {
  readonly metric: DurationMetric;
  readonly ending: DurationEnding;
  readonly clock: Clock;
  readonly asOf: number;
  /** Openings from here on, and before `to`. */
  readonly from: number;
  readonly to: number;
}

/** States of a record: its duration ended, goes on, or is excluded for the reason of that place from 2 on. */
export const ended = 0;
export const stillOpen = 1;
const firstExclusion = 2;

/** Durations by record. */
export interface Measured {
  /** Milliseconds on the clock: of the whole, or up to the moment of the report. */
  readonly ms: Float64Array;
  readonly state: Uint8Array;
}

/** Measures a duration of each record. */
export function measure(incidents: readonly IncidentRecord[], spec: Measure): Measured {
  const ms = new Float64Array(incidents.length);
  const state = new Uint8Array(incidents.length);
  const instants: Instants = { start: undefined, end: undefined, done: undefined };
  for (let at = 0; at < incidents.length; at++) {
    const record = incidents[at];
    if (record === undefined) continue;
    const found = measureOne(record, at, spec, instants);
    if (typeof found === 'string') state[at] = firstExclusion + durationExclusions.indexOf(found);
    else {
      state[at] = found >= 0 ? ended : stillOpen;
      ms[at] = found >= 0 ? found : -1 - found;
    }
  }
  return { ms, state };
}

/** Milliseconds of what ended; -1 less the milliseconds of what is open; or why it is left out. */
function measureOne(record: IncidentRecord, at: number, spec: Measure, out: Instants): number | DurationExclusion {
  const { metric, asOf } = spec;
  const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
  if (opened > asOf) return 'after-as-of';
  if (opened < spec.from || opened >= spec.to) return 'outside-window';
  if (record.status === 'canceled') return 'canceled';
  readInstants(record, at, spec, out);
  const { start, end, done } = out;
  if (start === undefined) return metric === 'repair-time' ? 'no-acknowledgment' : 'no-outage-start';
  if (end !== undefined && end < start) return 'inconsistent-timestamps';
  if (start > asOf) return metric === 'repair-time' ? 'no-acknowledgment' : 'after-as-of';
  if (end !== undefined && end <= asOf) return elapsedOn(spec.clock, record, at, start, end);
  if (end === undefined && metric === 'time-to-detect') return 'no-detection';
  if (done !== undefined ? done <= asOf : end === undefined && isOver(record, metric)) return 'closed-without-end';
  const sofar = elapsedOn(spec.clock, record, at, start, asOf);
  return typeof sofar === 'string' ? sofar : -1 - sofar;
}

/** Whether the state says that the stage has ended, though no instant does. */
function isOver({ status }: IncidentRecord, metric: DurationMetric): boolean {
  return status === 'closed' || (status === 'resolved' && metric !== 'time-to-close');
}

/** How many of the records are excluded, by reason in the order of the list. */
export function exclusionsOf(state: Uint8Array, includes: (at: number) => boolean = () => true): Exclusion[] {
  const counts = durationExclusions.map(() => 0);
  for (let at = 0; at < state.length; at++) {
    const place = (state[at] ?? 0) - firstExclusion;
    if (place >= 0 && includes(at)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return exclusionList(counts);
}

/** Counts by place of the list of reasons as exclusions. */
export function exclusionList(counts: ArrayLike<number>): Exclusion[] {
  return durationExclusions.flatMap((reason, place) => {
    const count = counts[place] ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
}

/** The place in the list of reasons of a record's state; negative where it is not excluded. */
export function exclusionPlace(state: number): number {
  return state - firstExclusion;
}
