import { addCalendar } from '../internal/time/calendar.js';
import { calendarDate } from '../internal/time/calendarDate.js';
import type { CalendarAmount } from '../internal/time/parseCalendarDuration.js';
import { parseDate } from '../internal/time/parseDate.js';
import type { Contract } from '../services/agreements/model.js';
import { lastDayOfNotice } from './lastDayOfNotice.js';
import { renewalOf, termStatus } from './termStatus.js';

/** The term in which a contract runs on a day; days count since 1970-01-01. */
export interface ContractTerm {
  /** Its first day, where the contract has renewed itself; null in the term that was agreed first. */
  readonly firstDay: number | null;
  /** Its last day. */
  readonly lastDay: number;
  /** How often the contract has renewed itself. */
  readonly renewals: number;
  /** The term by which it renews itself; null: it does not, undefined: not known. */
  readonly renewal: CalendarAmount | null | undefined;
  /** The last day for notice, and the last day of the contract if notice is given by then; undefined where the notice is not known. */
  readonly notice: { readonly decideDay: number; readonly lastDay: number } | undefined;
}

/** Terms of at most so many days roll on, with months of 30 days, so that a quarter does: a house default. */
export const rollingDays = 90;
const usualMonth = 30;

/** Whether a contract has begun to renew itself by terms so short that it can be left at any time: always to be decided on, and so never urgent. */
export function isRolling(
  { firstDay, renewal }: Pick<ContractTerm, 'firstDay' | 'renewal'>,
  most: number = rollingDays,
): boolean {
  return firstDay !== null && renewal != null && renewal.months * usualMonth + renewal.days <= most;
}

const [shortestMonth, longestMonth] = [28, 31];

/**
 * The last day of a term: the day before the one that bears the number of its first day, the last of the month where that has no such day. All
 * renewals are counted from the stated end, so that a short month does not shorten those after it.
 */
function lastDayAfter(end: number, renewal: CalendarAmount, renewals: number): number {
  const first = end + 1;
  const inMonth = addCalendar(first, { months: renewal.months * renewals, days: 0 });
  const isShortMonth = calendarDate(inMonth).day < calendarDate(first).day;
  return inMonth + renewal.days * renewals - (isShortMonth ? 0 : 1);
}

/** The smallest number from `low` on for which something holds that holds for all after it, and for `high`. */
function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [least, most] = [low, high];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (holds(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

const clampedDays = 3; // by which months that end early can move a day

/** Bounds of the number of renewals that it takes to come so many days further. */
function renewalsWithin(days: number, { months, days: more }: CalendarAmount): readonly [low: number, high: number] {
  const low = Math.floor(days / (months * longestMonth + more)) - 1;
  return [Math.max(0, low), Math.ceil(days / (months * shortestMonth + more)) + 1 + clampedDays];
}

/** The notice that belongs to a term; of a renewed one the first whose last day does not lie before it, as a long notice does. */
function noticeOf(
  contract: Contract,
  end: number,
  { firstDay, lastDay, renewals, renewal }: Omit<ContractTerm, 'notice'>,
): ContractTerm['notice'] {
  const { noticePeriod } = contract;
  if (noticePeriod === undefined) return undefined;
  const period = noticePeriod ?? 'P0D';
  const own = lastDayOfNotice(lastDay, period);
  if (own === undefined) return undefined;
  if (firstDay === null || renewal == null || own >= firstDay) return { decideDay: own, lastDay };
  const decideDay = (count: number) => lastDayOfNotice(lastDayAfter(end, renewal, count), period) ?? own;
  const [, most] = renewalsWithin(firstDay - own, renewal);
  const count = firstWhere(renewals, renewals + most, (each) => decideDay(each) >= firstDay);
  return { decideDay: decideDay(count), lastDay: lastDayAfter(end, renewal, count) };
}

/**
 * The term in which a contract runs on a day, and its notice: the one that was agreed first, or the renewal that takes in the day. The notice
 * comes again with each renewal. A stated notice of none ends with the term, as one of no time does.
 *
 * @param asOf `YYYY-MM-DD`
 * @returns undefined where it has no term that runs: open-ended, ended, or not known
 */
export function contractTerm(contract: Contract, asOf: string): ContractTerm | undefined {
  const status = termStatus(contract, asOf);
  const end = contract.endsOn == null ? undefined : parseDate(contract.endsOn);
  const today = parseDate(asOf);
  if (end === undefined || today === undefined) return undefined;
  const renewal = renewalOf(contract);
  if (status === 'running') {
    const term = { firstDay: null, lastDay: end, renewals: 0, renewal };
    return { ...term, notice: noticeOf(contract, end, term) };
  }
  if (status !== 'renewed' || renewal == null) return undefined;
  const renewals = firstWhere(
    ...renewalsWithin(today - end, renewal),
    (count) => lastDayAfter(end, renewal, count) >= today,
  );
  const term = {
    firstDay: lastDayAfter(end, renewal, renewals - 1) + 1,
    lastDay: lastDayAfter(end, renewal, renewals),
    renewals,
    renewal,
  };
  return { ...term, notice: noticeOf(contract, end, term) };
}
