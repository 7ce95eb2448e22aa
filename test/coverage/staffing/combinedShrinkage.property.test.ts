import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combinedShrinkage } from '../../../src/coverage/staffing/combinedShrinkage.js';
import { runs } from '../../fixtures/runs.js';

const anyShares = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 8 }); // of 1,000

it('adds and multiplies as whole numbers do, in any order, and adding is more', () => {
  fc.assert(
    fc.property(anyShares, (thousandths) => {
      const shares = Object.freeze(thousandths.map((each) => each / 1000));
      const left = thousandths.reduce((all, each) => all * BigInt(1000 - each), 1n);
      const remainder = combinedShrinkage(shares, { sharesOf: 'remainder' });
      expect(remainder.shrinkage).toBeCloseTo(1 - Number(left) / 1000 ** thousandths.length, 14);
      expect(combinedShrinkage(shares.toReversed(), { sharesOf: 'remainder' })).toEqual(remainder);
      const added = thousandths.reduce((all, each) => all + each, 0);
      if (added >= 1000) return;
      const paid = combinedShrinkage(shares, { sharesOf: 'paid-time' });
      expect(paid.shrinkage).toBe(added / 1000);
      expect(paid.factor).toBe(1000 / (1000 - added));
      expect(paid.shrinkage).toBeGreaterThanOrEqual(remainder.shrinkage);
    }),
    { seed: 411, numRuns: runs(2000) },
  );
});
