import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { lastInstantMs } from '../../internal/time/limits.js';
import { readInstants } from '../durations/instantsOf.js';
import type { Instants } from '../durations/instantsOf.js';
import { stillOpen } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import type { IncidentRecord } from '../incident/model.js';
import { breachInstant, runsAgain } from './breachInstant.js';
import type { BreachInstant } from './breachInstant.js';
import type { AtRiskIncident, BreachedIncident } from './model.js';

/** Incidents with what was found of each. */
export interface Judged {
  readonly incidents: readonly IncidentRecord[];
  readonly ms: Float64Array;
  /** 2 breached, 3 pending. */
  readonly verdicts: Uint8Array;
  readonly targets: readonly (number | undefined)[];
  readonly spec: Measure;
}

const msPerMinute = 60_000;

/** Pending incidents of which at most a share of the target is left. */
export function atRiskList({ incidents, ms, verdicts, targets, spec }: Judged, share: number): AtRiskIncident[] {
  const found: Dated<AtRiskIncident>[] = [];
  for (const [at, record] of incidents.entries()) {
    const target = targets[record.priority ?? 0] ?? 0;
    const remaining = target - (ms[at] ?? 0);
    if (verdicts[at] !== 3 || remaining > target * share) continue;
    const { ms: used, isPaused } = breachOf(record, at, target, spec);
    // Used up to the last minute, and not beyond it while the clock stands still: the breach comes when it runs again.
    const due = used !== null && used < spec.asOf ? runsAgain(spec.clock, spec.asOf) : used;
    const { id, priority = null } = record;
    const breachesAt = instantText(due);
    const incident = { id, priority, remainingMinutes: remaining / msPerMinute, breachesAt, isPaused };
    found.push({ due: due ?? Infinity, incident });
  }
  return inOrder(found);
}

/** Breached incidents with the instant of the breach. */
export function breachList({ incidents, verdicts, targets, spec }: Judged, state: Uint8Array): BreachedIncident[] {
  const found: Dated<BreachedIncident>[] = [];
  for (const [at, record] of incidents.entries()) {
    if (verdicts[at] !== 2) continue;
    const { ms: due } = breachOf(record, at, targets[record.priority ?? 0] ?? 0, spec);
    const { id, priority = null } = record;
    const incident = { id, priority, breachedAt: instantText(due), isOpen: state[at] === stillOpen };
    found.push({ due: due ?? Infinity, incident });
  }
  return inOrder(found);
}

function breachOf(record: IncidentRecord, at: number, amount: number, spec: Measure): BreachInstant {
  const instants: Instants = { start: undefined, end: undefined, done: undefined };
  readInstants(record, at, spec, instants);
  return breachInstant(spec.clock, record, at, { start: instants.start ?? 0, amount, asOf: spec.asOf });
}

function instantText(ms: number | null): string | null {
  return ms === null || ms > lastInstantMs ? null : formatInstant(ms);
}

interface Dated<T> {
  readonly due: number;
  readonly incident: T;
}

/** The first to be due first; at the same instant by id. */
function inOrder<T extends { readonly id: string }>(found: Dated<T>[]): T[] {
  found.sort((a, b) => (a.due === b.due ? compareText(a.incident.id, b.incident.id) : a.due - b.due));
  return found.map(({ incident }) => incident);
}
