import { describe, expect, test } from 'vitest';
import { writtenTime } from '../../../src/import/tickets/time/writtenTime.js';
import type { TimeWriting } from '../../../src/import/tickets/time/writtenTime.js';

const at = (...parts: [number, number, number, number?, number?, number?, number?]) => {
  const [year, month, ...rest] = parts;
  return Date.UTC(year, month - 1, ...rest);
};
const read = (text: string, writing: TimeWriting = {}) => writtenTime(text, writing);

describe('instants', () => {
  test.each([
    ['2026-03-02T09:15:30Z', at(2026, 3, 2, 9, 15, 30)],
    ['2026-03-02T09:15Z', at(2026, 3, 2, 9, 15)],
    ['2026-03-02T09:15:30.25Z', at(2026, 3, 2, 9, 15, 30, 250)],
    ['2026-03-02T09:15:30.1234567Z', at(2026, 3, 2, 9, 15, 30, 123)],
    ['2026-03-02t09:15:30z', at(2026, 3, 2, 9, 15, 30)],
    // Jira writes the offset without a colon.
    ['2026-03-02T09:15:30.000+0100', at(2026, 3, 2, 8, 15, 30)],
    ['2026-03-02T09:15:30+01:00', at(2026, 3, 2, 8, 15, 30)],
    ['2026-03-02T09:15:30-0530', at(2026, 3, 2, 14, 45, 30)],
    ['2026-03-02 09:15:30 UTC', at(2026, 3, 2, 9, 15, 30)],
    ['2026-03-02 09:15:30 +02', at(2026, 3, 2, 7, 15, 30)],
    ['2026-02-28T23:30-02:00', at(2026, 3, 1, 1, 30)],
  ])('%s', (text, instant) => {
    expect(read(text)).toEqual({ instant });
  });
});

describe('wall times', () => {
  const dayFirst = { dayOrder: 'day-first', shortYears: true } as const;
  const monthFirst = { dayOrder: 'month-first' } as const;
  test.each<[string, TimeWriting, number]>([
    ['2026-03-02 09:15:30', {}, at(2026, 3, 2, 9, 15, 30)],
    ['2026-03-02T09:15', {}, at(2026, 3, 2, 9, 15)],
    ['2026/3/2 9:15', {}, at(2026, 3, 2, 9, 15)],
    ['2/5/2016 00:09', dayFirst, at(2016, 5, 2, 0, 9)],
    ['2/5/2016 00:09', monthFirst, at(2016, 2, 5, 0, 9)],
    ['02.05.2016 14:09', dayFirst, at(2016, 5, 2, 14, 9)],
    ['02-05-2016 14:09', monthFirst, at(2016, 2, 5, 14, 9)],
    ['5/2/2016 12:05 AM', monthFirst, at(2016, 5, 2, 0, 5)],
    ['5/2/2016, 12:05:06 PM', monthFirst, at(2016, 5, 2, 12, 5, 6)],
    ['5/2/2016 1:05 p.m.', monthFirst, at(2016, 5, 2, 13, 5)],
    ['2/5/16 00:09', dayFirst, at(2016, 5, 2, 0, 9)],
    // The export of Jira.
    ['03/Mar/26 4:05 PM', { shortYears: true }, at(2026, 3, 3, 16, 5)],
    ['03/March/2026 4:05 PM', {}, at(2026, 3, 3, 16, 5)],
    ['3 Mar 2026 16:05', {}, at(2026, 3, 3, 16, 5)],
    ['29/02/2024 10:00', dayFirst, at(2024, 2, 29, 10)],
    ['0001-01-01T00:00:00', {}, -62135596800000],
    ['30/12/1899 00:00', dayFirst, at(1899, 12, 30)],
  ])('%s %o', (text, writing, wall) => {
    expect(read(text, writing)).toEqual({ wall });
  });
});

describe('numbers', () => {
  test.each<[string, TimeWriting, object]>([
    ['1772442930000', { epoch: 'milliseconds' }, { instant: 1772442930000 }],
    ['1772442930', { epoch: 'seconds' }, { instant: 1772442930000 }],
    ['1772442930.5', { epoch: 'seconds' }, { instant: 1772442930500 }],
    // Unix time or the serial number of a spreadsheet: nobody can tell.
    ['1772442930', {}, { fault: 'number-as-time' }],
    ['46083.385416', {}, { fault: 'number-as-time' }],
    ['20260302', {}, { fault: 'number-as-time' }],
  ])('%s %o', (text, writing, result) => {
    expect(read(text, writing)).toEqual(result);
  });
});

describe('what is not guessed', () => {
  test.each<[string, TimeWriting, string]>([
    // 13 can only be a day, and yet the order of the file is not known from it.
    ['13/5/2016 00:09', {}, 'ambiguous-day-order'],
    ['2/5/2016 00:09', {}, 'ambiguous-day-order'],
    ['2.5.2016 00:09', {}, 'ambiguous-day-order'],
    ['13/5/2016 00:09', { dayOrder: 'month-first' }, 'unreadable-time'],
    ['03/Mar/26 4:05 PM', {}, 'two-digit-year'],
    ['2/5/16 00:09', { dayOrder: 'day-first' }, 'two-digit-year'],
    ['2026-03-02', {}, 'date-without-time'],
    ['2/5/2016', { dayOrder: 'day-first' }, 'date-without-time'],
  ])('%s %o', (text, writing, fault) => {
    expect(read(text, writing)).toEqual({ fault });
  });
});

test.each([
  ...['yesterday', '2026-02-30T09:00Z', '2026-13-01T09:00Z', '2026-03-02T24:00Z', '2026-03-02T09:60Z', '09:15'],
  ...['2026-03-02T09:15:60Z', '2026-03-02T09:15+19:00', '2026-03-02T09:15+01:75', '2026-03-02T9', '2026-03/02 09:00'],
  ...['3/Mrz/2026 09:00', '3/Mar/2026 13:05 PM', '3/Mar/2026 0:05 AM', '2026-03-02T09:15Z and more', '12 3 2026 09:00'],
  ...[
    '2026-Mar-02 09:00',
    '123/4/2026 09:00',
    '1/2/123 09:00',
    `2026-03-02T09:15Z${' '.repeat(60)}`,
    '0000-00-00 00:00:00',
  ],
  ...['2026-03-02T09:15:30.Z', '２０２６-03-02T09:15Z', '2026-03-02\n09:15'],
])('no time: %s', (text) => {
  expect(read(text, { dayOrder: 'day-first', shortYears: true, epoch: 'seconds' })).toEqual({
    fault: 'unreadable-time',
  });
});
