import { expect, it } from 'vitest';
import { betaCdf } from '../../../src/internal/numeric/betaCdf.js';
import { invalidArgument } from '../invalidArgument.js';
import { vectorsOf } from './vectors.js';

it('is the polynomial that whole shapes give', () => {
  for (let at = 0; at <= 100; at++) {
    const x = at / 100;
    expect(betaCdf(x, 1, 1)).toBeCloseTo(x, 14);
    expect(betaCdf(x, 2, 1)).toBeCloseTo(x * x, 14);
    expect(betaCdf(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 14);
    expect(betaCdf(x, 3, 3)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 14);
    expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 14);
  }
});

it('is within 1e-14, and 2e-13 of a small share, of a computation with 50 digits', () => {
  for (const [x = 0, a = 1, b = 1, expected = 0] of vectorsOf('betaCdf')) {
    const bound = Math.min(a, b) >= 1 ? 2e-13 * expected : 0;
    expect(Math.abs(betaCdf(x, a, b) - expected), `${x} ${a} ${b}`).toBeLessThan(Math.max(bound, 1e-14));
    if (bound > 0) expect(Math.abs(betaCdf(x, a, b) - expected), `${x} ${a} ${b}`).toBeLessThan(bound);
  }
});

it('is 0 and 1 at the ends and beyond', () => {
  expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
});

it('refuses what breaks the bounds', () => {
  for (const x of [NaN, Infinity]) expect(() => betaCdf(x, 1, 1)).toThrow(invalidArgument('x'));
  for (const shape of [0, -1, 1e9, NaN, Infinity]) {
    expect(() => betaCdf(0.5, shape, 1)).toThrow(invalidArgument('a'));
    expect(() => betaCdf(0.5, 1, shape)).toThrow(invalidArgument('b'));
  }
});
