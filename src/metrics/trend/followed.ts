import { ln } from '../../internal/numeric/ln.js';
import { kaplanMeier } from '../../internal/stats/kaplanMeier.js';
import { survivalQuantile } from '../../internal/stats/survivalQuantile.js';
import { ended, exclusionsOf, measure, stillOpen } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import { readInstants } from '../durations/instantsOf.js';
import type { Instants } from '../durations/instantsOf.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import { trendDefaults } from './defaults.js';
import { isTruncated } from './truncated.js';

const msPerHour = 3_600_000;
const msPerDay = 86_400_000;

/** Incidents that can be compared with each other over time, in the order of their openings. */
export interface Followed {
  /** Days since the first opening. */
  readonly days: Float64Array;
  /** Logarithm of hours; what was not ended within the follow-up ties with the longest. */
  readonly logs: Float64Array;
  /** First and last opening, epoch milliseconds. */
  readonly first: number;
  readonly last: number;
  /** Hours over which each was followed; null where all have ended. */
  readonly followUpHours: number | null;
  /** Durations of 0, which count as one step of the clock. */
  readonly zeros: number;
  readonly excluded: readonly Exclusion[];
  readonly isTruncated: boolean;
}

/**
 * Durations that do not hang on when an incident was opened: each is looked at over the same time after its start. Where some are open, only
 * those that started so long before the moment count, and what had not ended by then is as long as the longest.
 */
export function followed(
  incidents: readonly IncidentRecord[],
  spec: Measure,
  followUpHours: number | undefined,
): Followed {
  const { ms, state } = measure(incidents, spec);
  const used = incidents.flatMap((_, at) => (state[at] === ended || state[at] === stillOpen ? [at] : []));
  const opened = new Map(used.map((at) => [at, readInstant(incidents[at]?.openedAt, at, 'openedAt') ?? 0]));
  const openedAt = (at: number): number => opened.get(at) ?? 0;
  const hasOpen = used.some((at) => state[at] === stillOpen);
  const followUp = hasOpen || followUpHours !== undefined ? (followUpHours ?? 0) * msPerHour || usualFollowUp() : null;
  const reach = followUp === null ? null : reaches(incidents, spec, followUp);
  const chosen = used
    .filter((at) => reach?.(at) !== 'too-short')
    .sort((a, b) => openedAt(a) - openedAt(b) || (ms[a] ?? 0) - (ms[b] ?? 0));
  const isEnded = (at: number): boolean => state[at] === ended && reach?.(at) !== 'beyond';
  const { logs, zeros } = logsOf(chosen, (at) => (isEnded(at) ? (ms[at] ?? 0) : null), topOf());
  const first = openedAt(chosen[0] ?? -1);
  const short = used.length - chosen.length;
  return {
    days: Float64Array.from(chosen, (at) => (openedAt(at) - first) / msPerDay),
    logs,
    first,
    last: openedAt(chosen.at(-1) ?? -1),
    followUpHours: followUp === null ? null : followUp / msPerHour,
    zeros,
    excluded: [...exclusionsOf(state), ...(short > 0 ? [{ reason: 'short-follow-up', count: short }] : [])],
    isTruncated: isTruncated(used, { ms, state, openedAt, asOf: spec.asOf }),
  };

  /** From the data as a whole, so that it does not hang on the order of time. */
  function usualFollowUp(): number {
    const curve = kaplanMeier(
      ms.filter((_, at) => state[at] === ended),
      ms.filter((_, at) => state[at] === stillOpen),
    );
    const { value } = survivalQuantile(curve, trendDefaults.followUpShare, trendDefaults.level);
    const instants = used.map(openedAt);
    const from = instants.reduce((least, each) => Math.min(least, each), Infinity);
    const most = Math.max(1, (spec.asOf - from) * trendDefaults.followUpMost);
    return value === null ? most : Math.max(1, Math.min(most, value));
  }

  /** What stands for all that did not end in time: the follow-up itself, or the longest on another clock. */
  function topOf(): number {
    if (followUp !== null && spec.clock.kind === 'gross') return followUp;
    return chosen.reduce((most, at) => (isEnded(at) ? Math.max(most, ms[at] ?? 0) : most), 1);
  }
}

/** Whether a record was looked at for long enough, and had ended by then. */
function reaches(incidents: readonly IncidentRecord[], spec: Measure, followUp: number) {
  const instants: Instants = { start: undefined, end: undefined, done: undefined };
  return (at: number): 'beyond' | 'ended' | 'too-short' => {
    const record = incidents[at];
    if (record === undefined) return 'too-short';
    readInstants(record, at, spec, instants);
    const limit = (instants.start ?? Infinity) + followUp;
    if (limit > spec.asOf) return 'too-short';
    return instants.end !== undefined && instants.end <= limit ? 'ended' : 'beyond';
  };
}

/** Logarithms of hours. The smallest step of the clock stands for 0, whose logarithm does not exist. */
function logsOf(
  chosen: readonly number[],
  msAt: (at: number) => number | null,
  top: number,
): { readonly logs: Float64Array; readonly zeros: number } {
  const steps = [60_000, 1000, 1];
  const step = steps.find((each) => chosen.every((at) => (msAt(at) ?? 0) % each === 0)) ?? 1;
  let zeros = 0;
  const logs = Float64Array.from(chosen, (at) => {
    const ms = msAt(at) ?? Math.max(top, 1);
    if (ms === 0) zeros++;
    return ln((ms === 0 ? step : ms) / msPerHour);
  });
  return { logs, zeros };
}
