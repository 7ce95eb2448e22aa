import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocateMoney } from '../../../src/cost/money/allocateMoney.js';
import { runs } from '../../fixtures/runs.js';

const weightLists = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 })
  .filter((weights) => weights.some((weight) => weight > 0));
const amounts = fc.integer({ min: -2000, max: 2000 });

/** One unit after the other, each to the weight that is furthest behind its share, among those within one unit of their floor. */
function unitByUnit(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const units = Math.abs(amount);
  const parts = weights.map((weight) => Math.floor((units * weight) / all));
  const behind = (at: number): number => units * (weights[at] ?? 0) - (parts[at] ?? 0) * all;
  for (let left = units - parts.reduce((sum, part) => sum + part, 0); left > 0; left--) {
    let furthest = 0;
    for (let at = 1; at < weights.length; at++) if (behind(at) > behind(furthest)) furthest = at;
    parts[furthest] = (parts[furthest] ?? 0) + 1;
  }
  return parts.map((part) => (amount < 0 ? 0 - part : part));
}

it('agrees with handing out one unit after the other', () => {
  fc.assert(
    fc.property(amounts, weightLists, (amount, weights) => {
      expect(allocateMoney(amount, weights, { digits: 0 })).toEqual(unitByUnit(amount, weights));
    }),
    { seed: 75, numRuns: runs(10_000) },
  );
});

it('adds up, and gives no more to a smaller weight', () => {
  const huge = fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 });
  const decimals = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      huge,
      decimals.filter((weights) => weights.some((weight) => weight > 0)),
      (amount, weights) => {
        const parts = allocateMoney(amount, weights, { digits: 0 }).map(BigInt);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(amount));
        parts.forEach((part, at) => {
          if (weights[at] === 0) expect(part).toBe(0n);
          for (let other = 0; other < at; other++) {
            if ((weights[other] ?? 0) > (weights[at] ?? 0)) {
              expect(amount < 0 ? part >= (parts[other] ?? 0n) : part <= (parts[other] ?? 0n)).toBe(true);
            }
          }
        });
      },
    ),
    { seed: 76, numRuns: runs(4000) },
  );
});
