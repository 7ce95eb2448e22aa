import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoverageGap, CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import { runs } from '../../fixtures/runs.js';
import { casesOf, skillsOf } from './gapArbitraries.js';
import { keyOf, metBy, needsByMinute, seatsByMinute } from './minuteOracle.js';
import type { Met } from './minuteOracle.js';
import type { MinuteRange } from './hoursOracle.js';

const msPerMinute = 60_000;
const serviceId = 'web'; // windows of plans that name services serve mail alone
const people = Object.entries(skillsOf).map(([id, skillIds]) => ({ id, skillIds }));

function optionsOf({ from, minutes }: MinuteRange, higherTierCounts: boolean): CoverageGapsOptions {
  return { from, to: from + minutes * msPerMinute, people, higherTierCounts };
}

describe('coverageGaps', () => {
  it('is what looking at every minute gives', () => {
    const property = fc.property(casesOf(2), ({ range, requirement, plan, higherTierCounts }) => {
      const found = coverageGaps(requirement, plan, { ...optionsOf(range, higherTierCounts), serviceId });
      const seats = seatsByMinute(plan, range).map((there) =>
        there.filter(({ serviceIds }) => serviceIds?.includes(serviceId) ?? true),
      );
      const options = {
        skillsOf,
        higherTierCounts,
        teamMayCombineSkills: requirement.teamMayCombineSkills ?? false,
      };
      const needs = needsByMinute(requirement, plan, range);
      const count = { covered: 0, understaffed: 0, 'mode-downgraded': 0, uncovered: 0, thin: 0, unknown: 0 };
      const order = ['covered', 'understaffed', 'mode-downgraded', 'uncovered'] as const;
      const told = needs.size === 0 ? [] : toldByMinute(found.gaps, range);
      for (let minute = 0; minute < range.minutes; minute++) {
        let worst = -1;
        let [isThin, isUnnamed] = [false, false];
        for (const [key, { need, required }] of needs) {
          const gap = told[minute]?.get(key) ?? null;
          if (required[minute] !== true) {
            if (gap !== null) throw new Error(`gap where nothing is required, minute ${minute}`);
            continue;
          }
          const met = metBy(seats[minute] ?? [], need, options);
          expectSame(gap, met);
          worst = Math.max(worst, order.indexOf(met.kind));
          isThin ||= met.kind === 'covered' && met.sole !== null;
          isUnnamed ||= met.kind === 'covered' && met.isUnnamed;
        }
        const kind = order[worst];
        if (kind === undefined) continue;
        count[kind]++;
        if (kind === 'covered' && isThin) count.thin++;
        if (kind === 'covered' && isUnnamed) count.unknown++;
      }
      expect({
        covered: found.coveredMinutes,
        understaffed: found.understaffedMinutes,
        'mode-downgraded': found.modeDowngradedMinutes,
        uncovered: found.uncoveredMinutes,
        thin: found.thinMinutes,
        unknown: found.personsUnknownMinutes,
      }).toEqual(count);
    });
    fc.assert(property, { seed: 17, numRuns: runs(80) });
  });
});

/** The gap of each need in each minute; two at once are an error. */
function toldByMinute(gaps: readonly CoverageGap[], { from, minutes }: MinuteRange): Map<string, CoverageGap>[] {
  const told = Array.from({ length: minutes }, () => new Map<string, CoverageGap>());
  for (const gap of gaps) {
    const key = keyOf(gap);
    for (let ms = Date.parse(gap.start); ms < Date.parse(gap.end); ms += msPerMinute) {
      const minute = told[(ms - from) / msPerMinute];
      if (minute === undefined || minute.has(key)) throw new Error('two gaps of one need at once, or outside');
      minute.set(key, gap);
    }
  }
  return told;
}

function expectSame(gap: CoverageGap | null, { kind, enough, any, sole }: Met): void {
  const thinOrNone = sole === null ? null : 'thin';
  const isSame =
    (gap?.kind ?? null) === (kind === 'covered' ? thinOrNone : kind) &&
    (gap === null || (gap.providedSeats === enough && (gap.kind === 'thin' || gap.weakerSeats === any - enough))) &&
    (gap?.personId ?? null) === (kind === 'covered' ? sole : null);
  if (!isSame) expect(gap).toEqual({ kind, enough, any, sole });
}
