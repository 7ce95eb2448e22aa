import { describe, expect, it } from 'vitest';
import { addCalendar, dueDate } from '../../../src/internal/time/calendar.js';
import { formatDate } from '../../../src/internal/time/formatDate.js';
import { parseDate } from '../../../src/internal/time/parseDate.js';
import { invalidArgument } from '../invalidArgument.js';

const day = (text: string): number => parseDate(text) ?? NaN;

describe('addCalendar', () => {
  const add = (date: string, months: number, days: number): string =>
    formatDate(addCalendar(day(date), { months, days }));

  it('keeps the day of the month where the month has it', () => {
    expect(add('2026-01-15', 1, 0)).toBe('2026-02-15');
    expect(add('2026-01-15', 12, 0)).toBe('2027-01-15');
    expect(add('2026-11-30', 3, 0)).toBe('2027-02-28');
  });

  it("clamps to the month's end", () => {
    expect(add('2026-01-31', 1, 0)).toBe('2026-02-28');
    expect(add('2028-01-31', 1, 0)).toBe('2028-02-29');
    expect(add('2026-01-31', 3, 0)).toBe('2026-04-30');
    expect(add('2028-02-29', 12, 0)).toBe('2029-02-28');
    expect(add('2028-02-29', 48, 0)).toBe('2032-02-29');
    expect(add('2099-02-28', 12, 0)).toBe('2100-02-28');
  });

  it('adds days after months', () => {
    expect(add('2026-01-31', 1, 1)).toBe('2026-03-01'); // 28 February and a day
    expect(add('2026-01-31', 0, 90)).toBe('2026-05-01'); // 28 + 31 + 30 days to 30 April, and one more
    expect(add('2026-01-31', 0, 0)).toBe('2026-01-31');
  });

  it('counts backwards', () => {
    expect(add('2026-05-31', -3, 0)).toBe('2026-02-28');
    expect(add('2026-03-01', 0, -1)).toBe('2026-02-28');
    expect(add('2026-01-01', -1, -1)).toBe('2025-11-30');
  });

  it('works at both ends of the readable dates', () => {
    expect(add('1900-01-01', 1200, 0)).toBe('2000-01-01');
    expect(add('2199-12-31', 2, 0)).toBe('2200-02-28');
    expect(add('1900-01-01', -12, 0)).toBe('1899-01-01');
  });

  it('refuses what is no whole number and what lies beyond the calendar', () => {
    for (const [days, months, more] of [
      [0.5, 1, 0],
      [0, 0.5, 0],
      [0, 1, 0.5],
      [NaN, 0, 0],
      [0, NaN, 0],
      [0, 0, Infinity],
      [0, 4_000_000, 0],
      [200_000_000, 0, 0],
    ] as const) {
      expect(() => addCalendar(days, { months, days: more })).toThrow(invalidArgument('amount'));
    }
  });
});

describe('dueDate', () => {
  const due = (anchor: string, months: number, days: number, times: number): string =>
    formatDate(dueDate(day(anchor), { months, days }, times));

  it('counts every turn from the anchor, not from a clamped date', () => {
    expect(due('2026-01-31', 3, 0, 1)).toBe('2026-04-30');
    expect(due('2026-01-31', 3, 0, 2)).toBe('2026-07-31');
    expect(due('2026-01-31', 3, 0, 3)).toBe('2026-10-31');
    expect(due('2028-02-29', 12, 0, 4)).toBe('2032-02-29');
  });

  it('counts days and weeks as they are', () => {
    expect(due('2026-01-01', 0, 7, 3)).toBe('2026-01-22');
    expect(due('2026-01-01', 0, 90, 2)).toBe('2026-06-30'); // 180 days: 30 + 28 + 31 + 30 + 31 to 31 May, and 30 more
  });

  it('is the anchor at no turn, and lies before it at a negative one', () => {
    expect(due('2026-01-31', 3, 0, 0)).toBe('2026-01-31');
    expect(due('2026-01-31', 3, 0, -1)).toBe('2025-10-31');
  });

  it('refuses a part of a turn', () => {
    expect(() => dueDate(0, { months: 1, days: 0 }, 0.5)).toThrow(invalidArgument('amount'));
    expect(() => dueDate(0, { months: 3, days: 0 }, NaN)).toThrow(invalidArgument('amount'));
  });
});
