import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { coverageLint } from '../../../src/coverage/lint/coverageLint.js';
import type { LintRequirement } from '../../../src/coverage/lint/context.js';
import { weekdays } from '../../../src/coverage/model.js';
import type { Break, Closure, CoveragePlan, CoverageWindow, Override, Rotation } from '../../../src/coverage/model.js';
import { resolvePointer } from '../../../src/internal/text/resolvePointer.js';
import { runs } from '../../fixtures/runs.js';
import { anyDays, anyHours, anyRange, anyTime, anyWindow, anyZone, dateText, timeText } from '../anyPlan.js';
import { compatibleResolve } from '../slowResolve.js';
import { slowClip, slowMinus, slowUnion, stretchesOf } from '../slowSets.js';
import type { Stretch } from '../slowSets.js';

const dayMs = 86_400_000;

function minutesOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

/** Hours of days under the rule that Temporal calls compatible. */
function compatibleHours(
  { zone, start, end }: { readonly zone: string; readonly start: string; readonly end: string },
  days: readonly number[],
): Stretch[] {
  const [first, last] = [minutesOf(start), minutesOf(end)];
  const length = last - first + (last > first ? 0 : 1440);
  return days.map((day) => {
    const wall = day * dayMs + first * 60_000;
    return [compatibleResolve(zone, wall), compatibleResolve(zone, wall + length * 60_000)];
  });
}

interface HoursPart {
  readonly windows: readonly CoverageWindow[];
  readonly closures: readonly Closure[];
  readonly breaks: readonly Break[];
}

/** A plan of windows, closures and breaks, day by day under that rule. */
function compatibleCoverage({ windows, closures, breaks }: HoursPart, from: number, to: number): Stretch[] {
  const days = Array.from({ length: (to - from) / dayMs + 6 }, (_, at) => from / dayMs - 3 + at);
  const weekday = (day: number) => weekdays[(new Date(day * dayMs).getUTCDay() + 6) % 7] ?? 'mon';
  const open = windows.flatMap((window) =>
    compatibleHours(
      window,
      days.filter((day) => {
        const date = dateText(day);
        const holds = date >= (window.from ?? '0000') && date <= (window.until ?? '9999');
        return holds && window.days.includes(weekday(day));
      }),
    ),
  );
  const closed = closures.flatMap(({ zone, date }) =>
    compatibleHours({ zone, start: '00:00', end: '24:00' }, [Date.parse(date) / dayMs]),
  );
  const paused = breaks.flatMap((pause) =>
    compatibleHours(
      pause,
      days.filter((day) => pause.days?.includes(weekday(day))),
    ),
  );
  return slowClip(slowMinus(slowUnion(open), slowUnion([...closed, ...paused])), from, to);
}

