import { describe, expect, it } from 'vitest';
import { breakEven } from '../../src/cost/index.js';
import type { CostModel, CostModelOption } from '../../src/cost/index.js';

const assumptions = { horizonYears: 1, loadingFactor: 1.3, weeklyHours: 40, shrinkageRate: 0 } as const;
const own: CostModelOption = { id: 'own', contractIds: [], staff: [{ fte: 2, annualSalary: 70_000 }] };
const model: CostModel = {
  currency: 'EUR',
  assumptions,
  contracts: [{ id: 'noc', fees: { monthlyFee: 12_000 } }],
  options: [own, { id: 'bought', contractIds: ['noc'], staff: [] }],
};
const fee = { inputId: 'contracts/noc/fees/monthlyFee', optionId: 'bought', minusOptionId: 'own' } as const;
const none = { unstated: 'none' } as const;

describe('the value at which two options cost the same', () => {
  it('of a fee: 2 * 70,000 * 1.3 / 12', () => {
    const found = breakEven(model, { ...fee, from: 0, to: 50_000, ...none });
    expect(found).toMatchObject({
      status: 'at',
      cheaper: ['bought', 'own'],
      isAffine: true,
      jumps: [false],
      given: 12_000,
    });
    expect(found.roots[0]).toBeCloseTo(182_000 / 12, 9);
    const below = breakEven(model, { ...fee, from: 0, to: 10_000, ...none });
    expect(below).toMatchObject({ status: 'none', cheaper: ['bought'] });
  });
  it('is always there between equal options', () => {
    const twins: CostModel = { ...model, options: [own, { ...own, id: 'twin' }] };
    const salary = { inputId: 'option/staff/0/annualSalary', optionId: 'twin', minusOptionId: 'own', from: 1, to: 9 };
    expect(breakEven(twins, { ...salary, ...none })).toMatchObject({ status: 'always', roots: [] });
  });
  it('jumps where another whole person is needed, and says so', () => {
    const seats: CostModel = {
      ...model,
      options: [
        { id: 'own', staff: [{ seats: 3, coverageHoursPerWeek: 40, annualSalary: 1000 }] },
        { id: 'flat', staff: [{ fte: 1, annualSalary: 5500 }] },
      ],
    };
    const at = { inputId: 'option/staff/0/seats', optionId: 'own', minusOptionId: 'flat', from: 0.5, to: 9.7 };
    const { status, roots, jumps, isAffine } = breakEven(seats, { ...at, ...none });
    expect({ status, jumps, isAffine }).toEqual({ status: 'at', jumps: [true], isAffine: false }); // five cost less, six more
    expect(roots[0]).toBeCloseTo(5, 6);
  });
  it('tells the lines that it left out', () => {
    const { unknownLines, status } = breakEven(model, { ...fee, from: 0, to: 50_000 });
    expect(unknownLines).toContain('training');
    expect(status).toBe('at');
  });
});

describe('what is refused', () => {
  it.each([
    ['an input that is not there', { ...fee, inputId: 'x', from: 0, to: 1 }, 'options.inputId'],
    ['an option that is not there', { ...fee, optionId: 'x', from: 0, to: 1 }, 'options'],
    ['an empty interval', { ...fee, from: 1, to: 1 }, 'to'],
    ['less than the input may be', { ...fee, from: -1, to: 1 }, 'from'],
    ['more than the input may be', { ...fee, inputId: 'assumptions/loadingFactor', from: 1, to: 101 }, 'to'],
  ])('%s', (_, options, path) => {
    const refusal = expect.objectContaining({ code: 'invalid-argument', path }) as Error;
    expect(() => breakEven(model, { ...options, ...none })).toThrow(refusal);
  });
});
