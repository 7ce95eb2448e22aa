import fc from 'fast-check';
import { expect, it } from 'vitest';
import { payback } from '../../../src/cost/investment/payback.js';
import { runs } from '../../fixtures/runs.js';
import { exactValue } from './exactValue.js';

it('is the first period whose exact sum is no longer below 0', () => {
  const rates = fc.integer({ min: -50, max: 200 });
  const flowLists = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rates, flowLists, (rate, flows) => {
      const numerator = 100 + rate;
      const sums = flows.map((_, at) => exactValue({ flows: flows.slice(0, at + 1), numerator, denominator: 100 }));
      const first = sums.findIndex((sum) => sum >= 0n);
      const result = payback(flows, { discountRate: rate / 100, convention: 'tei' });
      const isReached = result.status === 'reached';
      expect(isReached).toBe(first !== -1);
      if (!isReached) return;
      expect(result.recrosses).toBe(sums.some((sum, at) => at > first && sum < 0n));
      // Sums at t - 1 and t in units of the same power.
      const before = first === 0 ? 0 : Number(-(sums[first - 1] ?? 0n) * BigInt(numerator));
      const periods = first === 0 ? 0 : first - 1 + before / (before + Number(sums[first] ?? 0n));
      expect(result.periods).toBeCloseTo(periods, 9);
    }),
    { seed: 88, numRuns: runs(4000) },
  );
});
