import { expect, it } from 'vitest';
import { ln } from '../../../src/internal/numeric/ln.js';
import { invalidArgument } from '../invalidArgument.js';
import { logarithmError } from './exactExponential.js';
import { neighbors } from './neighbors.js';

it.each([
  // From the digits of published tables: ln 2 is OEIS A002162, ln 3 A002391, ln 10 A002392.
  [2, 0.6931471805599453],
  [3, 1.0986122886681098],
  [10, 2.302585092994046],
  [0.5, -0.6931471805599453],
  [0.1, -2.302585092994046],
  [Math.E, 1],
])('of %d', (x, expected) => {
  expect(Math.abs(ln(x) / expected - 1)).toBeLessThanOrEqual(Number.EPSILON);
});

it('is exactly 0 for 1, and never -0', () => {
  expect(ln(1)).toBe(0);
});

it('takes every double above 0', () => {
  expect(ln(Number.MAX_VALUE)).toBeCloseTo(709.782712893384, 12);
  expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 12); // -1074 ln 2
});

it('refuses what is not finite and above 0', () => {
  for (const x of [0, -0, -1, -5e-324, NaN, Infinity, -Infinity]) {
    expect(() => ln(x), String(x)).toThrow(invalidArgument('x'));
  }
});

/** Where the exponent or the half of the mantissa changes, and where numbers become subnormal. */
const joins = [-1073, -1022, -1000, -512, -256, -64, -2, -1, 0, 1, 2, 64, 256, 511, 512, 1023].flatMap((exponent) => [
  2 ** exponent,
  Math.SQRT2 * 2 ** exponent,
]);

it('is within a unit of the last place, and never falls, on both sides of each join', () => {
  for (const join of joins) {
    const near = neighbors(join, 24).filter((x) => x > 0 && Number.isFinite(x));
    near.forEach((x, at) => {
      if (x !== 1) expect(logarithmError(ln(x), x), String(x)).toBeLessThan(1);
      if (at > 0) expect(ln(x), String(x)).toBeGreaterThanOrEqual(ln(near[at - 1] ?? x));
    });
  }
});
