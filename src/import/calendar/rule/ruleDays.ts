import { calendarDate } from '../../../internal/time/calendarDate.js';
import type { RecurrenceRule } from './model.js';
import { monthDays } from './monthDays.js';
import { weekdayOf } from './weekday.js';

/** Counts work; false: no more of it. */
export type Spend = (amount: number) => boolean;

/** The days on which the instances of a rule start. */
export interface RuleDays {
  /** Day of the first instance, whether or not the rule names it. */
  readonly first: number;
  /** Last day, where the rule has an end. */
  readonly last: number | undefined;
  readonly has: (day: number) => boolean;
  /** Days from `low` to `high`, both included, ascending; undefined: more work than is allowed. */
  readonly within: (low: number, high: number, spend: Spend) => number[] | undefined;
  /** Whether the rule itself names the first day. */
  readonly isFirstNamed: boolean;
}

/** Days of a rule by period: a day, a week or a month, each `interval` of them apart. */
interface Periods {
  readonly of: (day: number) => number;
  readonly days: (period: number) => number[];
  /** Days in each period, where all but the first have as many. */
  readonly size: number | undefined;
}

function hasMonth({ months }: RecurrenceRule, day: number): boolean {
  return months.length === 0 || months.includes(calendarDate(day).month);
}

/** Weeks; a daily rule that leaves no day out is one with all days of the week. */
function weeks(rule: RecurrenceRule, first: number, interval: number): Periods {
  const { weekdays, weekStart } = rule;
  const all = rule.frequency === 'DAILY' ? [0, 1, 2, 3, 4, 5, 6] : [weekdayOf(first)];
  const named = weekdays.length > 0 ? weekdays.map(({ weekday }) => weekday) : all;
  const offsets = [...new Set(named.map((weekday) => (weekday - weekStart + 7) % 7))].sort((a, b) => a - b);
  const start = first - ((weekdayOf(first) - weekStart + 7) % 7);
  const keeps = dayFilter(rule);
  return {
    of: (day) => Math.floor((day - start) / (7 * interval)),
    days: (period) => offsets.map((offset) => start + period * 7 * interval + offset).filter(keeps),
    size: rule.months.length > 0 || rule.monthDays.length > 0 ? undefined : offsets.length,
  };
}

/** Months and days of the month that narrow a daily or weekly rule. */
function dayFilter(rule: RecurrenceRule): (day: number) => boolean {
  if (rule.monthDays.length === 0) return rule.months.length === 0 ? () => true : (day) => hasMonth(rule, day);
  return (day) => {
    const { year, month } = calendarDate(day);
    return monthDays({ ...rule, weekdays: [] }, (year - 1970) * 12 + month - 1, 1).includes(day);
  };
}

function days(rule: RecurrenceRule, first: number): Periods {
  const keeps = dayFilter(rule);
  const named = new Set(rule.weekdays.map(({ weekday }) => weekday));
  const isFree = named.size === 0 && rule.months.length === 0 && rule.monthDays.length === 0;
  return {
    of: (day) => Math.floor((day - first) / rule.interval),
    days: (period) =>
      [first + period * rule.interval].filter((day) => (named.size === 0 || named.has(weekdayOf(day))) && keeps(day)),
    size: isFree ? 1 : undefined,
  };
}

function months(rule: RecurrenceRule, first: number): Periods {
  const { year, month, day: standard } = calendarDate(first);
  const start = (year - 1970) * 12 + month - 1;
  return {
    of(day) {
      const date = calendarDate(day);
      return Math.floor(((date.year - 1970) * 12 + date.month - 1 - start) / rule.interval);
    },
    days: (period) => monthDays(rule, start + period * rule.interval, standard),
    size: undefined,
  };
}

function periodsOf(rule: RecurrenceRule, first: number): Periods {
  if (rule.frequency === 'MONTHLY') return months(rule, first);
  if (rule.frequency === 'WEEKLY') return weeks(rule, first, rule.interval);
  return rule.interval === 1 ? weeks(rule, first, 1) : days(rule, first);
}

/** Days of the first period that do not lie before the first instance. */
function firstPeriod({ days: daysOf }: Periods, first: number): number[] {
  return daysOf(0).filter((day) => day > first);
}

/** The day of instance number `count`: computed where periods are alike, else found period by period. */
function dayOfCount(periods: Periods, first: number, count: number, latest: number, spend: Spend): number | undefined {
  if (count === 1) return first;
  const early = firstPeriod(periods, first);
  let left = count - 1 - early.length;
  if (left <= 0) return early[count - 2];
  const { size, days: daysOf } = periods;
  if (size !== undefined) {
    const period = Math.ceil(left / size);
    return daysOf(period)[left - (period - 1) * size - 1];
  }
  const end = periods.of(latest);
  for (let period = 1; period <= end; period++) {
    if (!spend(1)) return undefined;
    const found = daysOf(period);
    if (found.length >= left) return found[left - 1];
    left -= found.length;
  }
  return latest;
}

/**
 * The days of a rule from its first instance on. The first candidate of a range is computed; only a `COUNT` over periods that are
 * not alike (months, filters) is counted through, period by period.
 *
 * @param first day of the first instance
 * @param until last day as far as `UNTIL` says so
 * @param latest no day behind this one is of interest
 * @returns undefined where counting takes more work than is allowed
 */
export function ruleDays(
  rule: RecurrenceRule,
  first: number,
  until: number | undefined,
  latest: number,
  spend: Spend,
): RuleDays | undefined {
  const periods = periodsOf(rule, first);
  const counted = rule.count === undefined ? until : dayOfCount(periods, first, rule.count, latest, spend);
  if (rule.count !== undefined && counted === undefined) return undefined;
  const last = counted;
  const isOver = (day: number): boolean => last !== undefined && day > last;
  return {
    first,
    last,
    isFirstNamed: periods.days(0).includes(first),
    has: (day) => day === first || (day > first && !isOver(day) && periods.days(periods.of(day)).includes(day)),
    within(low, high, mayGoOn) {
      const end = last === undefined ? high : Math.min(high, last);
      const found: number[] = [];
      if (first >= low && first <= high) found.push(first);
      for (let period = Math.max(0, periods.of(low)); period <= periods.of(end); period++) {
        const candidates = periods.days(period);
        if (!mayGoOn(1 + candidates.length)) return undefined;
        for (const day of candidates) if (day > first && day >= low && day <= end) found.push(day);
      }
      return found;
    },
  };
}
