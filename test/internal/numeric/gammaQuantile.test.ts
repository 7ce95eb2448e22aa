import { expect, it } from 'vitest';
import { gammaLaw } from '../../../src/internal/numeric/gammaLaw.js';
import { gammaQuantile, quantileOfGamma } from '../../../src/internal/numeric/gammaQuantile.js';
import { invalidArgument } from '../invalidArgument.js';

it('is that of the exponential law for shape 1', () => {
  for (let at = 0; at < 100; at++) expect(gammaQuantile(at / 100, 1)).toBeCloseTo(-Math.log(1 - at / 100), 13);
});

it.each([
  // Published tables of chi-square, which is twice the gamma law of half the degrees of freedom: NIST/SEMATECH e-Handbook, 1.3.6.7.4.
  [0.95, 1, 3.841],
  [0.95, 10, 18.307],
  [0.99, 20, 37.566],
  [0.05, 5, 1.145],
  [0.999, 100, 149.449],
])('at %d with %d degrees of freedom', (p, degrees, expected) => {
  expect(Math.abs(2 * gammaQuantile(p, degrees / 2) - expected)).toBeLessThanOrEqual(0.0005);
});

it('keeps its digits far out', () => {
  expect(gammaQuantile(1e-200, 1) / 1e-200).toBeCloseTo(1, 12);
  expect(gammaQuantile(0.5, 1e-4)).toBe(0); // about 2^-10000
  expect(gammaQuantile(1 - Number.EPSILON / 2, 1)).toBeCloseTo(36.7368005696771, 10); // 53 ln 2
});

it('never falls in a table, and is the same of a law at hand', () => {
  for (const shape of [0.4, 2.5, 90]) {
    let before = 0;
    for (let at = 0; at < 1024; at++) {
      const x = quantileOfGamma((at + 0.5) / 1024, gammaLaw(shape));
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
    }
  }
  expect(quantileOfGamma(0.3, gammaLaw(2))).toBe(gammaQuantile(0.3, 2));
});

it('refuses what breaks the bounds', () => {
  for (const p of [-0.1, 1, NaN]) expect(() => gammaQuantile(p, 1)).toThrow(invalidArgument('p'));
  for (const shape of [0, -1, 1e9, NaN]) expect(() => gammaQuantile(0.5, shape)).toThrow(invalidArgument('shape'));
  expect(gammaQuantile(0, 2)).toBe(0);
});
