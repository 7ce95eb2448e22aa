import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakEven, totalCostOfOwnership } from '../../src/cost/index.js';
import type { CostModel } from '../../src/cost/index.js';
import { longRuns } from '../fixtures/runs.js';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const drawn = fc.record({
  fee: between(100, 90_000),
  fte: between(0.5, 20),
  bought: between(0, 5),
  salary: between(20_000, 200_000),
  loading: between(1, 2),
  leavingRate: between(0.01, 0.6),
  multiplier: between(0.5, 3),
  concentration: between(0, 1),
  discountRate: fc.option(between(0, 0.2), { nil: undefined }),
  wages: between(0, 0.1),
  years: fc.integer({ min: 2, max: 6 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Figures that can be varied: id of the input, and the interval. */
const varied = {
  fee: ['contracts/c/fees/monthlyFee', 0, 1_000_000],
  loading: ['assumptions/loadingFactor', 1, 100],
  leavingRate: ['assumptions/leavingRate', 0, 1],
  multiplier: ['assumptions/replacementMultiplier', 0, 100],
  wages: ['assumptions/wageInflationRate', 0, 1],
} as const;

function modelOf(facts: Drawn): CostModel {
  const { fee, fte, bought, salary, loading, leavingRate, multiplier, concentration, discountRate, wages, years } =
    facts;
  return {
    currency: 'EUR',
    assumptions: {
      horizonYears: years,
      discountRate,
      wageInflationRate: wages,
      loadingFactor: loading,
      leavingRate,
      replacementMultiplier: multiplier,
      replacementShare: 0.2,
      mitigationRate: null,
      staffing: 'fractional',
    },
    contracts: [{ id: 'c', fees: { monthlyFee: fee, feeEscalatorRate: null } }],
    options: [
      { id: 'own', contractIds: [], staff: [{ fte, annualSalary: salary, concentration }] },
      { id: 'bought', contractIds: ['c'], staff: [{ fte: bought, annualSalary: salary, concentration: 0 }] },
    ],
  };
}

it('at a break-even both options cost the same', () => {
  let found = 0;
  fc.assert(
    fc.property(drawn, fc.constantFrom(...(Object.keys(varied) as (keyof typeof varied)[])), (facts, key) => {
      const [inputId, from, to] = varied[key];
      const pair = { optionId: 'own', minusOptionId: 'bought' } as const;
      const { roots } = breakEven(modelOf(facts), { ...pair, inputId, from, to, unstated: 'none' });
      for (const root of roots) {
        found++;
        const { options } = totalCostOfOwnership(modelOf({ ...facts, [key]: root }), { unstated: 'none' });
        const [own = 0, bought = 0] = options.map((each) => each.unroundedPresentValue ?? each.unroundedTotal);
        expect(Math.abs(own - bought)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(own), Math.abs(bought)));
      }
    }),
    { seed: 2020, numRuns: longRuns(4000, 150) },
  );
  expect(found).toBeGreaterThan(longRuns(400, 15));
});
