import { expect, it } from 'vitest';
import { normalCdf } from '../../../src/internal/numeric/normalCdf.js';
import { normalQuantile } from '../../../src/internal/numeric/normalQuantile.js';
import { invalidArgument } from '../invalidArgument.js';
import { neighbors } from './neighbors.js';
import { relativeError, vectorsOf } from './vectors.js';

it.each([
  // Published tables: NIST/SEMATECH e-Handbook, 1.3.6.7.1, and M. Abramowitz and I. A. Stegun, table 26.1.
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
])('at %d', (z, expected) => {
  expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(6e-16);
});

it('is within 6e-16 of a computation with 50 digits', () => {
  for (const [z = 0, expected = 0] of vectorsOf('normalCdf')) {
    expect(relativeError(normalCdf(z), expected), String(z)).toBeLessThan(6e-16);
  }
});

it('is a half in the middle, and 0 and 1 far out', () => {
  expect([normalCdf(0), normalCdf(-40), normalCdf(-1e300), normalCdf(9), normalCdf(1e300)]).toEqual([0.5, 0, 0, 1, 1]);
  expect(normalCdf(-38)).toBeGreaterThan(0);
});

it('undoes the quantile', () => {
  for (let at = 1; at < 1000; at++) {
    const p = at / 1000;
    expect(relativeError(normalCdf(normalQuantile(p)), p), String(p)).toBeLessThan(3e-15);
  }
});

it('falls by no more than its last digits where the method changes', () => {
  for (const join of [0.75, -0.75, 1, -1, -5, -2.0625]) {
    const near = neighbors(join, 64)
      .sort((a, b) => a - b)
      .map(normalCdf);
    near.forEach((share, at) => {
      if (at > 0) expect(share - (near[at - 1] ?? 0), String(join)).toBeGreaterThanOrEqual(-6e-16 * share);
    });
  }
});

it('refuses what is not finite', () => {
  for (const z of [NaN, Infinity, -Infinity]) expect(() => normalCdf(z)).toThrow(invalidArgument('z'));
});
