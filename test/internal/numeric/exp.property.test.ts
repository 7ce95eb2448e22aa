import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exp } from '../../../src/internal/numeric/exp.js';
import { ln } from '../../../src/internal/numeric/ln.js';
import { runs } from '../../fixtures/runs.js';
import { exponentialError } from './exactExponential.js';
import { fromBits } from './neighbors.js';

const largest = 709.782712893384;
const anyBits = fc
  .tuple(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffffffff }))
  .map(([high, low]) => fromBits((BigInt(high) << 32n) | BigInt(low)));

it('is within a unit of the last place, whatever the bits', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyBits, (x) => {
      fc.pre(Number.isFinite(x) && x <= largest);
      tried++;
      if (x < -745.2) expect(exp(x)).toBe(0);
      else expect(exponentialError(exp(x), x)).toBeLessThan(1);
    }),
    { seed: 301, numRuns: runs(8000) },
  );
  expect(tried).toBeGreaterThan(100);
});

it('is within a unit of the last place over the whole range', () => {
  const whole = fc.double({ min: -745.2, max: largest, noNaN: true }); // all magnitudes
  const even = fc.integer({ min: -745_000_000, max: 709_000_000 }).map((x) => x / 1e6 + x / 1e15);
  const small = fc.integer({ min: -700_000_000, max: 700_000_000 }).map((x) => x / 1e9 + x / 1e19);
  fc.assert(
    fc.property(fc.oneof(whole, even, small), (x) => {
      expect(exponentialError(exp(x), x)).toBeLessThan(1);
    }),
    { seed: 302, numRuns: runs(20_000) },
  );
});

it('turns sums into products and undoes the logarithm', () => {
  const anyX = fc.integer({ min: -300_000, max: 300_000 }).map((x) => x / 1024); // so that sums are exact
  fc.assert(
    fc.property(anyX, anyX, (a, b) => {
      // Each of the three is off by a unit, which is at most 2^-52 of it, and the product by half a one.
      expect(Math.abs((exp(a) * exp(b)) / exp(a + b) - 1)).toBeLessThanOrEqual(4 * Number.EPSILON);
      // A unit of the exponential is at most 2^-52 of it, so the logarithm moves by as much, and by a unit of its own.
      expect(Math.abs(ln(exp(a)) - a)).toBeLessThanOrEqual((1 + Math.abs(a)) * 2 * Number.EPSILON);
    }),
    { seed: 303, numRuns: runs(4000) },
  );
});
