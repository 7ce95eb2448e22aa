import { checkOptions, checkRecords } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { checkIncidents, measureOf } from '../durations/checkOptions.js';
import { ended, exclusionPlace, measure, stillOpen } from '../durations/measure.js';
import { durationExclusions } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import { warning } from '../outcomes/warnings.js';
import { incidentShare, levelOf, shareKeys } from './incidentShare.js';
import type { ShareVerdict } from './incidentShare.js';
import type { IncidentShare, ReopenRateOptions } from './model.js';

/**
 * The share of incidents that were opened again after they had been solved.
 *
 * `opened again / solved at least once`, each incident once however often it came back. A second restore or solution shows a reopening as
 * well, and a reopening shows that it had been solved, even where the first solution was written over. An absent `reopenedAt` says nothing:
 * such an incident is excluded; `[]` says that it never was. Systems that count reopenings without their times need `reopenCounts`, or
 * those that came back would be the very ones left out. What was solved a short time before `asOf` had little time to come back: let the
 * window end earlier.
 *
 * @returns a share 0 to 1 with Wilson's interval; `undefined` for no solved incidents of which it is known
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { reopenRate } from 'comanaged/metrics';
 *
 * const times = { openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T12:00Z' };
 * const incidents = [
 *   { id: 'a', ...times, reopenedAt: ['2026-03-03T09:00Z', '2026-03-04T09:00Z'] },
 *   { id: 'b', ...times, reopenedAt: [] },
 *   { id: 'c', ...times },
 * ];
 * const { numerator, denominator, excluded } = reopenRate(incidents, { asOf: '2026-04-01' });
 * [numerator, denominator, excluded];
 * // => [1, 2, [{ reason: 'no-reopenings-stated', count: 1 }]]
 * ```
 */
export function reopenRate(incidents: readonly IncidentRecord[], options: ReopenRateOptions): IncidentShare {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...shareKeys, 'reopenCounts']);
    const counted = countedOften(options.reopenCounts);
    const level = levelOf(options);
    checkIncidents(incidents);
    const { asOf, from, to, zone, zones } = options;
    const spec = measureOf({ asOf, from, to, zone, zones }, 'time-to-resolve');
    const { state } = measure(incidents, spec);
    const verdicts = incidents.map((record, at): ShareVerdict => {
      const found = state[at] ?? stillOpen;
      const reason = durationExclusions[exclusionPlace(found)];
      if (reason !== undefined && reason !== 'closed-without-end') return reason;
      const reopened = reopenings(record, at).filter((ms) => ms <= spec.asOf);
      const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
      if (reopened.some((ms) => ms < opened)) return 'inconsistent-timestamps';
      if (reopened.length > 0 || counted.has(record.id)) return true;
      if (reason !== undefined) return reason;
      if (found !== ended) return 'open';
      return record.reopenedAt === undefined ? 'no-reopenings-stated' : false;
    });
    const warnings = verdicts.includes('no-reopenings-stated') ? [warning('reopenings-not-stated')] : [];
    return incidentShare(verdicts, spec, level, warnings);
  });
}

/** Incidents that the source counts a reopening of. */
function countedOften(counts: ReopenRateOptions['reopenCounts'] = []): ReadonlySet<string> {
  checkRecords(counts, 'reopenCounts', ['incidentId']);
  refuseFaults(
    counts.flatMap(({ count }, at) => numberFaults(count, `reopenCounts/${at}/count`, { least: 0, whole: true })),
  );
  return new Set(counts.flatMap(({ incidentId, count }) => (count > 0 ? [incidentId] : [])));
}

/** Instants at which it had been opened again for certain. */
function reopenings(record: IncidentRecord, at: number): readonly number[] {
  const listed = (record.reopenedAt ?? []).map((value, place) => readInstant(value, at, `reopenedAt/${place}`));
  const again = (['restoredAgainAt', 'resolvedAgainAt'] as const).map((field) => readInstant(record[field], at, field));
  return [...listed, ...again].filter((ms) => ms !== undefined);
}
