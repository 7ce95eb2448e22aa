import { describe, expect, it } from 'vitest';
import { costSimulation, simulateCost, totalCostOfOwnership } from '../../src/cost/index.js';
import type { CostModel } from '../../src/cost/index.js';
import { quiet } from './fixtures/steadyYears.js';
import { workloadOne, workloadOneReference as reference } from './fixtures/workloadOne.js';

const trials = 20_000;
const simulation = simulateCost(workloadOne, { trials, seed: 3 });
const scale = Math.sqrt(8_000_000 / trials);

describe('twenty inputs, three options, five years, against closed forms and 8,000,000 trials', () => {
  it.each(reference.means.map((mean, at) => [at, mean] as const))('mean of option %i', (at, mean) => {
    const { value, standardError } = simulation.options[at]?.mean ?? { value: 0, standardError: 0 };
    expect(Math.abs(value - mean)).toBeLessThan(4 * (standardError ?? 0));
  });
  it.each([
    ['p10', 0, reference.p10, reference.p10Error],
    ['p50', 1, reference.p50, reference.p50Error],
    ['p90', 2, reference.p90, reference.p90Error],
  ] as const)('%s of every option', (_, level, values, errors) => {
    for (const [at, value] of values.entries()) {
      const found = simulation.options[at]?.quantiles[level]?.value ?? 0;
      // Standard errors of the reference over one million trials each, by its own root law.
      expect(Math.abs(found - value)).toBeLessThan(4 * (errors[at] ?? 0) * scale);
    }
  });
  it('how often co-managed is cheaper', () => {
    const shares = simulation.pairs
      .filter(({ optionId }) => optionId === 'co-managed')
      .map(({ cheaper }) => cheaper.value);
    for (const [at, share] of reference.cheaper.entries()) {
      const error = Math.sqrt((share * (1 - share)) / trials) + 0.0002;
      expect(Math.abs((shares[at] ?? 0) - share)).toBeLessThan(4 * error);
    }
  });
});

describe('trials', () => {
  it('are the same in parts as at once', () => {
    const parts = costSimulation(workloadOne, { trials: 3000, seed: 9 });
    for (const part of [1, 255, 257, 1000, 5000]) parts.advance(part);
    expect(parts.done()).toBe(3000);
    expect(parts.summary()).toEqual(simulateCost(workloadOne, { trials: 3000, seed: 9 }));
  });
  it('keep the draws of all others when an input is added', () => {
    const more: CostModel = {
      ...workloadOne,
      options: [
        ...workloadOne.options,
        { id: 'other', staff: [{ fte: { kind: 'uniform', min: 1, max: 2 }, annualSalary: 1, concentration: 0 }] },
      ],
    };
    const before = costSimulation(workloadOne, { trials: 1000 });
    const after = costSimulation(more, { trials: 1000, unstated: 'none' });
    before.advance(1000);
    after.advance(1000);
    for (const { id } of workloadOne.options) expect(after.column(id)).toEqual(before.column(id));
  });
  it('give two equal options a difference of exactly nothing', () => {
    const [first] = workloadOne.options;
    if (first === undefined) throw new Error('no option');
    const twins = {
      ...workloadOne,
      options: [first, { ...first, id: 'twin', operatingModel: 'fully-managed' }],
    } as const;
    const { pairs, options } = simulateCost(twins, { trials: 500 });
    expect(pairs).toMatchObject([{ equal: 1, regret: 0, mean: { value: 0, standardError: 0 } }]);
    expect(options.map(({ cheapest }) => cheapest)).toEqual([0.5, 0.5]);
  });
  it('of certain figures give the total of the calculation without chance', () => {
    const { options } = simulateCost(quiet, { trials: 100 });
    const certain = totalCostOfOwnership(quiet).options;
    for (const [at, { mean, standardDeviation, quantiles }] of options.entries()) {
      expect(standardDeviation).toBe(0);
      expect(mean.value).toBe(certain[at]?.unroundedTotal);
      expect(quantiles.every(({ value }) => value === mean.value)).toBe(true);
    }
  });
  it('in equal parts of the range say less by chance', () => {
    const errors = (plan: 'mc' | 'lhs'): number =>
      Array.from({ length: 30 }, (_, seed) => {
        const { options } = simulateCost(workloadOne, { trials: 512, seed, plan });
        return ((options[2]?.quantiles[1]?.value ?? 0) - 4_693_827) ** 2;
      }).reduce((all, each) => all + each, 0);
    expect(errors('lhs')).toBeLessThan(errors('mc') / 1.5);
  });
});

describe('what is refused', () => {
  it.each([0, 1.5, -1, 1e9, Number.NaN])('%s trials', (count) => {
    expect(() => simulateCost(quiet, { trials: count })).toThrow(
      'options.trials must be a whole number, at least 1 and at most 1,000,000.',
    );
  });
});

it('tells a tie where sums in another order differ in their last bits', () => {
  const line = (id: string, annualAmount: number) =>
    ({ id, account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted', annualAmount }) as const;
  const { options, pairs } = simulateCost(
    {
      currency: 'EUR',
      assumptions: { horizonYears: 1 },
      options: [
        { id: 'split', lines: [line('day', 100.1), line('night', 200.2)] }, // 300.29999999999995
        { id: 'one', lines: [line('day', 300.3)] },
        { id: 'more', lines: [line('day', 300.31)] },
      ],
    },
    { unstated: 'none', trials: 100 },
  );
  expect(pairs[0]).toMatchObject({ cheaper: { value: 0 }, equal: 1, mean: { value: 0 }, regret: 0 });
  expect(pairs[1]).toMatchObject({ cheaper: { value: 0 }, equal: 0 });
  expect(options.map(({ cheapest }) => cheapest)).toEqual([0.5, 0.5, 0]);
});
