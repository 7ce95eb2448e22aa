import { describe, expect, it } from 'vitest';
import { breakEven, costSimulation, costTornado, simulateCost, totalCostOfOwnership } from '../../../src/cost/index.js';
import type { CostModel } from '../../../src/cost/index.js';

const assumptions = { horizonYears: 1, loadingFactor: 1 } as const;
const salary = { kind: 'uniform', min: 50_000, max: 70_000 } as const;
/** Of `b` nobody has said who works there: it only looks cheaper. */
const half: CostModel = {
  currency: 'EUR',
  assumptions,
  contracts: [
    { id: 'a', fees: { monthlyFee: 1000 } },
    { id: 'b', fees: { monthlyFee: 2000 } },
  ],
  options: [
    { id: 'a', contractIds: ['a'], staff: [{ fte: 1, annualSalary: salary }] },
    { id: 'b', contractIds: ['b'] },
  ],
};

describe('options of which one knows less', () => {
  it('are compared over the lines that both know', () => {
    const { options, pairs, excludedLines } = simulateCost(half, { trials: 100 });
    expect(excludedLines).toContain('staff');
    expect(pairs[0]).toMatchObject({ optionId: 'b', minusOptionId: 'a', cheaper: { value: 0 }, regret: 12_000 });
    expect(options.map(({ cheapest }) => cheapest)).toEqual([1, 0]);
    expect(options[0]?.mean.value).toBeGreaterThan(62_000); // the fee and the salary: alone it has all that it knows
    const [difference] = totalCostOfOwnership(half).differences;
    expect(difference).toMatchObject({ total: 12_000, presentValue: null });
    expect(difference?.unknownLines).toContain('staff');
  });
  it('move and break even over these lines too', () => {
    const tornado = costTornado(half, { optionId: 'b', minusOptionId: 'a' });
    expect(tornado).toMatchObject({ base: 12_000, bars: [] });
    const fee = { inputId: 'contracts/b/fees/monthlyFee', optionId: 'b', minusOptionId: 'a', from: 0, to: 5000 };
    expect(breakEven(half, fee)).toMatchObject({ status: 'at', roots: [1000], cheaper: ['b', 'a'] });
  });
});

describe('a time in which both ways run', () => {
  const running = {
    staff: [{ fte: 1, annualSalary: 60_000 }],
    ...{ onCall: null, specialists: [], training: null, recruiting: null, tooling: [], contractIds: [] },
    governanceHoursPerMonth: null,
  };
  const transition = { parallelRunMonths: 2 };
  const line = (now: object, then: object) =>
    totalCostOfOwnership({
      currency: 'EUR',
      assumptions,
      options: [
        { id: 'now', incumbent: true, ...running, ...now },
        { id: 'then', ...running, transition, ...then },
      ],
    }).options[1]?.lines.find(({ id }) => id === 'transition.parallel-run');

  it('is not priced where one of them is not known', () => {
    expect(line({}, {})?.total).toBe(10_000);
    expect(line({ staff: undefined }, {})).toMatchObject({ status: 'unknown', missing: ['option/staff'] });
    expect(line({}, { onCall: undefined })).toMatchObject({ status: 'unknown', missing: ['option/onCall'] });
  });
  it('counts what is stated to be paid, and no move', () => {
    const own = { account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted' } as const;
    const desk = { ...own, id: 'desk', annualAmount: 12_000 };
    const move = { ...own, id: 'transition.remediation', annualAmount: 60_000 };
    expect(line({ lines: [desk] }, { lines: [desk, move] })?.total).toBe(12_000); // 2 * (60,000 + 12,000) / 12
  });
});

it('a result shares nothing with what it was made from', () => {
  const { inputs } = totalCostOfOwnership(half, { unstated: 'none' });
  const given = inputs.find(({ id }) => id === 'option/staff/0/annualSalary')?.quantity;
  expect(given).toEqual(salary);
  expect(given).not.toBe(salary);
});

it('a column is a copy', () => {
  const simulation = costSimulation(half, { trials: 10 });
  simulation.advance(10);
  simulation.column('a').fill(0);
  expect(simulation.column('a')[0]).toBeGreaterThan(0);
});
