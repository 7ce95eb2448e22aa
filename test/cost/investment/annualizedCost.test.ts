import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualizedCost } from '../../../src/cost/investment/annualizedCost.js';
import type { AnnualizedCostOptions } from '../../../src/cost/investment/annualizedCost.js';
import { npv } from '../../../src/cost/investment/npv.js';
import { discountConventions } from '../../../src/cost/assumptions/model.js';
import { runs } from '../../fixtures/runs.js';
import { refusal } from '../../coverage/refusal.js';

it('spreads a present value over equal years', () => {
  // 1 / 1.1 + 1 / 1.21 = 2.1 / 1.21
  expect(annualizedCost(210, { discountRate: 0.1, years: 2, convention: 'tei' })).toBeCloseTo(121, 12);
  expect(annualizedCost(210, { discountRate: 0.1, years: 2, convention: 'excel-npv' })).toBeCloseTo(121, 12);
  // At 44 %: 1 / 1.2 + 1 / 1.728 = 2.44 / 1.728
  expect(annualizedCost(244, { discountRate: 0.44, years: 2, convention: 'mid-year' })).toBeCloseTo(172.8, 12);
  for (const convention of discountConventions) {
    expect(annualizedCost(1000, { discountRate: 0, years: 8, convention })).toBe(125);
    expect(annualizedCost(-0, { discountRate: 0.1, years: 8, convention })).toBe(0);
  }
});

it('has the present value that it was given', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
      fc.double({ min: -0.5, max: 5, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('tei' as const, 'mid-year' as const),
      (presentValue, discountRate, years, convention) => {
        const amount = annualizedCost(presentValue, { discountRate, years, convention });
        const value = npv(discountRate, [0, ...new Array<number>(years).fill(amount)], { convention });
        expect(Math.abs(value - presentValue)).toBeLessThanOrEqual(1e-13 * Math.abs(presentValue));
      },
    ),
    { seed: 89, numRuns: runs(2000) },
  );
});

describe('refuses', () => {
  const good: AnnualizedCostOptions = { discountRate: 0.1, years: 5, convention: 'tei' };

  it('all faults at once', () => {
    expect(refusal(() => annualizedCost(NaN, { ...good, discountRate: -1, years: 0.5 }))).toEqual({
      code: 'invalid-argument',
      paths: ['presentValue', 'discountRate', 'years'],
    });
    for (const years of [0, 101]) {
      expect(refusal(() => annualizedCost(1, { ...good, years })).paths).toEqual(['years']);
    }
  });

  it('options that are none, and results beyond the range of a double', () => {
    expect(refusal(() => annualizedCost(1, { ...good, convention: 'end' as 'tei' })).code).toBe('invalid-option');
    expect(refusal(() => annualizedCost(1, { ...good, horizon: 5 } as AnnualizedCostOptions)).code).toBe(
      'unknown-option',
    );
    const extreme = { ...good, discountRate: -0.99999, years: 100 };
    expect(refusal(() => annualizedCost(1, extreme))).toEqual({ code: 'out-of-range', paths: ['discountRate'] });
  });
});
