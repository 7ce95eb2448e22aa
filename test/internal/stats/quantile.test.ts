import { expect, it } from 'vitest';
import { nearestRankPlace, quantile } from '../../../src/internal/stats/quantile.js';

const of = (values: readonly number[], p: number): number => quantile(Float64Array.from(values), p);

it('is what the definition of type 7 says', () => {
  expect(of([4, 1, 3, 2], 0.75)).toBe(3.25); // reliability.md, RE-41: h = 2.25
  expect(of([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBeCloseTo(9.1, 12); // h = 8.1
  expect([of([7], 0.9), of([5, 3], 0), of([5, 3], 1)]).toEqual([7, 3, 5]);
});

it('neither leaves equal values nor overflows', () => {
  expect(of([0.1, 0.1, 0.1], 0.3)).toBe(0.1);
  expect(of([-1.7e308, 1.7e308], 0.5)).toBe(0);
});

it('is a value of the sample by nearest rank', () => {
  expect([1, 2, 3, 4][nearestRankPlace(4, 0.75)]).toBe(3); // RE-41
  expect([nearestRankPlace(100, 0.95), nearestRankPlace(20, 0.95), nearestRankPlace(5, 0)]).toEqual([94, 18, 0]);
  expect(nearestRankPlace(100, 0.07)).toBe(6); // 0.07 * 100 is above 7 in doubles
  expect(nearestRankPlace(3, 1)).toBe(2);
});
