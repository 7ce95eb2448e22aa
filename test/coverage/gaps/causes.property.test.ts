import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import { coverageGapCauses } from '../../../src/coverage/gaps/model.js';
import type { CoverageGap, CoverageGapCause } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { runs } from '../../fixtures/runs.js';
import { casesOf, skillsOf } from './gapArbitraries.js';
import { metBy, seatsByMinute } from './minuteOracle.js';
import type { MinuteRange } from './hoursOracle.js';
import type { OracleOptions, Seat } from './minuteOracle.js';
import { needWithout, planWithout } from './withoutCauses.js';

const msPerMinute = 60_000;
const people = Object.entries(skillsOf).map(([id, skillIds]) => ({ id, skillIds }));
const unremovable: readonly CoverageGapCause[] = ['never-scheduled', 'dst-mismatch'];
const removable = coverageGapCauses.filter((cause) => !unremovable.includes(cause));

/** Tells in which part of a gap's minutes the need is met once causes are gone: none, some, all. */
type Closes = (gap: CoverageGap, causes: readonly CoverageGapCause[]) => 'none' | 'some' | 'all';

function closing(plan: CoveragePlan, range: MinuteRange, options: OracleOptions): Closes {
  const made = new Map<string, Seat[][]>();
  return (gap, causes) => {
    const ofPlan = causes.filter((cause) => removable.indexOf(cause) < removable.indexOf('missing-skill'));
    const key = ofPlan.join();
    const seats = made.get(key) ?? seatsByMinute(planWithout(plan, ofPlan), range);
    made.set(key, seats);
    const [first, last] = [Date.parse(gap.start), Date.parse(gap.end)].map((ms) => (ms - range.from) / msPerMinute);
    const met = seats
      .slice(first, last)
      .filter((minute) => metBy(minute, needWithout(gap, causes), options).kind === 'covered').length;
    if (met === 0) return 'none';
    return met === gap.minutes ? 'all' : 'some';
  };
}

describe('causes of gaps', () => {
  it('are true: without them the gap is closed, with fewer removed it is not, and where nobody was scheduled nothing helps', () => {
    const property = fc.property(casesOf(1), ({ range, requirement, plan, higherTierCounts }) => {
      const to = range.from + range.minutes * msPerMinute;
      const found = coverageGaps(requirement, plan, { from: range.from, to, people, higherTierCounts });
      const teamMayCombineSkills = requirement.teamMayCombineSkills ?? false;
      const closes = closing(plan, range, { skillsOf, higherTierCounts, teamMayCombineSkills });
      for (const gap of found.gaps.slice(0, 4)) {
        if (gap.kind === 'thin') continue;
        const { causes } = gap;
        expect(causes.length).toBeGreaterThan(0);
        if (causes.some((cause) => unremovable.includes(cause))) {
          const helps = removable.filter((cause) => closes(gap, [cause]) !== 'none');
          expect({ gap, helps }).toEqual({ gap, helps: [] });
          continue;
        }
        expect({ gap, closes: closes(gap, causes) }).toEqual({ gap, closes: 'all' });
        for (const left of causes) {
          const others = causes.filter((cause) => cause !== left);
          expect({ gap, others, closes: closes(gap, others) }).toEqual({ gap, others, closes: 'none' });
        }
      }
    });
    fc.assert(property, { seed: 22, numRuns: runs(120) });
  });
});
