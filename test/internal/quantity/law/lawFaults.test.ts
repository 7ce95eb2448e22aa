import { describe, expect, it } from 'vitest';
import { lawFaults } from '../../../../src/internal/quantity/law/lawFaults.js';
import type { Distribution, Quantity } from '../../../../src/internal/quantity/model.js';
import { allLaws, wide } from './laws.js';

const order = 'have min at most mode and mode at most max';
const outside = 'lie within the bounds of its field, or say by bounds whether it is truncated or clamped';
const tooLittle = 'have at least a millionth of its values within the bounds of its field';
const tooWide = 'be narrow enough for a finite mean and variance';

it('finds nothing wrong with laws that are right', () => {
  for (const [law, bounds] of allLaws) expect(lawFaults(law, bounds), JSON.stringify(law)).toEqual([]);
  expect(lawFaults(3, wide)).toEqual([]);
});

describe('of the parameters', () => {
  it.each<[Quantity, ...string[]]>([
    [NaN, 'be finite'],
    [{ kind: 'constant', value: Infinity }, 'have a finite value'],
    [{ kind: 'uniform', min: 2, max: 1 }, 'have min at most max'],
    [{ kind: 'uniform', min: NaN, max: 1 }, 'have min at most max'],
    [{ kind: 'uniform', min: 0, max: Infinity }, 'have min at most max'],
    [{ kind: 'triangular', min: 2, mode: 1, max: 3 }, order],
    [{ kind: 'triangular', min: 2, mode: 4, max: 3 }, order],
    [{ kind: 'triangular', min: 2, mode: NaN, max: 3 }, 'have finite values'],
    [{ kind: 'pert', min: 2, mode: 1, max: 3, shape: 0 }, order, 'have a shape above 0 and below 100,000,000'],
    [{ kind: 'pert', min: 0, mode: 1, max: 3, shape: 1e9 }, 'have a shape above 0 and below 100,000,000'],
    [
      { kind: 'normal', mean: NaN, standardDeviation: -1 },
      'have a finite mean',
      'have a standard deviation of at least 0',
    ],
    [{ kind: 'lognormal', p10: 0, p90: 1 }, 'have p10 above 0'],
    [{ kind: 'lognormal', p10: 3, p90: 2 }, 'have p10 at most p90'],
    [
      { kind: 'lognormal-interval', low: -1, high: -2, level: 1 },
      'have low above 0',
      'have low at most high',
      'have a level of at least 0.000001 and below 1',
    ],
    [{ kind: 'lognormal-interval', low: 1, high: 2, level: 1e-300 }, 'have a level of at least 0.000001 and below 1'],
    [
      { kind: 'lognormal-moments', mean: 0, standardDeviation: NaN },
      'have a mean above 0',
      'have a standard deviation of at least 0',
    ],
    [
      { kind: 'lognormal-moments', mean: 1e-200, standardDeviation: 1 },
      'have a standard deviation of at most 100,000,000 means',
    ],
    [{ kind: 'discrete', values: [1, 2], weights: [1] }, 'have one weight for each value'],
    [{ kind: 'discrete', values: [1, NaN], weights: [0, 0] }, 'have finite values', 'have a weight above 0'],
    [{ kind: 'discrete', values: [1, 2], weights: [1, -1] }, 'have weights of at least 0'],
    [{ kind: 'discrete', values: [1, 2], weights: [1e308, 1e308] }, 'have weights of at most 1e300 together'],
    [{ kind: 'discrete', values: [], weights: [] }, 'have a weight above 0'],
    [{ kind: 'bernoulli', probability: 1.1 }, 'have a probability from 0 to 1'],
    [
      { kind: 'binomial', n: 1.5, probability: -0.1 },
      'have a whole n from 0 to 1,000,000,000',
      'have a probability from 0 to 1',
    ],
    [{ kind: 'poisson', rate: -1 }, 'have a rate from 0 to 1,000,000,000'],
    [{ kind: 'poisson', rate: 1e12 }, 'have a rate from 0 to 1,000,000,000'],
    [{ kind: 'gamma', shape: 0, scale: 0 }, 'have a shape from 0.000000001 to 100,000,000', 'have a scale above 0'],
    [{ kind: 'empirical', sample: [] }, 'have at least one observed value'],
    [{ kind: 'empirical', sample: [1, Infinity] }, 'have finite values'],
  ])('%o', (quantity, ...faults) => {
    expect(lawFaults(quantity, wide)).toEqual(faults);
  });
});

describe('of the bounds', () => {
  const share = { least: 0, most: 1 };
  it.each<[Quantity, string | undefined]>([
    [1.5, 'lie within the bounds of its field'],
    [{ kind: 'constant', value: -1, bounds: 'truncate' }, tooLittle],
    [{ kind: 'constant', value: -1, bounds: 'clamp' }, undefined],
    [{ kind: 'uniform', min: 0, max: 1 }, undefined],
    [{ kind: 'uniform', min: 0, max: 1.01 }, outside],
    [{ kind: 'uniform', min: -0.01, max: 1, bounds: null }, outside],
    [{ kind: 'uniform', min: -0.01, max: 1.5, bounds: 'truncate' }, undefined],
    [{ kind: 'uniform', min: 2, max: 3, bounds: 'truncate' }, tooLittle],
    [{ kind: 'uniform', min: 2, max: 3, bounds: 'clamp' }, undefined],
    [{ kind: 'pert', min: 0, mode: 0.5, max: 1 }, undefined],
    // Within 8.21 standard deviations, all that can be drawn.
    [{ kind: 'normal', mean: 0.5, standardDeviation: 0.06 }, undefined],
    [{ kind: 'normal', mean: 0.5, standardDeviation: 0.07 }, outside],
    [{ kind: 'normal', mean: 9, standardDeviation: 1, bounds: 'truncate' }, tooLittle],
    [{ kind: 'lognormal', p10: 0.1, p90: 0.9 }, outside],
    [{ kind: 'lognormal', p10: 0.1, p90: 0.9, bounds: 'truncate' }, undefined],
    [{ kind: 'poisson', rate: 0.1 }, outside],
    [{ kind: 'poisson', rate: 0.1, bounds: 'clamp' }, undefined],
    [{ kind: 'discrete', values: [0, 2], weights: [1, 0] }, undefined],
    [{ kind: 'discrete', values: [0, 2], weights: [1, 1] }, outside],
    [{ kind: 'discrete', values: [2, 3], weights: [1, 1], bounds: 'truncate' }, tooLittle],
  ])('%o', (quantity, fault) => {
    expect(lawFaults(quantity, share)).toEqual(fault === undefined ? [] : [fault]);
  });

  it.each<[Distribution, string]>([
    [{ kind: 'lognormal', p10: 1e-300, p90: 1e300 }, tooWide],
    [{ kind: 'lognormal-interval', low: 1, high: 2, level: 0.000001 }, tooWide],
    [{ kind: 'uniform', min: -1e308, max: 1e308 }, tooWide],
  ])('or none that a double could hold: %o', (distribution, fault) => {
    const all = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE };
    expect(lawFaults({ ...distribution }, all).length).toBe(1);
    expect([fault, outside]).toContain(lawFaults(distribution, all)[0]);
  });
});
