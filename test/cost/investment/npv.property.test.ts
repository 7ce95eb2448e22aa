import fc from 'fast-check';
import { expect, it } from 'vitest';
import { npv } from '../../../src/cost/investment/npv.js';
import { runs } from '../../fixtures/runs.js';
import { exactPresentValue } from './exactValue.js';

const rates = fc.integer({ min: -5000, max: 20_000 }); // of 10,000
const flowLists = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 24 });

it('is off the exact value by rounding only', () => {
  fc.assert(
    fc.property(rates, flowLists, (rate, flows) => {
      const growth = { numerator: 10_000 + rate, denominator: 10_000 };
      const exact = exactPresentValue({ flows, ...growth });
      const size = exactPresentValue({ flows: flows.map(Math.abs), ...growth });
      const tei = npv(rate / 10_000, flows, { convention: 'tei' });
      expect(Math.abs(tei - exact)).toBeLessThanOrEqual(1e-14 * size);
      // The spreadsheet discounts once more.
      const excel = npv(rate / 10_000, flows, { convention: 'excel-npv' });
      expect(Math.abs(excel * (1 + rate / 10_000) - tei)).toBeLessThanOrEqual(4e-16 * Math.abs(tei));
      // Mid-year: later flows are worth the root of 1 + rate more.
      const [first = 0] = flows;
      const midYear = first + (exact - first) * Math.sqrt(1 + rate / 10_000);
      const found = npv(rate / 10_000, flows, { convention: 'mid-year' });
      expect(Math.abs(found - midYear)).toBeLessThanOrEqual(2e-14 * size * Math.max(1, 1 + rate / 10_000));
    }),
    { seed: 81, numRuns: runs(10_000) },
  );
});

it('falls as the rate rises, where all later flows are received', () => {
  const positive = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      rates,
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -1e6, max: 0 }),
      positive,
      (rate, more, first, later) => {
        for (const convention of ['tei', 'mid-year'] as const) {
          const at = (rateNow: number): number => npv(rateNow / 10_000, [first, ...later], { convention });
          expect(at(rate + more)).toBeLessThan(at(rate));
        }
      },
    ),
    { seed: 82, numRuns: runs(2000) },
  );
});

it('scales with the flows by powers of two, bit for bit', () => {
  fc.assert(
    fc.property(rates, flowLists, (rate, flows) => {
      const once = npv(rate / 10_000, flows, { convention: 'mid-year' });
      const doubled = npv(
        rate / 10_000,
        flows.map((flow) => flow * 8),
        { convention: 'mid-year' },
      );
      expect(doubled).toBe(once * 8);
    }),
    { seed: 83, numRuns: runs(2000) },
  );
});
