import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { checkIncidents, measureOf } from '../durations/checkOptions.js';
import { durationDefaults } from '../durations/defaults.js';
import { endedQuantiles, hours } from '../durations/figures.js';
import { ended, exclusionsOf, measure, stillOpen } from '../durations/measure.js';
import type { IncidentRecord } from '../incident/model.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { readInstant } from '../incident/readInstant.js';
import type { Backlog, BacklogOptions } from './model.js';

export const flowDays = 30; // house default

/**
 * What is open at a moment, how old it is, and whether more comes in than goes out.
 *
 * `open = opened at or before the moment and not ended by then`; `net = opened - ended` from `from` on. An incident that was opened again is
 * open until it ends again.
 *
 * @returns ages in hours
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { backlog } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-03T09:00Z' },
 *   { id: 'b', openedAt: '2026-03-04T00:00Z' },
 * ];
 * const { open, oldest, flow } = backlog(incidents, { asOf: '2026-03-06' });
 * [open, oldest, flow.net];
 * // => [1, 48, 1]
 * ```
 */
export function backlog(incidents: readonly IncidentRecord[], options: BacklogOptions): Backlog {
  return guarded('incidents', () => {
    checkOptions(options, 'options', ['asOf', 'from', 'endedBy', ...zoneKeys]);
    const { endedBy = 'resolved' } = options;
    if (!['resolved', 'closed'].includes(endedBy)) refuse('endedBy', 'be resolved or closed', 'invalid-option');
    checkIncidents(incidents);
    const { asOf, zone, zones } = options;
    const spec = measureOf({ asOf, zone, zones }, endedBy === 'closed' ? 'time-to-close' : 'time-to-resolve', 'final');
    const from = options.from === undefined ? spec.asOf - flowDays * msPerDay : moment(options.from, 'from', options);
    if (from >= spec.asOf) refuse('from', 'lie before asOf', 'invalid-option');
    const { ms, state } = measure(incidents, spec);
    const ages = ms.filter((_, at) => state[at] === stillOpen);
    const excluded = exclusionsOf(state);
    const settings = { level: durationDefaults.level, quantileMethod: 'type-7', excluded, warnings: [] } as const;
    const [medianAge, p90Age] = endedQuantiles(ages, [0.5, 0.9], settings);
    let [opened, done, oldest] = [0, 0, -1];
    for (const [at, record] of incidents.entries()) {
      const kind = state[at] ?? stillOpen + 1;
      if (kind > stillOpen) continue;
      const start = readInstant(record.openedAt, at, 'openedAt') ?? 0;
      if (start >= from) opened++;
      if (kind === ended && start + (ms[at] ?? 0) >= from) done++;
      if (kind === stillOpen) oldest = Math.max(oldest, ms[at] ?? 0);
    }
    const none = { status: 'undefined', reason: 'no-incidents' } as const;
    return {
      asOf: formatInstant(spec.asOf),
      endedBy,
      given: incidents.length,
      open: ages.length,
      excluded,
      medianAge: medianAge ?? none,
      p90Age: p90Age ?? none,
      oldest: oldest < 0 ? null : hours(oldest),
      flow: { from: formatInstant(Math.max(0, from)), opened, ended: done, net: opened - done },
    };
  });
}
