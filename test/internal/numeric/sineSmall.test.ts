import { expect, it } from 'vitest';
import { sineSmall } from '../../../src/internal/numeric/sineSmall.js';
import { invalidArgument } from '../invalidArgument.js';
import { relativeError, vectorsOf } from './vectors.js';

it('is within a unit of the last place of a computation with 50 digits', () => {
  for (const [x = 0, expected = 0] of vectorsOf('sineSmall')) {
    expect(relativeError(sineSmall(x), expected), String(x)).toBeLessThanOrEqual(Number.EPSILON);
    expect(sineSmall(-x)).toBe(-sineSmall(x));
  }
});

it('is a half for a sixth of pi, and 0 for 0', () => {
  expect(sineSmall(Math.PI / 6)).toBeCloseTo(0.5, 15);
  expect([sineSmall(0), sineSmall(-0)]).toEqual([0, 0]);
});

it('refuses a larger angle', () => {
  for (const x of [0.5236, -0.5236, NaN, Infinity]) expect(() => sineSmall(x)).toThrow(invalidArgument('x'));
});
