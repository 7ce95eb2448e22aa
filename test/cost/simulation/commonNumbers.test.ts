import { describe, expect, it } from 'vitest';
import type { CostModel } from '../../../src/cost/index.js';
import { longRuns } from '../../fixtures/runs.js';
import { workloadOne } from '../fixtures/workloadOne.js';
import { columnsOf, meanOf, varianceOf } from './drawnLaws.js';

const seeds = longRuns(800, 200);
const trials = 50;

/**
 * Two options that pay the same salary, uniform on 60,000 to 90,000, for 2 and 3 positions. Variance of the salary: 30,000^2 / 12. The
 * difference is one salary where both draw it together, and the variance of its mean is that over the trials; drawn apart, it is
 * 2^2 + 3^2 = 13 times that.
 */
const model: CostModel = {
  currency: 'EUR',
  assumptions: { horizonYears: 1, loadingFactor: 1 },
  options: [2, 3].map((fte) => ({
    id: `${fte}`,
    staff: [{ fte, annualSalary: { kind: 'uniform', min: 60_000, max: 90_000, inputId: 'salary' } }],
  })),
};
const salaryVariance = 30_000 ** 2 / 12;

describe('the mean difference of two options', () => {
  const apart: number[] = [];
  const together: number[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const here = columnsOf(model, { trials, seed });
    const there = columnsOf(model, { trials, seed: seed + 1_000_000 });
    together.push(meanOf(here['3'] ?? []) - meanOf(here['2'] ?? []));
    apart.push(meanOf(here['3'] ?? []) - meanOf(there['2'] ?? []));
  }
  // The variance of a sample of n has a standard error of about root(2 / n) of itself.
  const slack = 4 * Math.sqrt(2 / seeds);

  it('has the variance of one salary where both draw it together', () => {
    const ratio = varianceOf(together) / (salaryVariance / trials);
    expect(Math.abs(ratio - 1)).toBeLessThan(slack);
  });
  it('has 13 times that where each draws its own', () => {
    const ratio = varianceOf(apart) / ((13 * salaryVariance) / trials);
    expect(Math.abs(ratio - 1)).toBeLessThan(slack);
    expect(varianceOf(apart)).toBeGreaterThan(6 * varianceOf(together));
  });
  it('is the same in the mean', () => {
    const error = Math.sqrt((14 * salaryVariance) / trials / seeds);
    expect(Math.abs(meanOf(together) - meanOf(apart))).toBeLessThan(4 * error);
  });
});

it('of twenty inputs it varies less, too', () => {
  const [count, size] = [longRuns(400, 60), 100];
  const differences = { together: [] as number[], apart: [] as number[] };
  for (let seed = 1; seed <= count; seed++) {
    const here = columnsOf(workloadOne, { trials: size, seed, quantileMethod: 'exact' });
    const there = columnsOf(workloadOne, { trials: size, seed: seed + 1_000_000, quantileMethod: 'exact' });
    const full = meanOf(here['fully-managed'] ?? []);
    differences.together.push(meanOf(here['co-managed'] ?? []) - full);
    differences.apart.push(meanOf(there['co-managed'] ?? []) - full);
  }
  expect(varianceOf(differences.apart)).toBeGreaterThan(1.25 * varianceOf(differences.together));
});
