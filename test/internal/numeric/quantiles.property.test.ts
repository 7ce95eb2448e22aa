import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaCdf } from '../../../src/internal/numeric/betaCdf.js';
import { betaQuantile } from '../../../src/internal/numeric/betaQuantile.js';
import { gammaCdf } from '../../../src/internal/numeric/gammaCdf.js';
import { gammaQuantile } from '../../../src/internal/numeric/gammaQuantile.js';
import { runs } from '../../fixtures/runs.js';
import { neighbors } from './neighbors.js';

/** Many sizes alike: from small to large by the power of 10. */
const sizes = (from: number, to: number): fc.Arbitrary<number> =>
  fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power);
const shape = fc.oneof(fc.double({ min: 1, max: 5, noNaN: true }), sizes(-3, 4));
const share = fc
  .oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    sizes(-280, 0),
    sizes(-15, 0).map((tail) => 1 - tail),
  )
  .filter((p) => p > 0 && p < 1);

/** That the share is met, or lies between those of the neighbors of the quantile where one digit of it moves the share by more. */
function expectShare(p: number, x: number, cdf: (x: number) => number): void {
  if (Math.abs(cdf(x) - p) < 1e-12) return;
  const near = x > 0 ? neighbors(x, 1) : [0, 0, 5e-324];
  expect(cdf(near[0] ?? 0)).toBeLessThanOrEqual(p + 1e-12);
  expect(cdf(near[2] ?? 1)).toBeGreaterThanOrEqual(p - 1e-12);
}

it('of the beta law have the share below them that was asked for', () => {
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => expectShare(p, betaQuantile(p, a, b), (x) => betaCdf(x, a, b))),
    { seed: 1361, numRuns: runs(8000) },
  );
});

it('of the gamma law have the share below them that was asked for', () => {
  fc.assert(
    fc.property(share, shape, (p, s) => expectShare(p, gammaQuantile(p, s), (x) => gammaCdf(x, s))),
    { seed: 1362, numRuns: runs(8000) },
  );
});

it('rise with the share, but for their last digits', () => {
  fc.assert(
    fc.property(share, share, shape, shape, (p, q, a, b) => {
      const [low, high] = [Math.min(p, q), Math.max(p, q)];
      expect(betaQuantile(high, a, b)).toBeGreaterThanOrEqual(betaQuantile(low, a, b) * (1 - 1e-12));
      expect(gammaQuantile(high, a)).toBeGreaterThanOrEqual(gammaQuantile(low, a) * (1 - 1e-12));
    }),
    { seed: 1363, numRuns: runs(4000) },
  );
});

it('of the beta law mirror each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
      expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 11);
    }),
    { seed: 1364, numRuns: runs(4000) },
  );
});
