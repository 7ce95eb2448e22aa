import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageLint } from '../../../src/coverage/lint/coverageLint.js';
import type { CoverageWindow } from '../../../src/coverage/model.js';
import { weekdays } from '../../../src/coverage/model.js';
import { runs } from '../../fixtures/runs.js';
import { anyDays, dateText, timeText } from '../anyPlan.js';
import { slowResolve, slowWall, wallOf } from '../slowResolve.js';

const dayMs = 86_400_000;
const places = [
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/Santiago',
  'Australia/Lord_Howe',
];
const threeHours = 180;

/** Two windows of three hours, of which the second starts when the first ends on a day of the range. */
const cases = fc
  .record({
    zones: fc.uniqueArray(fc.constantFrom(...places), { minLength: 2, maxLength: 2 }),
    first: fc.integer({ min: 16_800, max: 19_500 }),
    meets: fc.integer({ min: 0, max: 300 }),
    end: fc.integer({ min: 24, max: 80 }).map((quarter) => quarter * 15),
    days: fc.tuple(anyDays, anyDays),
    until: fc.option(fc.integer({ min: 100, max: 299 })),
  })
  .map(({ zones: [one = '', other = ''], first, meets, end, days, until }) => {
    const at = slowResolve(one, (first + meets) * dayMs + end * 60_000);
    const start = (slowWall(other, at) / 60_000) % 1440;
    const window = (id: string, zone: string, from: number, on: CoverageWindow['days']): CoverageWindow => {
      const last = until === null ? null : dateText(first + until);
      return {
        id,
        zone,
        days: on,
        start: timeText((from + 1440) % 1440),
        end: timeText((from + threeHours) % 1440),
        until: last,
      };
    };
    const windows = [window('a', one, end - threeHours, days[0]), window('b', other, start, days[1])] as const;
    return { windows, start, range: { from: first * dayMs, to: (first + 300) * dayMs } };
  });

function startDays({ days, until }: CoverageWindow, from: number, to: number): string[] {
  const list = Array.from({ length: (to - from) / dayMs + 4 }, (_, at) => from / dayMs - 2 + at);
  const isOn = (day: number) => days.includes(weekdays[(new Date(day * dayMs).getUTCDay() + 6) % 7] ?? 'mon');
  return list
    .filter(isOn)
    .map(dateText)
    .filter((date) => date <= (until ?? '9999'));
}

describe('zone mismatches', () => {
  it('are the days on which the second window starts at another time after the first has ended than it usually does', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, ({ windows: [a, b], start, range }) => {
        fc.pre(start >= 300 && start < 1380); // clocks change in the small hours
        const ends = startDays(a, range.from, range.to)
          .map((date) => slowResolve(a.zone, wallOf(date, a.start) + threeHours * 60_000))
          .filter((end) => end >= range.from && end < range.to);
        const starts = startDays(b, range.from, range.to).map((date) => slowResolve(b.zone, wallOf(date, b.start)));
        const apart = ends.flatMap((end) =>
          starts.map((at) => (at - end) / 60_000).filter((one) => Math.abs(one) <= 240),
        );
        const expected = new Map<number, number>();
        for (const minutes of apart) if (minutes !== 0) expected.set(minutes, (expected.get(minutes) ?? 0) + 1);
        if (!apart.includes(0)) expected.clear();
        const told = new Map<number, number>();
        for (const { code, parameters } of coverageLint({ windows: [b, a] }, range)) {
          if (!code.startsWith('zone-mismatch')) continue;
          const minutes = Number(parameters['minutes']) * (code === 'zone-mismatch-gap' ? 1 : -1);
          told.set(minutes, (told.get(minutes) ?? 0) + Number(parameters['days']));
          found++;
        }
        expect([...told].sort()).toEqual([...expected].sort());
      }),
      { seed: 20260241, numRuns: runs(100) },
    );
    expect(found).toBeGreaterThan(runs(100) / 5);
  });
});
