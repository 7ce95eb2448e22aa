import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { meanCumulative } from '../../internal/stats/meanCumulative.js';
import type { FollowedUnit, MeanCumulative } from '../../internal/stats/meanCumulative.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import { countReasons } from '../outcomes/countReasons.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import type { RepeatsByKey, RepeatsByKeyOptions } from './model.js';
import { flowKeys, flowWindow } from './window.js';

const reasons = ['after-as-of', 'canceled', 'no-key', 'outside-window'] as const;

/**
 * How many repeats follow the first incident of a `recurrenceKey` within some days: the mean cumulative count by key.
 *
 * Keys whose first incident was opened in the window count, each followed from there up to `asOf`. So a key that is young has not had its
 * time yet, and is taken out of the mean where its time ends: the figure is not too low, as repeats by keys would be. What was given from
 * before the window tells which keys are older; where nothing was: `no-lookback`.
 *
 * @returns repeats of a key; `undefined` with `not-reached` where no key was followed so long, with `no-incidents` without keys
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see W. Nelson, Recurrent Events Data Analysis (2003); variance: J. F. Lawless and C. Nadeau, Technometrics 37 (1995)
 *
 * @example
 * ```ts
 * import { repeatsByKey } from 'comanaged/metrics';
 *
 * const opened = (day: string, recurrenceKey: string) => ({ id: day, openedAt: `2026-${day}T00:00Z`, recurrenceKey });
 * const incidents = [opened('01-01', 'disk'), opened('01-11', 'disk'), opened('01-31', 'disk'), opened('03-20', 'link')];
 * const options = { asOf: '2026-04-01', from: '2026-01-01', to: '2026-04-01', atDays: [10, 30] };
 * repeatsByKey(incidents, options).at.map(({ repeats }) => repeats.value); // after 30 days there is but one key
 * // => [0.5, 1.5]
 * ```
 */
export function repeatsByKey(incidents: readonly IncidentRecord[], options: RepeatsByKeyOptions): RepeatsByKey {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...flowKeys, 'atDays']);
    const { atDays } = options;
    if (!Array.isArray(atDays)) refuse('atDays', 'be an array of days', 'invalid-option');
    const days = Array.from<number>(atDays); // a hole is undefined, which is no number
    refuseFaults(days.flatMap((each, at) => numberFaults(each, `atDays/${at}`, { least: 0, most: 36_525 })));
    checkIncidents(incidents);
    const { asOf, from, to, level } = flowWindow(options);
    const byKey = new Map<string, number[]>();
    let earliest = Infinity;
    const verdicts = incidents.map((record, at): (typeof reasons)[number] | true => {
      const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
      earliest = Math.min(earliest, opened);
      const { recurrenceKey: key, status } = record;
      if (opened > asOf) return 'after-as-of';
      if (status === 'canceled') return 'canceled';
      if (key === undefined || key === null || key === '') return 'no-key';
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [opened]);
      else known.push(opened);
      return true;
    });
    const units = [...byKey.values()].flatMap((opened) => unitsOf(opened, { from, to, asOf }));
    const repeats = units.reduce((sum, { events }) => sum + events.length, 0);
    const older = verdicts.filter((verdict) => verdict === true).length - units.length - repeats;
    const words = verdicts.map((verdict) => (verdict === true ? false : verdict));
    const outside = Array.from({ length: older }, () => 'outside-window');
    const excluded = countReasons([...words, ...outside], reasons);
    const warnings = earliest >= from ? [warning('no-lookback')] : [];
    const by = meanCumulative(units, level);
    const outcome = (found: MeanCumulative | undefined): Outcome<number> => {
      if (units.length === 0) return nothing('no-incidents');
      if (found === undefined) return nothing('not-reached');
      const { mean, limits } = found;
      const named = limits === undefined ? undefined : { ...limits, method: 'lawless-nadeau' };
      const open = limits === undefined ? [warning('no-variance')] : [];
      const parts = { level, limits: named, excluded, warnings: [...warnings, ...open] };
      return figure(mean, { n: units.length, method: 'mean-cumulative-count', ...parts });
    };
    return {
      asOf: formatInstant(asOf),
      window: { from: formatInstant(from), to: formatInstant(to) },
      given: incidents.length,
      keys: units.length,
      repeats,
      excluded,
      at: days.map((each) => {
        const found = by(each * msPerDay);
        return { days: each, keys: found?.atRisk ?? 0, repeats: outcome(found) };
      }),
      warnings,
    };
  });
}

/** A key from its first incident on, where that lies in the window. */
function unitsOf(
  opened: readonly number[],
  { from, to, asOf }: { readonly from: number; readonly to: number; readonly asOf: number },
): readonly FollowedUnit[] {
  const [first = from, ...others] = [...opened].sort((a, b) => a - b);
  if (first < from || first >= to) return [];
  return [{ until: asOf - first, events: others.map((ms) => ms - first) }];
}
