import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exp } from '../../../src/internal/numeric/exp.js';
import { ln } from '../../../src/internal/numeric/ln.js';
import { runs } from '../../fixtures/runs.js';
import { logarithmError } from './exactExponential.js';
import { fromBits } from './neighbors.js';

it('is within a unit of the last place, whatever the bits', () => {
  const largest = 0x7fefffff; // the upper half of the largest double
  const anyBits = fc
    .tuple(fc.nat({ max: largest }), fc.nat({ max: 0xffffffff }))
    .map(([high, low]) => fromBits((BigInt(high) << 32n) | BigInt(low)));
  fc.assert(
    fc.property(anyBits, (x) => {
      fc.pre(x > 0 && x !== 1);
      expect(logarithmError(ln(x), x)).toBeLessThan(1);
    }),
    { seed: 311, numRuns: runs(12_000) },
  );
});

it('is within a unit of the last place around 1, where it is small', () => {
  const near = fc.integer({ min: -500_000_000, max: 1_000_000_000 }).map((x) => 1 + x / 1e9 + x / 1e18);
  const close = fc.tuple(fc.integer({ min: 1, max: 53 }), fc.boolean()).map(([k, up]) => 1 + (up ? 1 : -1) / 2 ** k);
  fc.assert(
    fc.property(fc.oneof(near, close), (x) => {
      fc.pre(x !== 1);
      expect(logarithmError(ln(x), x)).toBeLessThan(1);
    }),
    { seed: 312, numRuns: runs(12_000) },
  );
});

it('undoes the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      // A unit of the logarithm is at most 2^-52 of it, and moves the exponential by as much of itself.
      expect(Math.abs(exp(ln(x)) / x - 1)).toBeLessThanOrEqual((1 + Math.abs(ln(x))) * 2 * Number.EPSILON);
    }),
    { seed: 313, numRuns: runs(4000) },
  );
});
