import type { Property } from '../text/contentLine.js';
import type { Frequency, RecurrenceRule, RuleFault, RuleWeekday } from './model.js';

const frequencies: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY'];
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST'];
const wholeNumber = /^[+-]?\d{1,9}$/;
const weekdayText = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/;
const longestRule = 1000;

const invalid = (reason: string): RuleFault => ({ code: 'invalid-rule', reason });
const unsupported = (reason: string): RuleFault => ({ code: 'rule-not-supported', reason });

/** Whole numbers of a list within bounds; undefined where one is not. */
function numbers(text: string | undefined, accepts: (value: number) => boolean): number[] | undefined {
  if (text === undefined) return [];
  const values = text.split(',').map((part) => (wholeNumber.test(part) ? Number(part) : NaN));
  return values.every(accepts) ? values : undefined;
}

function weekdaysOf(text: string | undefined): RuleWeekday[] | undefined {
  if (text === undefined) return [];
  const days: RuleWeekday[] = [];
  for (const part of text.split(',')) {
    const found = weekdayText.exec(part);
    if (found === null || Number(found[1] ?? 1) === 0 || Math.abs(Number(found[1] ?? 1)) > 5) return undefined;
    days.push({ weekday: weekdayNames.indexOf(found[2] ?? ''), ordinal: Number(found[1] ?? 0) });
  }
  return days;
}

function partsOf(text: string): Map<string, string> | RuleFault {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at);
    if (part === '') continue;
    if (at < 1 || parts.has(name)) return invalid('its parts are not of the form NAME=value, each once');
    if (!known.includes(name))
      return unsupported('it has other parts than FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, WKST');
    parts.set(name, part.slice(at + 1));
  }
  return parts;
}

/** Combinations that the standard forbids. */
function misfit({
  frequency,
  weekdays,
  monthDays,
}: Pick<RecurrenceRule, 'frequency' | 'weekdays' | 'monthDays'>): string | undefined {
  if (frequency === 'WEEKLY' && monthDays.length > 0) return 'BYMONTHDAY stands with WEEKLY';
  const hasOrdinal = weekdays.some(({ ordinal }) => ordinal !== 0);
  return hasOrdinal && frequency !== 'MONTHLY' ? 'BYDAY counts weekdays of a month without MONTHLY' : undefined;
}

/** Reads a rule: daily, weekly or monthly. */
export function recurrenceRule(source: Property): RecurrenceRule | RuleFault {
  const text = source.value.trim().toUpperCase();
  const parts = text.length > longestRule ? invalid('it is too long') : partsOf(text);
  if (!(parts instanceof Map)) return parts;
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  if (frequency === undefined) {
    return parts.has('FREQ') ? unsupported('FREQ is not DAILY, WEEKLY or MONTHLY') : invalid('it has no FREQ');
  }
  const [interval] = numbers(parts.get('INTERVAL') ?? '1', (value) => value >= 1) ?? [];
  if (interval === undefined) return invalid('INTERVAL is no whole number from 1');
  const counts = numbers(parts.get('COUNT'), (value) => value >= 1);
  if (counts === undefined || counts.length > 1) return invalid('COUNT is no whole number from 1');
  const until = parts.get('UNTIL');
  const [count] = counts;
  if (count !== undefined && until !== undefined) return invalid('it has both COUNT and UNTIL');
  const weekdays = weekdaysOf(parts.get('BYDAY'));
  const monthDays = numbers(parts.get('BYMONTHDAY'), (value) => value !== 0 && Math.abs(value) <= 31);
  const months = numbers(parts.get('BYMONTH'), (value) => value >= 1 && value <= 12);
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO');
  if (weekdays === undefined) return invalid('BYDAY names no weekdays');
  if (monthDays === undefined) return invalid('BYMONTHDAY names no days of a month');
  if (months === undefined) return invalid('BYMONTH names no months');
  if (weekStart < 0) return invalid('WKST is no weekday');
  const reason = misfit({ frequency, weekdays, monthDays });
  if (reason !== undefined) return invalid(reason);
  const end = { ...(count !== undefined && { count }), ...(until !== undefined && { until }) };
  return { source, frequency, interval, ...end, weekdays, monthDays, months, weekStart };
}
