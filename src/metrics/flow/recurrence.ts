import { checkOptions } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import { proportion } from '../outcomes/proportion.js';
import { warning } from '../outcomes/warnings.js';
import type { Recurrence, RecurrenceOptions } from './model.js';
import { flowKeys, flowWindow } from './window.js';

/** House default: days within which the same again is a repeat. */
export const recurrenceDays = 30;

/**
 * The share of incidents that happened before: opened within some days after the previous one with the same `recurrenceKey`.
 *
 * It looks back, so earlier incidents count as what is repeated though they lie before the window. Where none are given from so long before
 * it, its first days have less to look back at: `no-lookback`.
 *
 * @returns a share 0 to 1 with Wilson's interval; `undefined` for no incidents with a key
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see W. Nelson, Recurrent Events Data Analysis (2003)
 *
 * @example
 * ```ts
 * import { recurrence } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-02-20T09:00Z', recurrenceKey: 'disk' },
 *   { id: 'b', openedAt: '2026-03-10T09:00Z', recurrenceKey: 'disk' },
 *   { id: 'c', openedAt: '2026-03-12T09:00Z', recurrenceKey: 'link' },
 * ];
 * const { recurring, counted } = recurrence(incidents, { asOf: '2026-04-01', from: '2026-03-01', to: '2026-04-01' });
 * [recurring, counted];
 * // => [1, 2]
 * ```
 */
export function recurrence(incidents: readonly IncidentRecord[], options: RecurrenceOptions): Recurrence {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...flowKeys, 'withinDays']);
    const { withinDays = recurrenceDays } = options;
    refuseFaults(numberFaults(withinDays, 'withinDays', { above: 0, most: 3660 }));
    checkIncidents(incidents);
    const { asOf, from, to, level } = flowWindow(options);
    const counts = { 'after-as-of': 0, canceled: 0, 'no-key': 0, 'outside-window': 0 };
    const byKey = new Map<string, number[]>();
    let earliest = Infinity;
    for (const [at, record] of incidents.entries()) {
      const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
      earliest = Math.min(earliest, opened);
      const { recurrenceKey: key, status } = record;
      if (opened > asOf) counts['after-as-of']++;
      else if (status === 'canceled') counts.canceled++;
      else if (key === undefined || key === null || key === '') counts['no-key']++;
      else {
        if (opened < from || opened >= to) counts['outside-window']++;
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [opened]);
        else known.push(opened);
      }
    }
    const keys = [...byKey].map(([key, instants]) =>
      repeatsOf(key, instants, { from, to, within: withinDays * msPerDay }),
    );
    const counted = keys.reduce((total, { incidents: n }) => total + n, 0);
    const recurring = keys.reduce((total, { recurring: n }) => total + n, 0);
    const excluded = Object.entries(counts).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : []));
    const warnings = earliest > from - withinDays * msPerDay ? [warning('no-lookback')] : [];
    return {
      asOf: formatInstant(asOf),
      withinDays,
      given: incidents.length,
      counted,
      recurring,
      excluded,
      share: proportion(recurring, counted, { level, excluded, warnings }),
      keys: keys
        .filter(({ incidents: n }) => n > 0)
        .sort((a, b) => b.recurring - a.recurring || compareText(a.key, b.key)),
      warnings,
    };
  });
}

function repeatsOf(
  key: string,
  instants: readonly number[],
  { from, to, within }: { readonly from: number; readonly to: number; readonly within: number },
): Recurrence['keys'][number] {
  const sorted = [...instants].sort((a, b) => a - b);
  const inWindow = sorted.flatMap((opened, at) => {
    if (opened < from || opened >= to) return [];
    const before = sorted[at - 1];
    return [before !== undefined && opened - before <= within];
  });
  return { key, incidents: inWindow.length, recurring: inWindow.filter(Boolean).length };
}