// Days on which clocks went forward, as the tz database has them: at midnight, by half an hour, by two hours, by a day, at one past.
const leaps: readonly (readonly [string, string])[] = [
  ['Europe/London', '2015-03-29'],
  ['America/New_York', '2019-03-10'],
  ['Australia/Lord_Howe', '2024-10-06'],
  ['America/Sao_Paulo', '2017-10-15'],
  ['Africa/Cairo', '2014-05-16'],
  ['Antarctica/Troll', '2018-03-25'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2022-05-08'],
  ['America/Havana', '2021-03-14'],
  ['America/St_Johns', '2010-03-14'],
];

const hourPlans = fc.constantFrom(...leaps).chain(([place, leap]) => {
  const day = Date.parse(leap) / dayMs;
  const [first, last] = [day - 6, day + 6];
  const zone = fc.oneof(fc.constant(place), anyZone);
  const date = fc.integer({ min: first, max: last }).map(dateText);
  const early = fc.record({
    start: fc.integer({ min: 0, max: 240 }).map(timeText),
    end: fc.integer({ min: 0, max: 240 }).map(timeText),
  });
  return fc.record({
    range: fc.constant({ from: first * dayMs, to: last * dayMs }),
    windows: fc.tuple(anyWindow('a', zone, first, last), anyWindow('b', zone, first, last)),
    closures: fc.array(fc.record({ zone, date }), { maxLength: 2 }),
    breaks: fc.array(
      fc
        .record({ zone, days: anyDays, hours: fc.oneof(anyHours, early) })
        .map(({ hours, ...pause }): Break => ({ ...pause, ...hours })),
      { maxLength: 1 },
    ),
  });
});

describe('coverageLint', () => {
  it('lets no plan pass without a skipped boundary that the compatible rule would resolve otherwise (A21)', () => {
    const count = { clean: 0, moved: 0 };
    fc.assert(
      fc.property(hourPlans, ({ range, windows, closures, breaks }) => {
        const plan = { windows, closures, breaks };
        const isSkipped = coverageLint(plan, range).some(({ code }) => code === 'skipped-boundary');
        const covered = stretchesOf(compileCoverage(plan, range).intervals());
        const compatible = compatibleCoverage(plan, range.from, range.to);
        if (JSON.stringify(covered) !== JSON.stringify(compatible)) count.moved++;
        if (isSkipped) return;
        count.clean++;
        expect(covered).toEqual(compatible);
      }),
      { seed: 20260231, numRuns: runs(160) },
    );
    expect(count.clean).toBeGreaterThan(runs(160) / 3);
    expect(count.moved).toBeGreaterThan(runs(160) / 20);
  });

  it('names an entity that exists in every finding, in one order whatever that of the lists (A21, A7)', () => {
    const plans = anyRange(60).chain(({ first, last }) => {
      const date = fc.integer({ min: first, max: last }).map(dateText);
      const zone = fc.oneof(anyZone, fc.constantFrom('EST', 'GB', 'Mars/Olympus', 'UTC'));
      const person = fc.constantFrom('ann', 'bob');
      const rotations: fc.Arbitrary<Rotation[]> = fc.tuple(
        ...['r', 's'].map((id) =>
          fc.record({
            ...{ id: fc.constant(id), zone, handOff: anyTime, from: date },
            unit: fc.constantFrom('hour', 'day', 'week', 'month'),
            members: fc.array(person, { maxLength: 3 }),
            windowIds: fc.option(fc.constant(['a']), { nil: undefined }),
          }),
        ),
      );
      const overrides: fc.Arbitrary<Override[]> = fc
        .array(
          fc
            .record({
              day: fc.integer({ min: first, max: last }),
              rotationId: fc.constantFrom('r', 's', 'gone', null),
              ...{ outPersonId: fc.option(person), inPersonId: fc.option(person) },
            })
            .map(({ day, ...override }) => ({
              ...override,
              id: '',
              start: new Date(day * dayMs).toISOString(),
              end: new Date((day + 2) * dayMs).toISOString(),
            })),
          { maxLength: 3 },
        )
        .map((list) => list.map((override, at) => ({ ...override, id: `o${at}` })));
      const windows = fc.tuple(...['a', 'b', 'c'].map((id) => anyWindow(id, zone, first, last)));
      const named = fc
        .tuple(windows, fc.option(person))
        .map(([list, personId]) => list.map((one) => ({ ...one, personId })));
      const plan: fc.Arbitrary<CoveragePlan> = fc.record({
        ...{ windows: named, rotations, overrides },
        closures: fc.array(fc.record({ zone, date }), { maxLength: 2 }),
        replacements: fc.array(fc.record({ zone, date, hours: fc.array(anyHours, { maxLength: 2 }) }), {
          maxLength: 2,
        }),
        breaks: fc.array(fc.record({ zone, date, start: anyTime, end: anyTime }), { maxLength: 2 }),
      });
      const requirements: fc.Arbitrary<LintRequirement[]> = fc
        .tuple(anyWindow('n', zone, first, last), fc.constantFrom(['sap'], []))
        .map(([window, skills]) => [{ id: 'erp', windows: [window], skills, tier: 3 }]);
      return fc.record({ range: fc.constant({ from: first * dayMs, to: last * dayMs }), plan, requirements });
    });
    const codes = new Set<string>();
    fc.assert(
      fc.property(plans, ({ range, plan, requirements }) => {
        const found = coverageLint(plan, { ...range, requirements });
        for (const { entity, code, message, parameters } of found) {
          codes.add(code);
          const isNeeded = entity.kind === 'requirement';
          const place = isNeeded
            ? resolvePointer({ requirements }, entity.pointer.split('/').slice(0, 3).join('/'))
            : resolvePointer(plan, entity.pointer);
          if (!place.found) throw new Error(`no ${entity.pointer}`);
          if (entity.kind !== 'plan') expect((place.value as { id?: string }).id ?? null).toBe(entity.id);
          expect(message).not.toMatch(/[{}]/);
          expect(parameters).toEqual(JSON.parse(JSON.stringify(parameters)));
        }
        const turned = Object.fromEntries(
          Object.entries(plan).map(([list, entries]) => [list, [...(entries as unknown[])].reverse()]),
        );
        const again = coverageLint(turned, { ...range, requirements });
        expect(again.map(({ code }) => code)).toEqual(found.map(({ code }) => code));
      }),
      { seed: 20260232, numRuns: runs(80) },
    );
    expect(codes.size).toBeGreaterThan(12);
  });
});
