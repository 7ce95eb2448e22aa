import { describe, expect, it } from 'vitest';
import type { CostModel } from '../../src/cost/comparison/model.js';
import { costTornado } from '../../src/cost/costTornado.js';
import { isComanagedError } from '../../src/internal/errors.js';

/** Two options whose staff has the same place, and so the same id, with figures of their own. */
const model: CostModel = {
  currency: 'EUR',
  assumptions: { horizonYears: 1, loadingFactor: 1 },
  options: [
    {
      id: 'small',
      staff: [
        {
          fte: { kind: 'uniform', min: 1, max: 3, source: { source: 'assumption' } },
          annualSalary: 100_000,
        },
      ],
    },
    { id: 'large', staff: [{ fte: { kind: 'uniform', min: 10, max: 20 }, annualSalary: 100_000 }] },
  ],
};

describe('costTornado', () => {
  it('takes the figures of its option, not those of another one by the same name', () => {
    // 10th and 90th percentile of 10 to 20.
    expect(costTornado(model, { optionId: 'large', unstated: 'none' }).bars).toEqual([
      {
        inputId: 'option/staff/0/fte',
        fields: ['options/large/staff/0/fte'],
        ...{ lowInput: 11, highInput: 19, low: 1_100_000, high: 1_900_000, swing: 800_000 },
        ...{ isDoubtful: false, isAssumption: false },
      },
    ]);
    expect(costTornado(model, { optionId: 'small', unstated: 'none' }).bars).toMatchObject([
      { lowInput: 1.2, highInput: 2.8, low: 120_000, high: 280_000, isAssumption: true },
    ]);
  });

  it('moves both of a difference together, and says where any of them is an assumption', () => {
    const { base, bars } = costTornado(model, { optionId: 'large', minusOptionId: 'small', unstated: 'none' });
    expect(base).toBe(1_300_000);
    // 11 - 1.2 and 19 - 2.8 positions.
    expect(bars.map(({ low, high }) => [Math.round(low), Math.round(high)])).toEqual([[980_000, 1_620_000]]);
    expect(bars[0]).toMatchObject({
      fields: ['options/large/staff/0/fte', 'options/small/staff/0/fte'],
      isAssumption: true,
    });
  });

  it.each([
    [{ optionId: 'nobody' }, 'options'],
    [{ optionId: 'small', minusOptionId: 'nobody' }, 'options'],
    [{ optionId: 'small', level: 0.5 }, 'options.level'],
  ])('refuses %j', (options, path) => {
    try {
      costTornado(model, options);
      expect.unreachable();
    } catch (error) {
      expect(isComanagedError(error) && [error.code, error.path]).toEqual(['invalid-argument', path]);
    }
  });
});
