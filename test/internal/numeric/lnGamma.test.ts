import { expect, it } from 'vitest';
import { lnGamma } from '../../../src/internal/numeric/lnGamma.js';
import { invalidArgument } from '../invalidArgument.js';
import { relativeError, vectorsOf } from './vectors.js';

it('is the logarithm of factorials', () => {
  let factorial = 1;
  for (let n = 2; n <= 20; n++) {
    factorial *= n;
    expect(relativeError(lnGamma(n + 1), Math.log(factorial)), String(n)).toBeLessThan(1e-15);
  }
});

it('is half the logarithm of pi at a half', () => {
  expect(relativeError(lnGamma(0.5), 0.5723649429247001)).toBeLessThan(1e-15);
});

it('is exactly 0 for 1 and 2, and never -0', () => {
  expect([lnGamma(1), lnGamma(2)]).toEqual([0, 0]);
});

it('is within 1e-15 of a computation with 50 digits, also near its zeros', () => {
  for (const [x = 0, expected = 0] of vectorsOf('lnGamma')) {
    expect(relativeError(lnGamma(x), expected), String(x)).toBeLessThan(1e-15);
  }
});

it('refuses what is not above 0 and at most 1e300', () => {
  for (const x of [0, -0, -1, 1.1e300, NaN, Infinity]) expect(() => lnGamma(x)).toThrow(invalidArgument('x'));
});
