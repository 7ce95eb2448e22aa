import { expect, it } from 'vitest';
import { gammaCdf } from '../../../src/internal/numeric/gammaCdf.js';
import { invalidArgument } from '../invalidArgument.js';
import { relativeError, vectorsOf } from './vectors.js';

it('is what whole shapes give by Poisson sums', () => {
  for (let at = 1; at <= 100; at++) {
    const x = at / 5;
    expect(gammaCdf(x, 1)).toBeCloseTo(1 - Math.exp(-x), 14);
    expect(gammaCdf(x, 3)).toBeCloseTo(1 - Math.exp(-x) * (1 + x + (x * x) / 2), 14);
  }
});

it('is within 1e-13 of a computation with 50 digits', () => {
  for (const [x = 0, shape = 1, expected = 0] of vectorsOf('gammaCdf')) {
    expect(relativeError(gammaCdf(x, shape), expected), `${x} ${shape}`).toBeLessThan(1e-13);
  }
});

it('is 0 at and below 0, and 1 far out', () => {
  expect([gammaCdf(-1, 2), gammaCdf(0, 2), gammaCdf(1e300, 2), gammaCdf(800, 2)]).toEqual([0, 0, 1, 1]);
});

it('refuses what breaks the bounds', () => {
  for (const x of [NaN, Infinity]) expect(() => gammaCdf(x, 1)).toThrow(invalidArgument('x'));
  for (const shape of [0, -1, 1e9, NaN, Infinity]) expect(() => gammaCdf(1, shape)).toThrow(invalidArgument('shape'));
});
