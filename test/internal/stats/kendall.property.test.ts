import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inversions } from '../../../src/internal/stats/inversions.js';
import { kendall } from '../../../src/internal/stats/kendall.js';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';
import { seasonalKendall } from '../../../src/internal/stats/seasonalKendall.js';
import { runs } from '../../fixtures/runs.js';

const few = fc.integer({ min: 0, max: 6 });
const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(400) });

function slowScore(x: readonly number[], y: readonly number[]): number {
  let s = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      s += Math.sign((x[j] ?? 0) - (x[i] ?? 0)) * Math.sign((y[j] ?? 0) - (y[i] ?? 0));
    }
  }
  return s;
}

/** Variance of S over all orders of y. */
function varianceOfOrders(x: readonly number[], y: readonly number[]): number {
  let [count, squares] = [0, 0];
  const place = (taken: readonly number[], rest: readonly number[]): void => {
    if (rest.length === 0) {
      count++;
      squares += slowScore(x, taken) ** 2;
    }
    for (const [at, next] of rest.entries()) place([...taken, next], rest.toSpliced(at, 1));
  };
  place([], y);
  return squares / count;
}

it('counts inversions as two loops do, and sorts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 80 }), (list) => {
      const values = Float64Array.from(list);
      const pairs = list.flatMap((a, at) => list.slice(at + 1).map((b) => (a > b ? 1 : 0)));
      expect(inversions(values)).toBe(pairs.reduce<number>((total, each) => total + each, 0));
      expect([...values]).toEqual([...list].sort((a, b) => a - b));
    }),
    settings(805),
  );
});

describe('the score', () => {
  it('of two variables is that of all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { maxLength: 30 }), (rows) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const test = kendall(Float64Array.from(x), Float64Array.from(y));
        expect(test.s).toBe(slowScore(x, y));
        expect(Math.abs(test.tau)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      settings(806),
    );
  });

  it('of a series is that of all pairs, turned round with it', () => {
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 30 }), (list) => {
        const test = mannKendall(Float64Array.from(list));
        const back = mannKendall(Float64Array.from([...list].reverse()));
        expect(test.s).toBe(
          slowScore(
            list.map((_, at) => at),
            list,
          ),
        );
        expect([back.s + 0, back.p]).toEqual([0 - test.s, test.p]);
      }),
      settings(807),
    );
  });
});

it('has the variance of all orders, with ties', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 3, maxLength: 6 }), (rows) => {
      const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      const { variance } = kendall(Float64Array.from(x), Float64Array.from(y));
      expect(variance).toBeCloseTo(varianceOfOrders(x, y), 9);
    }),
    { seed: 808, numRuns: runs(60) },
  );
});

it('sums its parts over the seasons', () => {
  const series = Float64Array.of(5, 1, 6, 2, 7, 3, 8, 4);
  const test = seasonalKendall(series, [1, 2, 1, 2, 1, 2, 1, 2]);
  expect([test.s, test.variance]).toEqual([12, (2 * (4 * 3 * 13)) / 18]); // each season rises four times
});
