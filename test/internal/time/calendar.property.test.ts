import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCalendar, dueDate } from '../../../src/internal/time/calendar.js';

const msPerDay = 86_400_000;
const anyDay = fc.integer({ min: Date.UTC(1900, 0, 1) / msPerDay, max: Date.UTC(2199, 11, 31) / msPerDay });

/** Walks month by month over lengths written out here, then clamps the day. */
function slowlyAdded(days: number, months: number): number {
  const date = new Date(days * msPerDay);
  let year = date.getUTCFullYear();
  let month = date.getUTCMonth() + 1;
  for (let step = 0; step < Math.abs(months); step++) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return Date.UTC(year, month - 1, Math.min(date.getUTCDate(), length)) / msPerDay;
}

it('agrees with a walk month by month', () => {
  const amounts = fc.record({
    months: fc.integer({ min: -1200, max: 1200 }),
    days: fc.integer({ min: -400, max: 400 }),
  });
  fc.assert(
    fc.property(anyDay, amounts, (days, amount) => {
      expect(addCalendar(days, amount)).toBe(slowlyAdded(days, amount.months) + amount.days);
    }),
    { seed: 6, numRuns: 3000 },
  );
});

it('agrees with the walk from every day around February 2100, which has no 29th, to four years later', () => {
  const wrong: string[] = [];
  for (let days = Date.UTC(2098, 0, 1) / msPerDay; days < Date.UTC(2102, 0, 1) / msPerDay; days++) {
    for (let months = 0; months <= 48; months++) {
      if (addCalendar(days, { months, days: 0 }) !== slowlyAdded(days, months)) wrong.push(`${days} + ${months}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('gives due dates that rise with each turn and never leave the month they belong to', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 40 }), (anchor, months, times) => {
      const cadence = { months, days: 0 };
      const due = dueDate(anchor, cadence, times);
      expect(due).toBe(slowlyAdded(anchor, months * times));
      expect(due).toBeGreaterThan(dueDate(anchor, cadence, times - 1));
    }),
    { seed: 7, numRuns: 1000 },
  );
});
