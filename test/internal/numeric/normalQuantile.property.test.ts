import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalQuantile } from '../../../src/internal/numeric/normalQuantile.js';
import { runs } from '../../fixtures/runs.js';

const share = fc.double({ min: 5e-324, max: 0.5, noNaN: true });

it('is the same on both sides, but for the sign', () => {
  fc.assert(
    fc.property(share, (p) => {
      fc.pre(1 - (1 - p) === p); // so that both are doubles
      expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
    }),
    { seed: 2411, numRuns: runs(4000) },
  );
});

it('rises with the share, but for its last digits', () => {
  fc.assert(
    fc.property(share, share, (p, q) => {
      const [low, high] = [normalQuantile(Math.min(p, q)), normalQuantile(Math.max(p, q))];
      expect(high - low).toBeGreaterThanOrEqual(-7e-16 * Math.abs(low));
    }),
    { seed: 2412, numRuns: runs(4000) },
  );
});
