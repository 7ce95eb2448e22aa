import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { weekdays } from '../../../src/coverage/model.js';
import { typicalWeek } from '../../../src/coverage/pattern/typicalWeek.js';
import { runs } from '../../fixtures/runs.js';

const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe'] as const;
const quarter = 15;
const time = fc.integer({ min: 0, max: 95 }).map((each) => {
  const [hour, minute] = [Math.floor(each / 4), (each % 4) * quarter];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
});
const window = fc.record({
  zone: fc.constantFrom(...zones),
  days: fc.subarray([...weekdays], { minLength: 1 }),
  start: time,
  end: time,
  seats: fc.integer({ min: 1, max: 3 }),
  partyId: fc.constantFrom('us', 'msp', null),
  teamId: fc.constantFrom('desk', 'noc', null),
});
const plan = fc
  .array(window, { maxLength: 4 })
  .map((windows) => ({ windows: windows.map((each, at) => ({ ...each, id: `w${at}` })) }));
const requirement = fc.option(fc.array(window, { maxLength: 2 }), { nil: undefined });

/** The wall clock as the engine's own formatter reads it. */
function clock(zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (ms) => {
    const parts = format.formatToParts(ms);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('weekday').toLowerCase()} ${Number(of('hour'))}`;
  };
}

// Every time of day is a full quarter of an hour in these zones, so that a quarter is covered as a whole or not at all.
test('is what stepping through the range quarter by quarter finds', () => {
  fc.assert(
    fc.property(
      plan,
      requirement,
      fc.constantFrom(...zones),
      fc.constantFrom('2026-03-26T00:00Z', '2026-10-22T00:00Z', '2026-04-03T00:00Z', '2026-10-31T12:15Z'),
      fc.integer({ min: 1, max: 5 }),
      (provided, windows, zone, start, days) => {
        const from = Date.parse(start);
        const range = { from, to: from + days * 86_400_000 };
        const required = windows && { windows };
        const made = typicalWeek(provided, { ...range, zone, requirement: required });
        const covered = compileCoverage(provided, range);
        const needed = required && compileCoverage(required, range);
        const parts = ['us', 'msp'].map((partyId) => compileCoverage(provided, { ...range, partyId }));
        const nameOf = clock(zone);
        const sums = new Map<string, number[]>();
        for (let ms = range.from; ms < range.to; ms += quarter * 60_000) {
          const key = nameOf(ms);
          const depth = covered.depthAt(ms);
          const isNeeded = needed?.isCovered(ms) ?? false;
          const both = parts.every((part) => part.isCovered(ms));
          const [minutes = 0, people = 0, some = 0, need = 0, gap = 0, two = 0, least = Infinity] = sums.get(key) ?? [];
          sums.set(key, [
            minutes + quarter,
            people + depth * quarter,
            some + (depth > 0 ? quarter : 0),
            need + (isNeeded ? quarter : 0),
            gap + (isNeeded && depth === 0 ? quarter : 0),
            two + (both ? quarter : 0),
            Math.min(least, depth),
          ]);
        }
        for (const hour of made.hours) {
          const sum = sums.get(`${hour.weekday} ${hour.hour}`);
          const [minutes = 0, people = 0, some = 0, need = 0, gap = 0, two = 0, least = null] = sum ?? [];
          const together = hour.present.filter(({ partyIds }) => partyIds.length === 2);
          expect([hour.minutes, hour.coveredMinutes, hour.minimumDepth]).toEqual([minutes, some, least]);
          expect([hour.requiredMinutes, hour.uncoveredMinutes]).toEqual(windows ? [need, gap] : [null, null]);
          expect(hour.meanDepth ?? 0).toBeCloseTo(minutes === 0 ? 0 : people / minutes, 10);
          expect(hour.present.reduce((all, each) => all + each.minutes, 0)).toBe(some);
          expect(together.reduce((all, each) => all + each.minutes, 0)).toBe(two);
        }
      },
    ),
    { seed: 41, numRuns: runs(100) },
  );
});
