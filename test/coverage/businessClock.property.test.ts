import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessClockOf } from '../../src/coverage/businessClockOf.js';
import type { BusinessClock } from '../../src/coverage/clock/clock.js';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import { weekdays } from '../../src/coverage/model.js';
import { runs } from '../fixtures/runs.js';

const minuteMs = 60_000;
const days = 3;
const minutes = days * 1440;
const from = Date.UTC(2026, 2, 28); // Berlin and London change on the 29th
const to = from + minutes * minuteMs;

interface Stop {
  readonly from: number;
  /** Null: it goes on. */
  readonly to: number | null;
}

const clockTime = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});
const hours = fc
  .array(
    fc.record({
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
      days: fc.subarray([...weekdays], { minLength: 1 }),
      start: clockTime,
      end: clockTime,
    }),
    { maxLength: 3 },
  )
  .map((windows) => ({ windows: windows.map((window, at) => ({ ...window, id: `w${at}` })) }));
const minute = fc.integer({ min: 0, max: minutes });
const stops = fc.array(
  fc
    .tuple(
      fc.integer({ min: -600, max: minutes + 600 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([start, length, kind]): Stop => ({ from: start, to: kind === 0 ? null : start + length })),
  { maxLength: 4 },
);

const ms = (at: number) => from + at * minuteMs;
const pausesOf = (list: readonly Stop[]) =>
  list.map((stop) => ({ start: ms(stop.from), end: stop.to === null ? null : ms(stop.to) }));

/** For each minute of the range whether the clock runs: by the hours, and without the pauses. */
function runningMinutes(plan: Parameters<typeof compileCoverage>[0], list: readonly Stop[]): boolean[] {
  const coverage = compileCoverage(plan, { from, to });
  return Array.from({ length: minutes }, (_, at) => {
    const isPaused = list.some((stop) => stop.from <= at && (stop.to === null || at < stop.to));
    return coverage.isCovered(ms(at)) && !isPaused;
  });
}

/** What a call gives, or that it lies beyond the range. */
function answer(call: () => number | null): number | null | 'beyond' {
  try {
    return call();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'out-of-range') return 'beyond';
    throw error;
  }
}

function clockFor(plan: Parameters<typeof compileCoverage>[0]): BusinessClock {
  return businessClockOf(compileCoverage(plan, { from, to }));
}

describe('a business clock beside a count of minutes', () => {
  const settings = { seed: 20_260_301, numRuns: runs(400) };

  it('has elapsed time, due times and what comes before right', () => {
    fc.assert(
      fc.property(hours, stops, minute, minute, fc.integer({ min: 0, max: 900 }), (plan, list, start, end, amount) => {
        const clock = clockFor(plan);
        const running = runningMinutes(plan, list);
        const pauses = pausesOf(list);
        const sums = [0]; // running minutes before each
        for (const isOn of running) sums.push((sums.at(-1) ?? 0) + (isOn ? 1 : 0));
        const count = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0);
        const elapsed = start <= end ? count(start, end) : 0 - count(end, start);
        expect(clock.elapsedMs(ms(start), ms(end), pauses)).toBe(elapsed * minuteMs);
        expect(clock.remainingMs(ms(start), ms(end), amount * minuteMs, pauses)).toBe((amount - elapsed) * minuteMs);

        const goesOn = list.some((stop) => stop.to === null && stop.from < minutes);
        const later = Array.from({ length: minutes + 1 - start }, (_, at) => start + at);
        const isDue = (at: number) => (amount === 0 ? running[at] === true : count(start, at) === amount);
        const due = later.find(isDue);
        const none = goesOn ? null : 'beyond';
        expect(answer(() => clock.dueMs(ms(start), amount * minuteMs, pauses))).toBe(
          due === undefined ? none : ms(due),
        );

        const earlier = Array.from({ length: end + 1 }, (_, at) => end - at);
        const isBefore = (at: number) => (amount === 0 ? running[at - 1] === true : count(at, end) === amount);
        const before = earlier.find(isBefore);
        const found = answer(() => clock.subtractMs(ms(end), amount * minuteMs, pauses));
        expect(found).toBe(before === undefined ? 'beyond' : ms(before));
      }),
      settings,
    );
  });
});

