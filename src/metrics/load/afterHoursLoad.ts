import { checkOptions, isRecord, isTexts, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import { garwood } from '../../internal/stats/garwood.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { flowKeys, flowWindow } from '../flow/window.js';
import { moment } from '../incident/moment.js';
import { countReasons } from '../outcomes/countReasons.js';
import { figure, insufficient, nothing } from '../outcomes/outcomes.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { fullMonths } from './fullMonths.js';
import type { FullMonths } from './fullMonths.js';
import { touchExclusions } from './model.js';
import type { AfterHoursLoad, AfterHoursLoadOptions, PersonLoad, PersonTouch, TouchExclusion } from './model.js';

/**
 * How often people are reached outside of the hours, by person and month: `touches / (people * full months)`.
 *
 * Touches are pages, or what {@link personTouches} makes of incidents. Only full months of the zone count: what lies in part of a month is
 * left out, and nothing is scaled up. Who was reached must be known, else the touch is on nobody's account and is excluded; how many they
 * are is known only where `personIds` names also those whom nobody woke. Touches come in bursts, and vary more than the intervals say.
 *
 * The result names people and is for their own house.
 *
 * @returns `insufficient-data` without a full month
 * @throws ComanagedError `invalid-argument` for touches that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`;
 * `out-of-range` where the hours do not reach over the full months
 * @see F. Garwood, Biometrika 28 (1936)
 *
 * @example
 * ```ts
 * import { businessClock } from 'comanaged/coverage';
 * import { afterHoursLoad } from 'comanaged/metrics';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const plan = { windows: [{ zone: 'UTC', days, start: '08:00', end: '18:00' }] };
 * const hours = businessClock(plan, { from: '2026-03-01T00:00Z', to: '2026-05-01T00:00Z' });
 * const pages = [
 *   { at: '2026-03-02T22:00Z', personId: 'ann' },
 *   { at: '2026-03-02T10:00Z', personId: 'ann' },
 *   { at: '2026-04-05T12:00Z', personId: 'ann' }, // a Sunday
 *   { at: '2026-04-06T03:00Z' },
 * ];
 * const window = { asOf: '2026-05-01', from: '2026-03-01', to: '2026-05-01' };
 * const load = afterHoursLoad(pages, { ...window, hours, personIds: ['ann', 'bob'] });
 * [load.perPersonAndMonth.value, load.people[0].byMonth, load.excluded];
 * // => [0.5, [1, 1], [{ reason: 'no-person', count: 1 }]]
 * ```
 */
export function afterHoursLoad(touches: readonly PersonTouch[], options: AfterHoursLoadOptions): AfterHoursLoad {
  return guarded('touches', () => {
    checkOptions(options, 'options', [...flowKeys, 'hours', 'personIds']);
    const { hours, personIds } = options;
    if (personIds !== undefined && !isTexts(personIds)) refuse('personIds', 'be an array of ids', 'invalid-option');
    const { asOf, from, to, level } = flowWindow(options);
    const months = fullMonths(from, to, options);
    checkHours(hours, months);
    if (!Array.isArray(touches)) refuse('touches', 'be an array');
    const byPerson = new Map((personIds ?? []).map((id) => [id, months.names.map(() => 0)]));
    const end = moment(options.to, 'to', options);
    const verdicts = touches.map((touch: unknown, at): TouchExclusion | boolean => {
      const { ms, personId } = readTouch(touch, at);
      if (ms > asOf) return 'after-as-of';
      if (ms < from || ms >= end) return 'outside-window';
      const month = months.monthOf(ms);
      if (month < 0) return 'partial-month';
      if (hours.isOpen(ms)) return false;
      if (personId === null) return 'no-person';
      const counts = byPerson.get(personId) ?? months.names.map(() => 0);
      byPerson.set(personId, counts);
      counts[month] = (counts[month] ?? 0) + 1;
      return true;
    });
    const warnings = [
      ...(end > asOf ? [warning('incomplete-window')] : []),
      ...(months.hasPartial ? [warning('partial-months')] : []),
    ];
    const outOfHours = verdicts.filter((verdict) => verdict === true).length;
    const excluded = countReasons(verdicts, touchExclusions);
    const rates = { level, excluded, warnings };
    return {
      asOf: formatInstant(asOf),
      window: { from: formatInstant(from), to: formatInstant(to) },
      timeZoneData: hours.timeZoneData,
      months: months.names,
      given: touches.length,
      inHours: verdicts.filter((verdict) => verdict === false).length,
      outOfHours,
      excluded,
      people: peopleOf(byPerson, rates),
      perPersonAndMonth:
        personIds === undefined
          ? nothing('no-people-stated')
          : rateOf(outOfHours, byPerson.size, months.names.length, rates),
      warnings,
    };
  });
}

interface RateParts {
  readonly level: number;
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly Warning[];
}

function peopleOf(byPerson: ReadonlyMap<string, readonly number[]>, rates: RateParts): readonly PersonLoad[] {
  const people = [...byPerson].map(([personId, byMonth]): PersonLoad => {
    const touches = byMonth.reduce((sum, count) => sum + count, 0);
    return { personId, touches, byMonth, perMonth: rateOf(touches, 1, byMonth.length, rates) };
  });
  return people.sort((a, b) => compareText(a.personId, b.personId));
}

function rateOf(events: number, people: number, months: number, { level, ...parts }: RateParts): Outcome<number> {
  if (people === 0) return nothing('no-people');
  if (months === 0) return insufficient(0, 1, 'rate');
  const exposure = people * months;
  const limits = { ...garwood(events, exposure, level), method: 'garwood' };
  return figure(events / exposure, { n: events, method: 'rate', level, limits, ...parts });
}

function checkHours(hours: unknown, { names, from, to }: FullMonths): void {
  if (!isRecord(hours) || typeof hours['isOpen'] !== 'function')
    refuse('hours', 'be a business clock', 'invalid-option');
  const [first, last] = [parseInstant(String(hours['from'])) ?? 0, parseInstant(String(hours['to'])) ?? 0];
  if (names.length > 0 && (first > from || last < to)) refuse('hours', 'reach over the full months', 'out-of-range');
}

function readTouch(touch: unknown, at: number): { readonly ms: number; readonly personId: string | null } {
  const path = `touches/${at}`;
  checkOptions(touch, path, ['at', 'personId']);
  const { at: instant, personId = null } = touch as PersonTouch;
  const ms = typeof instant === 'string' || typeof instant === 'number' ? parseInstant(instant) : undefined;
  if (personId !== null && typeof personId !== 'string') refuse(`${path}/personId`, 'be a text');
  return {
    ms: ms ?? refuse(`${path}/at`, 'be an instant with Z or an offset, or epoch milliseconds'),
    personId: personId === '' ? null : personId,
  };
}
