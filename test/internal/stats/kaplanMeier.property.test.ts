import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/internal/stats/kaplanMeier.js';
import { survivalQuantile } from '../../../src/internal/stats/survivalQuantile.js';
import { runs } from '../../fixtures/runs.js';

const times = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 25 });

/** The product over all times, each counted anew. */
function slowCurve(ended: readonly number[], open: readonly number[]): { time: number; share: number }[] {
  let share = 1;
  return [...new Set(ended)]
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = [...ended, ...open].filter((each) => each >= time).length;
      share *= 1 - ended.filter((each) => each === time).length / atRisk;
      return { time, share };
    });
}

it('is the product that is counted anew at each time', () => {
  fc.assert(
    fc.property(times, times, (ended, open) => {
      const curve = kaplanMeier(Float64Array.from(ended), Float64Array.from(open));
      const slow = slowCurve(ended, open);
      expect([...curve.times]).toEqual(slow.map(({ time }) => time));
      for (const [at, { share }] of slow.entries()) expect(curve.survival[at]).toBeCloseTo(share, 12);
    }),
    { seed: 802, numRuns: runs(400) },
  );
});

it('never has a lower median for one that is still open', () => {
  fc.assert(
    fc.property(times, times, fc.integer({ min: 1, max: 12 }), (ended, open, more) => {
      const median = (list: readonly number[]): number =>
        survivalQuantile(kaplanMeier(Float64Array.from(ended), Float64Array.from(list)), 0.5, 0.95).value ?? Infinity;
      expect(median([...open, more])).toBeGreaterThanOrEqual(median(open));
    }),
    { seed: 803, numRuns: runs(400) },
  );
});

it('has limits around its value', () => {
  fc.assert(
    fc.property(times, times, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (ended, open, p) => {
      const { value, low, high } = survivalQuantile(
        kaplanMeier(Float64Array.from(ended), Float64Array.from(open)),
        p,
        0.9,
      );
      if (value !== null) expect(low).toBeLessThanOrEqual(value);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(value ?? Infinity);
    }),
    { seed: 804, numRuns: runs(400) },
  );
});