describe('a business clock', () => {
  const instant = fc.integer({ min: from, max: to });
  const amounts = fc.integer({ min: 0, max: 40 * 3_600_000 });
  const settings = { seed: 20_260_302, numRuns: runs(1_000) };

  it('adds up, and never runs backwards', () => {
    fc.assert(
      fc.property(hours, stops, instant, instant, instant, (plan, list, a, b, c) => {
        const clock = clockFor(plan);
        const pauses = pausesOf(list);
        const elapsed = (start: number, end: number) => clock.elapsedMs(start, end, pauses);
        expect(elapsed(a, b) + elapsed(b, c)).toBe(elapsed(a, c));
        expect(elapsed(a, Math.max(b, c))).toBeGreaterThanOrEqual(elapsed(a, Math.min(b, c)));
        expect(elapsed(b, a) + elapsed(a, b)).toBe(0);
      }),
      settings,
    );
  });

  it('has used up an amount at its due time and at none before, and is due no earlier with a later start or more to do', () => {
    fc.assert(
      fc.property(hours, stops, instant, instant, amounts, amounts, (plan, list, a, b, one, other) => {
        const clock = clockFor(plan);
        const pauses = pausesOf(list);
        const due = (start: number, amount: number) => {
          const at = answer(() => clock.dueMs(start, amount, pauses));
          return at === null || at === 'beyond' ? Infinity : at;
        };
        const at = due(a, one);
        if (at < Infinity) {
          expect(clock.elapsedMs(a, at, pauses)).toBe(one);
          if (one > 0) expect(clock.elapsedMs(a, at - 1, pauses)).toBe(one - 1);
        }
        expect(due(Math.max(a, b), one)).toBeGreaterThanOrEqual(due(Math.min(a, b), one));
        expect(due(a, Math.max(one, other))).toBeGreaterThanOrEqual(due(a, Math.min(one, other)));
        const before = answer(() => clock.subtractMs(a, one, pauses));
        if (typeof before === 'number') {
          expect(clock.elapsedMs(before, a, pauses)).toBe(one);
          if (one > 0) expect(clock.elapsedMs(before + 1, a, pauses)).toBe(one - 1);
        }
      }),
      settings,
    );
  });

  it('takes pauses as one set of time: neither their order nor how they are cut matters, and none makes anything due earlier', () => {
    fc.assert(
      fc.property(hours, stops, instant, instant, amounts, (plan, list, a, b, amount) => {
        const clock = clockFor(plan);
        const pauses = pausesOf(list);
        const cut = pauses.flatMap(({ start, end }) => {
          const middle = end === null ? start + minuteMs : Math.floor((start + end) / 2);
          return [
            { start: middle, end },
            { start, end: middle },
          ];
        });
        const answers = (all: typeof pauses) => [
          clock.elapsedMs(a, b, all),
          answer(() => clock.dueMs(a, amount, all)),
          answer(() => clock.subtractMs(a, amount, all)),
        ];
        expect(answers(cut)).toEqual(answers(pauses));
        expect(answers([...pauses].reverse())).toEqual(answers(pauses));
        expect(answers([...pauses, ...pauses])).toEqual(answers(pauses));
        const plain = answer(() => clock.dueMs(a, amount));
        const paused = answer(() => clock.dueMs(a, amount, pauses));
        if (typeof plain === 'number' && typeof paused === 'number') expect(paused).toBeGreaterThanOrEqual(plain);
        if (plain === 'beyond') expect(typeof paused).not.toBe('number');
      }),
      settings,
    );
  });

  it('does not mind a pause outside of business time', () => {
    fc.assert(
      fc.property(hours, instant, instant, amounts, (plan, a, b, amount) => {
        const clock = clockFor(plan);
        const coverage = compileCoverage(plan, { from, to });
        const { starts, ends } = coverage.intervalsMs();
        const closed = [...starts, to].map((end, at) => ({ start: at === 0 ? from : (ends[at - 1] ?? from), end }));
        const pauses = closed.filter(({ start, end }) => end > start);
        expect(clock.elapsedMs(a, b, pauses)).toBe(clock.elapsedMs(a, b));
        expect(answer(() => clock.dueMs(a, amount, pauses))).toBe(answer(() => clock.dueMs(a, amount)));
        expect(answer(() => clock.subtractMs(b, amount, pauses))).toBe(answer(() => clock.subtractMs(b, amount)));
      }),
      settings,
    );
  });
});
