import { digitsAt } from '../../../internal/time/digitsAt.js';
import { dayNumber } from '../../../internal/time/dayNumber.js';
import { fractionMs } from '../../../internal/time/fractionMs.js';
import { msPerDay } from '../../../internal/time/limits.js';
import type { DayOrder, IncidentMapping } from '../mapping.js';
import type { TicketProblem } from '../problemTexts.js';

/** How times are written. */
export type TimeWriting = Pick<IncidentMapping, 'dayOrder' | 'epoch' | 'shortYears'>;

/** A time as it is written: an instant, or what a wall clock shows; or why it is none. */
export type WrittenTime =
  { readonly instant: number } | { readonly wall: number } | { readonly fault: Extract<TicketProblem, TimeFault> };

type TimeFault = 'unreadable-time' | 'number-as-time' | 'date-without-time' | 'two-digit-year' | 'ambiguous-day-order';

const longestTime = 64;
/** Date, its separators, and what follows it. */
const dateFirst = /^(\d{1,4})([-/. ])(\d{1,2}|[A-Za-z]{3,9})([-/. ])(\d{1,4})(?![\d])(.*)$/;
/** Hour, minutes, seconds, fraction; half of the day; offset. */
const timeOfDay =
  /^(?:T|t|,? {1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?([Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const longMonths = [
  ...(['january', 'february', 'march', 'april', 'may', 'june', 'july'] as const),
  ...(['august', 'september', 'october', 'november', 'december'] as const),
] as const;
const number = /^-?\d{1,18}(?:\.\d{1,18})?$/;
const unreadable: WrittenTime = { fault: 'unreadable-time' };

/**
 * Reads a time as ticket systems write it: ISO 8601 with or without offset (also `+0100` and a blank for the `T`), dates of numbers
 * whose order is stated, dates with an English name of a month, and numbers whose unit is stated.
 *
 * What is written in more than one way is never guessed at, even where only one reading gives a date.
 */
export function writtenTime(text: string, writing: TimeWriting): WrittenTime {
  if (text.length > longestTime) return unreadable;
  if (number.test(text)) return epochTime(Number(text), writing);
  const [, first = '', separator, middle = '', other, last = '', rest = ''] = dateFirst.exec(text) ?? [];
  if (separator === undefined || separator !== other) return unreadable;
  const day = dayOf(first, middle, last, separator, writing);
  if (typeof day === 'string') return { fault: day };
  if (rest === '') return { fault: 'date-without-time' };
  return timeOn(day, rest);
}

function epochTime(value: number, { epoch }: TimeWriting): WrittenTime {
  if (epoch === undefined) return { fault: 'number-as-time' };
  return { instant: Math.floor(epoch === 'seconds' ? value * 1000 : value) };
}

/** Days since 1970-01-01, or what is wrong with the date. */
function dayOf(
  first: string,
  middle: string,
  last: string,
  separator: string,
  { dayOrder, shortYears }: TimeWriting,
): number | TimeFault {
  const month = monthOf(middle);
  if (first.length === 4) {
    const isDate = separator !== ' ' && /^\d{1,2}$/.test(middle) && last.length <= 2;
    return (isDate ? dayNumber(Number(first), Number(middle), Number(last)) : undefined) ?? 'unreadable-time';
  }
  const isNumeric = month === undefined;
  if (first.length > 2 || (isNumeric && !/^\d/.test(middle)) || (isNumeric && separator === ' '))
    return 'unreadable-time';
  if (last.length !== 4 && last.length !== 2) return 'unreadable-time';
  if (last.length === 2 && shortYears !== true) return 'two-digit-year';
  if (isNumeric && dayOrder === undefined) return 'ambiguous-day-order';
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const [day, numeric] = inOrder(Number(first), Number(middle), dayOrder);
  return (
    (month === undefined ? dayNumber(year, numeric, day) : dayNumber(year, month, Number(first))) ?? 'unreadable-time'
  );
}

function inOrder(first: number, second: number, order: DayOrder | undefined): readonly [day: number, month: number] {
  return order === 'month-first' ? [second, first] : [first, second];
}

/** The month of an English name or its first three letters. */
function monthOf(name: string): number | undefined {
  const word = name.toLowerCase();
  const index =
    word.length === 3 ? months.findIndex((month) => month === word) : longMonths.findIndex((month) => month === word);
  return index < 0 ? undefined : index + 1;
}

function timeOn(day: number, text: string): WrittenTime {
  const [match, hours = '', minutes = '', seconds = '0', fraction = '', half, zone] = timeOfDay.exec(text) ?? [];
  if (match === undefined) return unreadable;
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return unreadable;
  const inDay =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + fractionMs(fraction, 0, fraction.length);
  const wall = day * msPerDay + inDay;
  if (zone === undefined) return { wall };
  const offset = offsetOf(zone);
  return offset === undefined ? unreadable : { instant: wall - offset * 60_000 };
}

/** The hour of 24, from one of 12 where a half of the day is named. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | undefined {
  if (!/^[+-]/.test(zone)) return 0;
  const minutes = zone.length === 3 ? 0 : digitsAt(zone, zone.length - 2, 2);
  const offset = digitsAt(zone, 1, 2) * 60 + minutes;
  if (minutes > 59 || offset > 18 * 60) return undefined;
  return zone.startsWith('-') ? -offset : offset;
}
