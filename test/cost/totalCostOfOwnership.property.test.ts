import fc from 'fast-check';
import { expect, it } from 'vitest';
import { totalCostOfOwnership } from '../../src/cost/index.js';
import type { CostModel, CostModelOption } from '../../src/cost/index.js';
import { runs } from '../fixtures/runs.js';
import { anyCostModel } from './anyCostModel.js';

// Doubles so small that halving them rounds are left out.
const tiny = (amount: number): number => (Math.abs(amount) < 1e-9 ? 0 : amount);
const money = fc.double({ min: 0, max: 1e7, noNaN: true }).map(tiny);
const rate = fc.double({ min: 0, max: 0.3, noNaN: true }).map(tiny);
const line = fc.record({
  annualAmount: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(tiny),
  oneOffAmount: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(tiny),
  year: fc.integer({ min: 0, max: 3 }),
  account: fc.constantFrom('direct', 'indirect'),
  treatment: fc.constantFrom('capex', 'opex', 'risk-expected'),
  owner: fc.constantFrom('internal', 'provider', 'shared'),
  certainty: fc.constantFrom('budgeted', 'estimated', 'expected-loss'),
  escalatorRate: rate,
});
const option = fc.record({
  salary: money,
  fte: fc.double({ min: 0, max: 20, noNaN: true }).map(tiny),
  fee: money,
  price: money,
  life: fc.integer({ min: 1, max: 5 }),
  lines: fc.array(line, { maxLength: 4 }),
});
const comparison = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'BHD'),
  period: fc.constantFrom('year', 'month'),
  discountRate: fc.option(rate, { nil: undefined }),
  wages: rate,
  rounding: fc.constantFrom('half-even', 'half-up'),
  years: fc.integer({ min: 1, max: 4 }),
  options: fc.array(option, { minLength: 1, maxLength: 3 }),
});
type Drawn = typeof comparison extends fc.Arbitrary<infer T> ? T : never;

function modelOf({ currency, period, discountRate, wages, rounding, years, options }: Drawn, scale = 1): CostModel {
  return {
    currency,
    assumptions: { horizonYears: years, period, discountRate, rounding, wageInflationRate: wages, loadingFactor: 1.3 },
    contracts: options.map(({ fee }, at) => ({
      id: `c${at}`,
      fees: { monthlyFee: fee * scale, feeEscalatorRate: wages },
    })),
    options: options.map(({ salary, fte, price, life, lines }, at): CostModelOption => ({
      id: `o${at}`,
      contractIds: [`c${at}`],
      staff: [{ fte, annualSalary: salary * scale }],
      tooling: [{ id: 't', owner: 'internal', purchasePrice: price * scale, lifeYears: life, salvageRate: 0.2 }],
      lines: lines.map((each, id) => ({
        ...each,
        id: `own.${id}`,
        annualAmount: each.annualAmount * scale,
        oneOffAmount: each.oneOffAmount * scale,
      })),
    })),
  };
}
const settings = { unstated: 'none' } as const;

it('a result survives its JSON text', () => {
  fc.assert(
    fc.property(anyCostModel, (model) => {
      const result = totalCostOfOwnership(model, settings);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { seed: 5, numRuns: runs(200) },
  );
});

it('twice the money is exactly twice the cost before rounding', () => {
  fc.assert(
    fc.property(comparison, (drawn) => {
      const once = totalCostOfOwnership(modelOf(drawn), settings).options;
      const twice = totalCostOfOwnership(modelOf(drawn, 2), settings).options;
      expect(twice.map(({ unroundedTotal }) => unroundedTotal)).toEqual(
        once.map(({ unroundedTotal }) => 2 * unroundedTotal),
      );
    }),
    { seed: 6, numRuns: runs(200) },
  );
});

it('the order of options changes the order of results and nothing else', () => {
  fc.assert(
    fc.property(comparison, (drawn) => {
      const model = modelOf(drawn);
      const turned = totalCostOfOwnership({ ...model, options: [...model.options].reverse() }, settings);
      expect([...turned.options].reverse()).toEqual(totalCostOfOwnership(model, settings).options);
    }),
    { seed: 7, numRuns: runs(200) },
  );
});

it('without a rate the present value is the plain sum, and it falls as the rate rises', () => {
  fc.assert(
    fc.property(comparison, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (drawn, higher) => {
      const at = (discountRate: number): number[] =>
        totalCostOfOwnership(
          modelOf({ ...drawn, discountRate, options: drawn.options.map((each) => ({ ...each, lines: [], price: 0 })) }),
          settings,
        ).options.map(({ unroundedPresentValue }) => unroundedPresentValue ?? 0);
      const flat = totalCostOfOwnership(
        modelOf({ ...drawn, options: drawn.options.map((each) => ({ ...each, lines: [], price: 0 })) }),
        settings,
      );
      expect(at(0)).toEqual(flat.options.map(({ unroundedTotal }) => unroundedTotal));
      const [less, more] = [at(higher), at(0)];
      for (const [which, value] of less.entries()) {
        if ((more[which] ?? 0) > 1e-300) expect(value).toBeLessThan(more[which] ?? 0);
      }
    }),
    { seed: 8, numRuns: runs(200) },
  );
});
