import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stretches } from '../../../src/coverage/compile/stretches.js';
import { mostAtOnce, unionOfFew } from '../../../src/coverage/compile/unionOfFew.js';
import { runs } from '../../fixtures/runs.js';
import { slowUnion } from '../slowSets.js';
import type { Stretch } from '../slowSets.js';

const week = 7 * 86_400_000;
const hour = 3_600_000;

/** Hours of some weeks, of which each recurs a few times before another begins; some last longer than a week. */
const recurring = fc
  .array(
    fc.record({
      hours: fc.array(fc.tuple(fc.integer({ min: 0, max: 167 }), fc.constantFrom(1, 2, 5, 24, 60, 200)), {
        maxLength: 5,
      }),
      weeks: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 4 },
  )
  .map((parts): Stretch[] => {
    const weeks = parts.flatMap(({ hours, weeks: times }) => Array.from({ length: times }, () => hours));
    return weeks.flatMap((hours, at) =>
      hours.map(([start, length]): Stretch => [at * week + start * hour, at * week + (start + length) * hour]),
    );
  });

function columnsOf(intervals: readonly Stretch[]): Stretches {
  const joined = slowUnion(intervals);
  return {
    starts: Float64Array.from(joined, ([start]) => start),
    ends: Float64Array.from(joined, ([, end]) => end),
  };
}

it('joins as sorting all stretches and adding one after the other does', () => {
  fc.assert(
    fc.property(fc.array(recurring, { minLength: 1, maxLength: mostAtOnce }), (lists) => {
      expect(unionOfFew(lists.map(columnsOf))).toEqual(columnsOf(lists.flat()));
    }),
    { seed: 20_260_902, numRuns: runs(2000) },
  );
});

it('takes a week that a stretch of the week before reaches into as it is', () => {
  // A stretch of two days every Sunday, and one of nine days in the third week alone.
  const sundays = Array.from({ length: 6 }, (_, at): Stretch => [at * week + 144 * hour, at * week + 192 * hour]);
  const nineDays: Stretch = [2 * week + 150 * hour, 3 * week + 198 * hour];
  const union = unionOfFew([columnsOf(sundays), columnsOf([nineDays])]);
  expect([...union.starts].map((ms) => ms / hour)).toEqual([144, 312, 480, 816, 984]);
  expect([...union.ends].map((ms) => ms / hour)).toEqual([192, 360, 702, 864, 1032]);
});
