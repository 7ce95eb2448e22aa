import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageBurden } from '../../../src/coverage/burden/coverageBurden.js';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { weekdays } from '../../../src/coverage/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { runs } from '../../fixtures/runs.js';
import { anyDays, dateText, timeText } from '../anyPlan.js';
import { slowWall } from '../slowResolve.js';

const dayMs = 86_400_000;
const quarterMs = 900_000;
const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Havana',
  'America/St_Johns',
];
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => timeText(quarter * 15));

const cases = fc.integer({ min: 16_500, max: 20_500 }).chain((first) =>
  fc.record({
    range: fc.integer({ min: 3, max: 16 }).map((days) => ({ from: first * dayMs, to: (first + days) * dayMs })),
    zone: fc.constantFrom(...zones),
    windows: fc.array(
      fc.record({
        zone: fc.constantFrom(...zones),
        days: anyDays,
        start: time,
        end: time,
        mode: fc.constantFrom('staffed', 'on-call', 'best-effort'),
        personId: fc.constantFrom('ann', 'ann', 'bob'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    closed: fc.array(fc.integer({ min: first, max: first + 15 }).map(dateText), { maxLength: 3 }),
  }),
);

/** What one person carries, a quarter of an hour at a time on the wall clock of Temporal. */
function slowBurden(plan: CoveragePlan, range: { from: number; to: number }, zone: string, closed: readonly string[]) {
  const own = (mode: 'staffed' | 'on-call' | 'best-effort') =>
    compileCoverage(plan, { ...range, personId: 'ann', mode });
  const [staffed, working, duty] = [own('staffed'), own('on-call'), own('best-effort')]; // each with the stronger ones
  const sums = { minutes: 0, staffed: 0, onCall: 0, night: 0, weekend: 0, holiday: 0 };
  const [days, dutyDays, nights] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (let at = range.from; at < range.to; at += quarterMs) {
    const wall = slowWall(zone, at);
    const date = dateText(Math.floor(wall / dayMs));
    days.add(date);
    if (!duty.isCovered(at)) continue;
    const weekday = weekdays[(new Date(wall).getUTCDay() + 6) % 7];
    const isNight = wall % dayMs < 5 * 3_600_000;
    dutyDays.add(date);
    if (isNight) nights.add(date);
    sums.minutes += 15;
    sums.staffed += staffed.isCovered(at) ? 15 : 0;
    sums.onCall += working.isCovered(at) && !staffed.isCovered(at) ? 15 : 0;
    sums.night += isNight ? 15 : 0;
    sums.weekend += weekday === 'sat' || weekday === 'sun' ? 15 : 0;
    sums.holiday += closed.includes(date) ? 15 : 0;
  }
  const runs: number[] = [0];
  for (const date of days) runs.push(dutyDays.has(date) ? (runs.at(-1) ?? 0) + 1 : 0);
  const weekOf = (date: string) => Math.floor((Date.parse(date) / dayMs + 3) / 7);
  return {
    minutes: sums.minutes,
    staffedMinutes: sums.staffed,
    onCallMinutes: sums.onCall,
    bestEffortMinutes: sums.minutes - sums.staffed - sums.onCall,
    nights: nights.size,
    nightMinutes: sums.night,
    weekendMinutes: sums.weekend,
    holidayMinutes: sums.holiday,
    longestRunDays: Math.max(...runs),
    weeks: new Set([...days].map(weekOf)).size,
    weeksOnDuty: new Set([...dutyDays].map(weekOf)).size,
  };
}

describe('coverageBurden', () => {
  it('is what a walk along the wall clock counts', () => {
    fc.assert(
      fc.property(cases, ({ range, zone, windows, closed }) => {
        const named = windows.map((window, at) => ({ ...window, id: `w${at}` }));
        const closures = closed.map((date) => ({ zone, date, windowIds: ['w0'] }));
        const plan: CoveragePlan = { windows: named, closures };
        const people = [{ id: 'ann', timeZone: zone }];
        const [ann] = coverageBurden(plan, { ...range, people }).people;
        expect(ann).toMatchObject(slowBurden(plan, range, zone, closed));
      }),
      { seed: 20260221, numRuns: runs(80) },
    );
  });
});
