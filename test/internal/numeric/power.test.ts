import { expect, it } from 'vitest';
import { power } from '../../../src/internal/numeric/power.js';
import { invalidArgument } from '../invalidArgument.js';
import { relativeError, vectorsOf } from './vectors.js';

it('is as near to a computation with 50 digits as it says', () => {
  for (const [x = 1, y = 0, expected = 0] of vectorsOf('power')) {
    const bound = (2 + Math.abs(y * Math.log(x)) + (Number.isInteger(y) ? Math.abs(y) : 0)) * 2.3e-16;
    expect(relativeError(power(x, y), expected), `${x} ${y}`).toBeLessThan(bound);
  }
});

it('is exact where products are', () => {
  expect([power(2, 10), power(10, 3), power(2, -2), power(7, 0), power(7, 1)]).toEqual([1024, 1000, 0.25, 1, 7]);
});

it('takes exponents that are not within the whole ones', () => {
  expect(power(4, 0.5)).toBeCloseTo(2, 14);
  expect(power(1.0001, 20_000)).toBeCloseTo(7.388317, 5); // 1.0001^20000, nearly e^2
  expect([power(2, -1e300), power(0.5, 1e6)]).toEqual([0, 0]);
});

it('refuses what breaks the bounds', () => {
  for (const x of [0, -1, NaN, Infinity]) expect(() => power(x, 2)).toThrow(invalidArgument('x'));
  for (const y of [NaN, Infinity, 1024, 1e300]) expect(() => power(2, y)).toThrow(invalidArgument('y'));
});
