import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanCumulative } from '../../../src/internal/stats/meanCumulative.js';
import type { FollowedUnit } from '../../../src/internal/stats/meanCumulative.js';
import { runs } from '../../fixtures/runs.js';

const z = 1.959963984540054;

it('by hand: three units that are followed for 10, 20 and 30', () => {
  const by = meanCumulative(
    [
      { until: 10, events: [5, 10] }, // the event at its own end counts
      { until: 20, events: [] },
      { until: 30, events: [5, 25] },
    ],
    0.95,
  );
  // 2 of 3 at 5, 1 of 3 at 10, 1 of 1 at 25
  expect(by(4)).toEqual({ atRisk: 3, mean: 0, limits: undefined });
  expect([by(5)?.mean, by(10)?.mean, by(24)?.mean, by(25)?.mean]).toEqual([
    expect.closeTo(2 / 3, 14),
    ...[expect.closeTo(1, 14), expect.closeTo(1, 14), expect.closeTo(2, 14)],
  ]);
  expect([by(10)?.atRisk, by(11)?.atRisk, by(30)?.atRisk, by(31)]).toEqual([3, 2, 1, undefined]);
  // At 10: own less expected: (1/3 + 1/3) / 3, -1 / 3, 0, each by sums of (own - d / n) / n:
  // first (1 - 2/3 + 1 - 1/3) / 3 = 1/3, second (-2/3 - 1/3) / 3 = -1/3, third (1 - 2/3 - 1/3) / 3 = 0; variance 2/9
  const wide = Math.exp((z * Math.sqrt(2)) / 3);
  expect(by(10)?.limits).toEqual({ low: expect.closeTo(1 / wide, 12), high: expect.closeTo(wide, 12) });
});

it('has no limits for one unit, or where all are alike', () => {
  expect(meanCumulative([{ until: 9, events: [1, 2, 3] }], 0.95)(9)).toEqual({ atRisk: 1, mean: 3, limits: undefined });
  const alike = Array.from({ length: 7 }, () => ({ until: 9, events: [1, 2, 3, 4, 5] }));
  expect(meanCumulative(alike, 0.95)(9)?.limits).toBeUndefined();
  expect(meanCumulative([], 0.95)(0)).toBeUndefined();
});

const anyUnit = fc
  .tuple(fc.nat(20), fc.array(fc.nat(20), { maxLength: 6 }))
  .map(([until, events]): FollowedUnit => ({ until, events: events.filter((each) => each <= until) }));

it('is what going through all ages gives', () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 8 }), fc.nat(22), (units, age) => {
      const found = meanCumulative(units, 0.95)(age);
      const longest = Math.max(...units.map(({ until }) => until));
      if (age > longest) {
        expect(found).toBeUndefined();
        return;
      }
      let mean = 0;
      const off = units.map(() => 0);
      for (let each = 0; each <= age; each++) {
        const here = units.filter(({ until }) => until >= each);
        const count = (unit: FollowedUnit): number => unit.events.filter((event) => event === each).length;
        const share = here.reduce((sum, unit) => sum + count(unit), 0) / here.length;
        mean += share;
        for (const [at, unit] of units.entries()) {
          if (unit.until >= each) off[at] = (off[at] ?? 0) + (count(unit) - share) / here.length;
        }
      }
      expect(found?.mean).toBeCloseTo(mean, 10);
      const deviation = Math.sqrt(off.reduce((sum, each) => sum + each * each, 0));
      if (found?.limits === undefined) expect(deviation).toBeCloseTo(0, 7);
      else expect(found.limits.high).toBeCloseTo(mean * Math.exp((z * deviation) / mean), 7);
    }),
    { seed: 893, numRuns: runs(600) },
  );
});

it('of units that are all followed so long is the plain mean with its variance', () => {
  const counts = fc.array(fc.array(fc.nat(10), { maxLength: 5 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(counts, (all) => {
      const found = meanCumulative(
        all.map((events) => ({ until: 10, events })),
        0.95,
      )(10);
      const mean = all.reduce((sum, { length }) => sum + length, 0) / all.length;
      expect(found?.mean).toBeCloseTo(mean, 10);
      const squares = all.reduce((sum, { length }) => sum + (length - mean) * (length - mean), 0);
      if (squares === 0) expect(found?.limits).toBeUndefined();
      else
        expect(Math.log((found?.limits?.high ?? 0) / mean)).toBeCloseTo(
          (z * Math.sqrt(squares)) / all.length / mean,
          8,
        );
    }),
    { seed: 894, numRuns: runs(300) },
  );
});
