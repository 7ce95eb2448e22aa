import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compileCoverageGaps } from '../../../src/coverage/gaps/compileCoverageGaps.js';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import { coverageGapKinds } from '../../../src/coverage/gaps/model.js';
import type { CoverageGap, CoverageGaps, CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { Closure, CoveragePlan, CoverageWindow, RequiredCoverage } from '../../../src/coverage/model.js';
import { runs } from '../../fixtures/runs.js';
import { casesOf, skillsOf } from './gapArbitraries.js';
import type { GapCase } from './gapArbitraries.js';

const msPerMinute = 60_000;
const people = Object.entries(skillsOf).map(([id, skillIds]) => ({ id, skillIds }));
const cases = casesOf(10);

function optionsOf({ range: { from, minutes }, higherTierCounts }: GapCase): CoverageGapsOptions {
  return { from, to: from + minutes * msPerMinute, people, higherTierCounts };
}

function found(one: GapCase, change: { requirement?: RequiredCoverage; plan?: CoveragePlan } = {}): CoverageGaps {
  return coverageGaps(change.requirement ?? one.requirement, change.plan ?? one.plan, optionsOf(one));
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

function check(seed: number, full: number, law: (one: GapCase) => void): void {
  fc.assert(fc.property(cases, law), { seed, numRuns: runs(full) });
}

const wholeWeek: CoverageWindow = {
  ...{ id: 'added', zone: 'Asia/Kolkata', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
  ...{ start: '09:00', end: '21:00' },
};

const gapMinutes = ({ uncoveredMinutes, modeDowngradedMinutes, understaffedMinutes }: CoverageGaps) =>
  uncoveredMinutes + modeDowngradedMinutes + understaffedMinutes;

describe('laws of coverageGaps', () => {
  it('gives plain data of frozen inputs, the same lazily, in parts and a second time', () => {
    check(1, 120, (one) => {
      const { requirement, plan } = frozen(structuredClone(one));
      const result = found(one, { requirement, plan });
      expectSame(JSON.parse(JSON.stringify(result)), result);
      const compiled = compileCoverageGaps(requirement, plan, optionsOf(one));
      expect(compiled.count).toBe(result.gaps.length);
      const oneByOne = result.gaps.map((_, position) => compiled.gapAt(position));
      expectSame({ ...compiled.totals, gaps: oneByOne }, result);
      expectSame([...compiled.gaps(0, 2), ...compiled.gaps(2)], result.gaps);
    });
  });

  it('has parts that add up, and gaps in order, within the range, none empty', () => {
    check(2, 120, (one) => {
      const result = found(one);
      const { from, to } = optionsOf(one);
      for (const part of [result, ...result.demands]) {
        const { coveredMinutes, uncoveredMinutes, modeDowngradedMinutes, understaffedMinutes } = part;
        expect(coveredMinutes + uncoveredMinutes + modeDowngradedMinutes + understaffedMinutes).toBe(
          part.requiredMinutes,
        );
        expect(part.thinMinutes + part.personsUnknownMinutes).toBeLessThanOrEqual(
          coveredMinutes * result.demands.length,
        );
      }
      expect(result.coveredRate === 1).toBe(result.requiredMinutes > 0 && gapMinutes(result) === 0);
      const place = ({ start, kind }: CoverageGap) => Date.parse(start) * 4 + coverageGapKinds.indexOf(kind);
      const places = result.gaps.map(place);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const gap of result.gaps) {
        const [start, end] = [Date.parse(gap.start), Date.parse(gap.end)];
        expect(start >= Number(from) && end <= Number(to) && start < end).toBe(true);
        expect(gap.minutes).toBe((end - start) / msPerMinute);
        const hours = Object.values(gap.severity.minutesByHourClass);
        expect(hours.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(gap.minutes, 9);
        expect(gap.causes.length === 0).toBe(gap.kind === 'thin');
      }
      // Neighbors of one demand differ in something.
      const state = ({ kind, causes, providedSeats, weakerSeats, personId, seats, tier, skills, mode }: CoverageGap) =>
        JSON.stringify([kind, causes, providedSeats, weakerSeats, personId, seats, tier, skills, mode]);
      const begins = new Set(result.gaps.map((gap) => `${gap.start} ${state(gap)}`));
      expect(result.gaps.filter((gap) => begins.has(`${gap.end} ${state(gap)}`))).toEqual([]);
      const longest = Math.max(0, ...result.gaps.map(({ kind, minutes }) => (kind === 'thin' ? 0 : minutes)));
      expect(result.longestGapMinutes).toBe(longest);
    });
  });

  it('does not depend on the order of windows, requirements, closures, rotations or overrides', () => {
    check(3, 120, (one) => {
      const turned = <T extends object>(lists: T): T =>
        Object.fromEntries(
          Object.entries(lists).map(([key, value]) => [
            key,
            Array.isArray(value) ? (value as unknown[]).toReversed() : value,
          ]),
        ) as T;
      const result = found(one, { requirement: turned(one.requirement), plan: turned(one.plan) });
      expectSame(result, found(one));
    });
  });

  it('gives the same minutes in two parts of the range', () => {
    check(4, 120, (one) => {
      const { from, minutes } = one.range;
      if (minutes < 2) return;
      const half = Math.floor(minutes / 3) + 1;
      const parts = [
        { from, minutes: half },
        { from: from + half * msPerMinute, minutes: minutes - half },
      ].map((range) => found({ ...one, range }));
      const whole = found(one);
      for (const key of [
        'coveredMinutes',
        'uncoveredMinutes',
        'requiredMinutes',
        'thinMinutes',
        'personsUnknownMinutes',
      ] as const) {
        expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key]);
      }
    });
  });

  it('leaves all uncovered under an empty plan, and with another window never more', () => {
    check(5, 120, (one) => {
      const lists = { closures: one.plan.closures ?? [] };
      const empty = found(one, { plan: lists });
      expect(empty.uncoveredMinutes).toBe(empty.requiredMinutes);
      const more = found(one, { plan: { ...one.plan, windows: [...(one.plan.windows ?? []), wholeWeek] } });
      const before = found(one);
      expect(more.uncoveredMinutes).toBeLessThanOrEqual(before.uncoveredMinutes);
      expect(gapMinutes(more)).toBeLessThanOrEqual(gapMinutes(before));
    });
  });

  it('never has fewer uncovered or missing minutes with another requirement', () => {
    check(6, 120, (one) => {
      const windows = [...one.requirement.windows, wholeWeek];
      const more = found(one, { requirement: { ...one.requirement, windows } });
      const before = found(one);
      expect(more.uncoveredMinutes).toBeGreaterThanOrEqual(before.uncoveredMinutes);
      expect(gapMinutes(more)).toBeGreaterThanOrEqual(gapMinutes(before));
    });
  });

  it('never has fewer gaps with another closure, and the same ones with one that concerns nobody', () => {
    check(7, 120, (one) => {
      const date = new Date(one.range.from).toISOString().slice(0, 10);
      const requirement = { ...one.requirement, observesClosures: false };
      const closed = (scope: Partial<Closure>) => {
        const closures = [...(one.plan.closures ?? []), { zone: 'Europe/London', date, ...scope }];
        return found(one, { requirement, plan: { ...one.plan, closures } });
      };
      const before = found(one, { requirement });
      const after = closed({});
      expect(gapMinutes(after)).toBeGreaterThanOrEqual(gapMinutes(before));
      expect(after.requiredMinutes).toBe(before.requiredMinutes);
      // The label alone tells that another zone was read.
      expectSame({ ...closed({ windowIds: ['nobody'] }), timeZoneData: '' }, { ...before, timeZoneData: '' });
    });
  });
});
