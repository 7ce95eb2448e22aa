import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import type { DurationEnding, DurationMetric } from './model.js';

/** What a duration runs from and to, as far as a record tells. */
export interface Instants {
  start: number | undefined;
  end: number | undefined;
  /** When it must have ended, though no end is known at the moment: the earliest instant of a later stage. */
  done: number | undefined;
}

type InstantField =
  | 'acknowledgedAt'
  | 'closedAt'
  | 'detectedAt'
  | 'openedAt'
  | 'resolvedAgainAt'
  | 'resolvedAt'
  | 'restoredAgainAt'
  | 'restoredAt';

interface Stage {
  readonly end: InstantField;
  /** The end after the last reopening. */
  readonly again?: InstantField;
  /** Instants of later stages. */
  readonly later: readonly InstantField[];
}

const resolved: Stage = { end: 'resolvedAt', again: 'resolvedAgainAt', later: ['closedAt'] };
const stages: Readonly<Record<DurationMetric, Stage>> = {
  'time-to-detect': { end: 'detectedAt', later: [] },
  'time-to-acknowledge': { end: 'acknowledgedAt', later: ['restoredAt', 'resolvedAt', 'closedAt'] },
  'time-to-restore': {
    end: 'restoredAt',
    again: 'restoredAgainAt',
    later: ['resolvedAt', 'resolvedAgainAt', 'closedAt'],
  },
  'time-to-resolve': resolved,
  'repair-time': resolved,
  'time-to-close': { end: 'closedAt', later: [] },
};

/** What is read from a record. */
export interface Reading {
  readonly metric: DurationMetric;
  readonly ending: DurationEnding;
  readonly asOf: number;
}

/** Reads the instants of a duration into `out`. */
export function readInstants(record: IncidentRecord, at: number, reading: Reading, out: Instants): void {
  const { metric, ending, asOf } = reading;
  const stage = stages[metric];
  const reopened = ending === 'final' && stage.again !== undefined ? lastReopening(record, at, asOf) : -Infinity;
  out.start = startOf(record, at, metric);
  out.end = readInstant(record[stage.end], at, stage.end);
  if (reopened > -Infinity && stage.again !== undefined) {
    const again = readInstant(record[stage.again], at, stage.again);
    out.end = again !== undefined && again >= reopened ? again : undefined;
  }
  out.done = undefined;
  if (out.end !== undefined && out.end <= asOf) return;
  let first = Infinity;
  for (const field of stage.later) {
    const ms = readInstant(record[field], at, field);
    if (ms !== undefined && ms >= reopened) first = Math.min(first, ms);
  }
  if (first < Infinity) out.done = first;
}

function startOf(record: IncidentRecord, at: number, metric: DurationMetric): number | undefined {
  if (metric === 'time-to-detect') return firstOutage(record, at);
  const field = metric === 'repair-time' ? 'acknowledgedAt' : 'openedAt';
  return readInstant(record[field], at, field);
}

function firstOutage({ outages }: IncidentRecord, at: number): number | undefined {
  let first: number | undefined;
  for (const [place, outage] of (outages ?? []).entries()) {
    const start = readInstant(outage.start, at, `outages/${place}/start`) ?? 0;
    first = first === undefined ? start : Math.min(first, start);
  }
  return first;
}

/** The last reopening that is known at the moment. */
function lastReopening({ reopenedAt }: IncidentRecord, at: number, asOf: number): number {
  let last = -Infinity;
  for (const [place, value] of (reopenedAt ?? []).entries()) {
    const reopened = readInstant(value, at, `reopenedAt/${place}`) ?? 0;
    if (reopened <= asOf) last = Math.max(last, reopened);
  }
  return last;
}
