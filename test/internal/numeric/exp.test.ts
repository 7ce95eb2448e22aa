import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/internal/numeric/exp.js';
import { invalidArgument } from '../invalidArgument.js';
import { exponentialError } from './exactExponential.js';
import { neighbors } from './neighbors.js';

it.each([
  // Correctly rounded from the 50 digits of published tables: e is OEIS A001113, e^2 A072334, e^-1 A068985, e^pi A039661.
  [0, 1],
  [-0, 1],
  [1, 2.718281828459045],
  [2, 7.38905609893065],
  [-1, 0.36787944117144233],
  [Math.PI, 23.140692632779267],
])('of %d', (x, expected) => {
  expect(Math.abs(exp(x) / expected - 1)).toBeLessThanOrEqual(Number.EPSILON);
});

it('is exactly 1 for 0 and for everything that is nearer to 0 than a rounding', () => {
  for (const x of [0, -0, 5e-324, -5e-324, 1e-17, -1e-17]) expect(exp(x)).toBe(1);
});

describe('at the ends of its range', () => {
  it('underflows through the subnormals to 0', () => {
    expect(exp(-745.133219101941)).toBe(5e-324);
    expect(exp(-745.2)).toBe(0);
    expect(exp(-Number.MAX_VALUE)).toBe(0);
    for (const x of neighbors(-745.1332191019411, 64)) expect(exponentialError(exp(x), x)).toBeLessThan(1);
  });

  it('reaches the largest doubles and refuses to go beyond', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797693134862e308);
    for (const x of [709.7827128933841, 710, 1e300]) expect(() => exp(x)).toThrow(invalidArgument('x'));
  });
});

it('refuses what is not finite', () => {
  for (const x of [NaN, Infinity, -Infinity]) expect(() => exp(x)).toThrow(invalidArgument('x'));
});

/** Where the whole number of halvings changes, and where the result becomes subnormal. */
const joins = [-1074.5, -1022.5, -1021.5, -512.5, -100.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 100.5, 512.5, 1022.5].map(
  (k) => k * Math.LN2,
);

it('is within a unit of the last place, and never falls, on both sides of each join', () => {
  for (const join of [...joins, ...joins.map((at) => Math.round(at / Math.LN2) * Math.LN2)]) {
    if (join === 0) continue;
    const near = neighbors(join, 24).sort((a, b) => a - b);
    near.forEach((x, at) => {
      expect(exponentialError(exp(x), x), String(x)).toBeLessThan(1);
      expect(exp(x), String(x)).toBeGreaterThanOrEqual(exp(near[at - 1] ?? x));
    });
  }
});
