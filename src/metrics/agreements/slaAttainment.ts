import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkIncidents, measureKeys, measureOf } from '../durations/checkOptions.js';
import { exclusionsOf, measure } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import { durationMetrics } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { nothing } from '../outcomes/outcomes.js';
import { proportion } from '../outcomes/proportion.js';
import { agreementDefaults } from './defaults.js';
import type { SlaAttainment, SlaAttainmentOptions } from './model.js';
import { atRiskList, breachList } from './slaLists.js';
import { slaVerdict } from './slaVerdict.js';
import { targetTable } from './targetOf.js';

const keys = [...measureKeys, 'metric', 'targets', 'ending', 'atRiskShare', 'level', 'listBreaches'];

/**
 * How a promise of time was kept: `met / (met + breached)`, on the clock of the agreement.
 *
 * Exactly on target is met; open beyond the target is breached now; open within it is pending, and told apart with both bounds, so that
 * nothing looks better than it can become. An incident of a priority without target has no part.
 *
 * @returns `undefined` attainment where nothing is decided yet
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see Interval: E. B. Wilson (1927), R. G. Newcombe (1998)
 *
 * @example
 * ```ts
 * import { slaAttainment } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', priority: 1, restoredAt: '2026-03-02T13:00Z' }, // exactly 4 hours
 *   { id: 'b', openedAt: '2026-03-02T09:00Z', priority: 1, restoredAt: '2026-03-02T14:00Z' },
 *   { id: 'c', openedAt: '2026-03-02T20:30Z', priority: 1 },
 * ];
 * const report = slaAttainment(incidents, {
 *   metric: 'time-to-restore',
 *   targets: [{ priority: 1, target: 'PT4H' }],
 *   clock: 'gross',
 *   asOf: '2026-03-03',
 * });
 * [report.met, report.breached, report.pending, report.bounds];
 * // => [1, 1, 1, { low: 1 / 3, high: 2 / 3 }]
 * report.atRisk;
 * // => [{ id: 'c', priority: 1, remainingMinutes: 30, breachesAt: '2026-03-03T00:30:00Z', isPaused: false }]
 * ```
 */
export function slaAttainment(incidents: readonly IncidentRecord[], options: SlaAttainmentOptions): SlaAttainment {
  return guarded('incidents', () => {
    const spec = checked(options);
    const targets = targetTable(options.targets);
    checkIncidents(incidents);
    const { ms, state } = measure(incidents, spec);
    const verdicts = new Uint8Array(incidents.length);
    const counts = [0, 0, 0, 0, 0];
    for (let at = 0; at < incidents.length; at++) {
      const target = targets[incidents[at]?.priority ?? 0];
      const verdict = slaVerdict(state[at] ?? 0, ms[at] ?? 0, target);
      verdicts[at] = verdict;
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    const [, met = 0, breached = 0, pending = 0, noTarget = 0] = counts;
    const excluded = [...exclusionsOf(state), ...(noTarget > 0 ? [{ reason: 'no-target', count: noTarget }] : [])];
    const { level = agreementDefaults.level, atRiskShare = agreementDefaults.atRiskShare } = options;
    const decided = met + breached;
    const all = decided + pending;
    const parts = { incidents, ms, verdicts, targets, spec };
    return {
      metric: spec.metric,
      clock: spec.clock.kind,
      ending: spec.ending,
      asOf: formatInstant(spec.asOf),
      window: { from: instantOrNull(spec.from), to: instantOrNull(spec.to) },
      timeZoneData: spec.clock.business?.timeZoneData ?? null,
      given: incidents.length,
      met,
      breached,
      pending,
      excluded,
      attainment:
        decided === 0 && pending > 0 ? nothing('none-decided') : proportion(met, decided, { level, excluded }),
      bounds: all === 0 ? null : { low: met / all, high: (met + pending) / all },
      atRisk: atRiskList(parts, atRiskShare),
      breaches: options.listBreaches === true ? breachList(parts, state) : [],
    };
  });
}

function checked(options: SlaAttainmentOptions): Measure {
  checkOptions(options, 'options', keys);
  const { metric, level = agreementDefaults.level, atRiskShare = agreementDefaults.atRiskShare } = options;
  if (!durationMetrics.includes(metric)) refuse('metric', `be one of ${durationMetrics.join(', ')}`, 'invalid-option');
  refuseFaults([
    ...numberFaults(level, 'level', { above: 0, below: 1 }),
    ...numberFaults(atRiskShare, 'atRiskShare', { above: 0, most: 1 }),
  ]);
  return measureOf({ ...options, clock: options.clock ?? 'net-business' }, metric, options.ending);
}

function instantOrNull(ms: number): string | null {
  return Number.isFinite(ms) ? formatInstant(ms) : null;
}
