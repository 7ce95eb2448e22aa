import { expect, it } from 'vitest';
import { normalQuantile } from '../../../src/internal/numeric/normalQuantile.js';
import { invalidArgument } from '../invalidArgument.js';
import { neighbors } from './neighbors.js';
import { relativeError, vectorsOf } from './vectors.js';

it.each([
  // The test data of Wichura's paper, to the digits given there.
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
  // Published tables of the normal law.
  [0.95, 1.6448536269514722],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
])('of %d', (p, expected) => {
  expect(relativeError(normalQuantile(p), expected)).toBeLessThan(5e-16);
});

it('is within 7e-16 of a computation with 50 digits', () => {
  for (const [p = 0, expected = 0] of vectorsOf('normalQuantile')) {
    expect(relativeError(normalQuantile(p), expected), String(p)).toBeLessThan(7e-16);
  }
});

it('is exactly 0 in the middle', () => {
  expect(normalQuantile(0.5)).toBe(0);
});

it('takes every double between 0 and 1', () => {
  expect(normalQuantile(5e-324)).toBeCloseTo(-38.467405617144344, 12);
  expect(normalQuantile(1 - Number.EPSILON / 2)).toBeCloseTo(8.209536151601387, 12);
});

it('refuses what is not above 0 and below 1', () => {
  for (const p of [0, -0, 1, -0.1, 1.1, NaN, Infinity, -Infinity]) {
    expect(() => normalQuantile(p), String(p)).toThrow(invalidArgument('p'));
  }
});

it('falls by no more than its last digits where the method changes', () => {
  for (const join of [0.075, 0.925, 1.3887943864964021e-11, 0.5, 2 ** -1022]) {
    const near = neighbors(join, 64).map(normalQuantile);
    near.forEach((z, at) => {
      if (at > 0) expect(z - (near[at - 1] ?? z), String(join)).toBeGreaterThanOrEqual(-7e-16 * Math.abs(z));
    });
  }
});
