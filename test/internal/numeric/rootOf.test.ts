import { expect, it } from 'vitest';
import { rootOf } from '../../../src/internal/numeric/rootOf.js';
import { invalidArgument } from '../invalidArgument.js';
import { relativeError, vectorsOf } from './vectors.js';

it('is within 5e-16 of a computation with 50 digits', () => {
  for (const [x = 0, n = 1, expected = 0] of vectorsOf('rootOf')) {
    expect(relativeError(rootOf(x, n), expected), `${x} ${n}`).toBeLessThan(5e-16);
  }
});

it.each([
  [27, 3, 3],
  [1024, 10, 2],
  [0.125, 3, 0.5],
  [1, 1000, 1],
  [0, 7, 0],
  [-0, 7, 0],
  [0.3, 1, 0.3],
  [2, 2, Math.SQRT2],
])('of %d by %d is exactly %d', (x, n, expected) => {
  expect(rootOf(x, n)).toBe(expected);
});

it('takes every double from 0', () => {
  expect(rootOf(Number.MAX_VALUE, 1000)).toBeCloseTo(2.0335, 3); // 2^1.024
  expect(rootOf(5e-324, 537)).toBeCloseTo(0.25, 12);
});

it('refuses what breaks the bounds', () => {
  for (const x of [-1, NaN, Infinity]) expect(() => rootOf(x, 2)).toThrow(invalidArgument('x'));
  for (const n of [0, -1, 1.5, 1001, NaN]) expect(() => rootOf(2, n)).toThrow(invalidArgument('n'));
});
