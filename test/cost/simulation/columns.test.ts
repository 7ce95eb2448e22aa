import { describe, expect, it } from 'vitest';
import { simulateCost, totalCostOfOwnership } from '../../../src/cost/index.js';
import type { CostModel } from '../../../src/cost/index.js';
import type { Distribution } from '../../../src/internal/quantity/model.js';
import { commodity, nights, quiet } from '../fixtures/steadyYears.js';
import { workloadOne } from '../fixtures/workloadOne.js';
import { columnsOf, modelOfLaws } from './drawnLaws.js';

const laws: Readonly<Record<string, Distribution>> = {
  a: { kind: 'lognormal', p10: 90, p90: 150 },
  b: { kind: 'pert', min: 1, mode: 2, max: 9 },
  c: { kind: 'poisson', rate: 4 },
  d: { kind: 'triangular', min: 0, mode: 1, max: 3 },
};
const correlation: CostModel['correlation'] = {
  kind: 'normal-score',
  inputIds: ['a', 'b'],
  matrix: [
    [1, 0.6],
    [0.6, 1],
  ],
};

describe('columns', () => {
  it.each([
    ['exact', 700],
    ['table', 700],
  ] as const)('keep their bits when an unrelated input comes, goes or moves: %s', (quantileMethod, trials) => {
    const { a, b, c, d } = laws as Record<'a' | 'b' | 'c' | 'd', Distribution>;
    const all = columnsOf(modelOfLaws({ a, b, c, d }), { trials, quantileMethod });
    for (const some of [{ a, b, c }, { d, c, b, a }, { b }, { x: d, a, c }]) {
      const columns = columnsOf(modelOfLaws(some), { trials, quantileMethod });
      for (const id of Object.keys(some)) if (id in all) expect(columns[id]).toEqual(all[id]);
    }
  });
  it('keep their bits when an input of another line of the same option begins to vary', () => {
    const [first, ...others] = workloadOne.options;
    if (first === undefined) throw new Error('no option');
    const trained = (annualBudgetPerPerson: number | Distribution): CostModel => ({
      ...workloadOne,
      options: [{ ...first, training: { annualBudgetPerPerson, hoursPerPersonPerYear: null } }, ...others],
    });
    const certain = columnsOf(trained(1000), { trials: 600 });
    const drawn = columnsOf(trained({ kind: 'uniform', min: 500, max: 1500 }), { trials: 600 });
    for (const { id } of others) expect(drawn[id]).toEqual(certain[id]);
    expect(drawn[first.id]).not.toEqual(certain[first.id]);
  });
  it('keep their bits outside a correlation, and under one that moves nothing', () => {
    const free = columnsOf(modelOfLaws(laws), { trials: 600 });
    const moved = columnsOf(modelOfLaws(laws, correlation), { trials: 600 });
    for (const id of ['a', 'c', 'd']) expect(moved[id]).toEqual(free[id]); // the first of the factor leads
    expect(moved['b']).not.toEqual(free['b']);
    const identity = { ...correlation, matrix: [[1, 0] as const, [0, 1] as const] };
    expect(columnsOf(modelOfLaws(laws, identity), { trials: 600 })).toEqual(free);
  });
  it('have the trials of a shorter simulation first', () => {
    const long = columnsOf(workloadOne, { trials: 1000, quantileMethod: 'table' });
    const short = columnsOf(workloadOne, { trials: 300, quantileMethod: 'table' });
    for (const [id, column] of Object.entries(short)) expect(long[id]?.subarray(0, 300)).toEqual(column);
  });
});

it.each([
  ['quiet', quiet],
  ['nights', nights],
  ['commodity', commodity],
])('with certain figures every trial is the total of the calculation without chance: %s', (_, model) => {
  for (const plan of ['mc', 'lhs'] as const) {
    const certain = totalCostOfOwnership(model).options;
    const { options, pairs } = simulateCost(model, { trials: 257, plan, levels: [0.01, 0.25, 0.5, 0.999] });
    for (const [at, option] of options.entries()) {
      const total = certain[at]?.unroundedTotal;
      expect(option.standardDeviation).toBe(0);
      expect(option.quantiles.map(({ value }) => value)).toEqual([total, total, total, total]);
      expect(option.mean.value).toBe(total);
    }
    for (const { quantiles, mean } of pairs) expect(quantiles.every(({ value }) => value === mean.value)).toBe(true);
  }
});
