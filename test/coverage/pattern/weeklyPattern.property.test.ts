import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { expandWeeklyPattern } from '../../../src/coverage/pattern/expandWeeklyPattern.js';
import type { WeeklyPattern } from '../../../src/coverage/pattern/model.js';
import { weeklyPattern } from '../../../src/coverage/pattern/weeklyPattern.js';
import { weekdays } from '../../../src/coverage/model.js';
import { runs } from '../../fixtures/runs.js';
import { anyRange, anyWindow, anyZone, dateText } from '../anyPlan.js';
import { slowResolve } from '../slowResolve.js';
import { slowClip, slowMinus, slowUnion, stretchesOf } from '../slowSets.js';
import type { Stretch } from '../slowSets.js';

const dayMs = 86_400_000;

/** The time that a pattern states, day by day with Temporal. */
function stated({ hours, zone, from, to, additions, removals }: WeeklyPattern): Stretch[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const time: Stretch[] = [];
  for (let day = Math.floor(start / dayMs) - 3; day <= Math.floor(end / dayMs) + 2; day++) {
    const date = dateText(day);
    for (const one of hours) {
      const weekday = weekdays[(new Date(day * dayMs).getUTCDay() + 6) % 7];
      if (weekday === undefined || !one.days.includes(weekday)) continue;
      if (date < (one.from ?? '0000') || date > (one.until ?? '9999')) continue;
      const length = minutes(one.end) - minutes(one.start) + (minutes(one.end) > minutes(one.start) ? 0 : 1440);
      const wall = day * dayMs + minutes(one.start) * 60_000;
      time.push([slowResolve(zone, wall), slowResolve(zone, wall + length * 60_000)]);
    }
  }
  const kept = slowMinus(slowClip(time, start, end), stretchesOf(removals));
  return slowUnion([...kept, ...stretchesOf(additions)]);
}

const plans = anyRange(90).chain(({ first, last }) =>
  fc.record({
    range: fc.integer({ min: 0, max: 1439 }).map((minute) => ({
      from: first * dayMs + minute * 60_000,
      to: last * dayMs + minute * 60_000,
    })),
    zone: anyZone,
    zones: fc.array(anyZone, { minLength: 1, maxLength: 2 }),
    windows: fc.tuple(
      ...['a', 'b', 'c'].map((id) => anyWindow(id, fc.constantFrom('own', 'own', 'other'), first, last)),
    ),
    closures: fc.array(fc.integer({ min: first, max: last }).map(dateText), { maxLength: 4 }),
  }),
);

describe('weeklyPattern', () => {
  it('states covered time without loss, in no more entries than there are intervals', () => {
    fc.assert(
      fc.property(plans, ({ range, zone, zones, windows, closures }) => {
        const zoneOf = (name: string) => (name === 'own' ? zone : (zones[0] ?? zone));
        const plan = {
          windows: windows.map((window) => ({ ...window, zone: zoneOf(window.zone) })),
          closures: closures.map((date) => ({ zone, date })),
        };
        const coverage = compileCoverage(plan, range);
        const intervals = coverage.intervals();
        const pattern = weeklyPattern(coverage, { ...range, zone });
        expect(stated(pattern)).toEqual(stretchesOf(intervals));
        expect(expandWeeklyPattern(pattern)).toEqual(intervals);
        const entries = pattern.hours.length + pattern.additions.length + pattern.removals.length;
        expect(entries).toBeLessThanOrEqual(intervals.length);
        expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
        expect(weeklyPattern([...intervals].reverse(), { ...range, zone })).toEqual(pattern);
      }),
      { seed: 20260201, numRuns: runs(240) },
    );
  });

  it('states any stretches without loss, to the millisecond', () => {
    const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 5e9 }), fc.integer({ min: 1, max: 4e8 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, anyZone, anyRange(60), (list, zone, { first, last }) => {
        const range = { from: first * dayMs, to: last * dayMs };
        const intervals = list.map(([start, length]) => ({
          start: new Date(range.from + start - 2e8).toISOString(),
          end: new Date(range.from + start - 2e8 + length).toISOString(),
        }));
        const covered = slowClip(slowUnion(stretchesOf(intervals)), range.from, range.to);
        const pattern = weeklyPattern(intervals, { ...range, zone });
        expect(stretchesOf(expandWeeklyPattern(pattern))).toEqual(covered);
        expect(pattern.additions.length + pattern.hours.length + pattern.removals.length).toBeLessThanOrEqual(
          covered.length,
        );
      }),
      { seed: 20260202, numRuns: runs(200) },
    );
  });
});
