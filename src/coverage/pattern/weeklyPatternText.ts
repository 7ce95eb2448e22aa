import { checkRecord } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { weekdays } from '../model.js';
import type { Weekday } from '../model.js';
import type { PatternException, PatternHours, WeeklyPattern } from './model.js';

const minutesPerHour = 60;

/**
 * A weekly pattern in English, all times on the wall clock of its zone.
 *
 * The real length stands behind hours and exceptions that the clocks make longer or shorter than they read.
 *
 * @returns `never` for no time at all
 * @throws ComanagedError `invalid-argument` for what is no pattern
 *
 * @example
 * ```ts
 * import { compileCoverage, weeklyPattern, weeklyPatternText } from 'comanaged/coverage';
 *
 * const range = { from: '2026-03-01T00:00Z', to: '2026-04-01T00:00Z' };
 * const nights = { id: 'n', zone: 'Europe/Berlin', days: ['fri', 'sat'] as const, start: '22:00', end: '06:00' };
 * const coverage = compileCoverage({ windows: [nights] }, range);
 * weeklyPatternText(weeklyPattern(coverage, { ...range, zone: 'Europe/Berlin' }));
 * // => 'Fri-Sat 22:00-06:00 (7 h on 2026-03-28) Europe/Berlin'
 * ```
 */
export function weeklyPatternText(pattern: WeeklyPattern): string {
  return guarded('pattern', () => {
    checkRecord(pattern, 'pattern');
    const { zone, hours, additions, removals } = pattern;
    const also = additions.map(exceptionText);
    if (hours.length === 0) return also.length === 0 ? 'never' : `${also.join(', ')} ${zone}`;
    const parts = [`${hours.map(hoursText).join(' and ')} ${zone}`];
    if (removals.length > 0) parts.push(`except ${removals.map(exceptionText).join(', ')}`);
    if (also.length > 0) parts.push(`also ${also.join(', ')}`);
    return parts.join(', ');
  });
}

function hoursText({ days, start, end, from, until, otherLengths }: PatternHours): string {
  const parts = [daysText(days), `${start}-${end}`];
  if (from !== null && from === until) parts.push(`on ${from}`);
  else if (from !== null) parts.push(`from ${from}`);
  if (until !== null && from !== until) parts.push(`until ${until}`);
  const lengths = otherLengths.map(({ date, minutes }) => `${lengthText(minutes)} on ${date}`);
  if (lengths.length > 0) parts.push(`(${lengths.join(', ')})`);
  return parts.join(' ');
}

/** Days of the week, three and more in a row, or two, as a span. */
function daysText(days: readonly Weekday[]): string {
  const spans: string[] = [];
  let first: Weekday | undefined;
  for (const [at, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    first ??= day;
    const next = weekdays[at + 1];
    if (next !== undefined && days.includes(next)) continue;
    spans.push(first === day ? shortDay(day) : `${shortDay(first)}-${shortDay(day)}`);
    first = undefined;
  }
  return spans.join(', ');
}

function shortDay(day: Weekday): string {
  return day.slice(0, 1).toUpperCase() + day.slice(1);
}

function exceptionText({ date, localStart, localEnd, minutes }: PatternException): string {
  if (date !== null) return date;
  const [startDay = '', start = ''] = localStart.split('T');
  const [endDay = '', end = ''] = localEnd.split('T');
  const stretch = `${startDay} ${start}${startDay === endDay ? `-${end}` : ` to ${endDay} ${end}`}`;
  return minutes === wallMinutes(localStart, localEnd) ? stretch : `${stretch} (${lengthText(minutes)})`;
}

/** Minutes between two readings of a wall clock. */
function wallMinutes(localStart: string, localEnd: string): number | undefined {
  const [start, end] = [parseInstant(`${localStart}Z`), parseInstant(`${localEnd}Z`)];
  return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}

function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / minutesPerHour), minutes % minutesPerHour];
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])];
  return parts.join(' ');
}
