import { describe, expect, it } from 'vitest';
import { irr } from '../../../src/cost/investment/irr.js';
import { refusal } from '../../coverage/refusal.js';

function expectRates(flows: readonly number[], rates: readonly number[], digits = 9): void {
  const { status, roots } = irr(flows);
  expect(status).toBe(rates.length > 1 ? 'multiple' : 'unique');
  expect(roots).toHaveLength(rates.length);
  roots.forEach((root, at) => expect(root).toBeCloseTo(rates[at] ?? NaN, digits));
}

it('finds all rates', () => {
  // -100 (1 - 1.1 x) (1 - 1.2 x), with x = 1 / (1 + rate)
  expectRates([-100, 230, -132], [0.1, 0.2], 15);
  expect(irr([-100, 230, -132]).multiplicities).toEqual([1, 1]);
  // (1 - 1.1 x) (1 - 1.2 x) (1 - 1.3 x), times -1000
  expectRates([-1000, 3600, -4310, 1716], [0.1, 0.2, 0.3], 15);
});

it('finds rates at which the value only touches 0', () => {
  // -100 (1 - 1.1 x)^2
  const { status, roots, multiplicities } = irr([-100, 220, -121]);
  expect([status, multiplicities]).toEqual(['unique', [2]]);
  expect(roots[0]).toBeCloseTo(0.1, 12);
  expect(irr([-1, 3, -3, 1])).toEqual({ status: 'unique', roots: [0], multiplicities: [3] });
  // (1 - 1.1 x)^2 (1 - 1.5 x), times -1000
  const mixed = irr([-1000, 3700, -4510, 1815]);
  expect([mixed.status, mixed.multiplicities]).toEqual(['multiple', [2, 1]]);
  expect(mixed.roots[0]).toBeCloseTo(0.1, 7);
  expect(mixed.roots[1]).toBeCloseTo(0.5, 12);
});

it('tells a near miss from a touch', () => {
  expect(irr([-100, 220, -121.001]).status).toBe('none');
  expect(irr([-100, 220, -120.999]).status).toBe('multiple');
});

it('knows when there is none', () => {
  // 1000 - 3000 x + 2500 x^2 has the discriminant 9,000,000 - 10,000,000
  expect(irr([1000, -3000, 2500])).toEqual({ status: 'none', roots: [], multiplicities: [] });
  expect(irr([-1, -2, -3]).status).toBe('none');
  expect(irr([5]).status).toBe('none');
  expect(irr([0, 0, 5, 0]).status).toBe('none');
});

it('is undefined where all flows are 0', () => {
  expect(irr([0, -0, 0])).toEqual({ status: 'undefined', roots: [], multiplicities: [] });
});

it('does not mind zeros at either end', () => {
  expect(irr([0, 0, -100, 230, -132, 0])).toEqual(irr([-100, 230, -132]));
});

describe('gives what others publish', () => {
  it('the examples of IRR in the documentation of Excel', () => {
    const flows = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
    expectRates(flows.slice(0, 5), [-0.021], 3);
    expectRates(flows, [0.087], 3);
    expectRates(flows.slice(0, 3), [-0.444], 3);
  });

  it('the examples of irr in the documentation of numpy-financial that have one rate', () => {
    expectRates([-100, 39, 59, 55, 20], [0.28095], 5);
    expectRates([-100, 0, 0, 74], [-0.0955], 4);
    expectRates([-100, 100, 0, 7], [0.06206], 5);
  });

  it('two more of them, with the rates that they leave out', () => {
    const two = irr([-100, 100, 0, -7]);
    expect([two.status, two.roots.length]).toEqual(['multiple', 2]);
    expect(two.roots[1]).toBeCloseTo(-0.0833, 4);
    const three = irr([-5, 10.5, 1, -8, 1]);
    expect([three.status, three.roots.length]).toEqual(['multiple', 3]);
    expect(three.roots[1]).toBeCloseTo(0.0886, 4);
  });
});

it('goes to the ends of what a rate can be', () => {
  expect(irr([-1e20, 1]).roots).toEqual([-0.9999999999999999]);
  expectRates([-1e-9, 1], [1e9 - 1], 5);
});

it('takes long lists in bounded time, with one rate or with changes of sign everywhere', () => {
  const months = Array.from({ length: 600 }, (_, at) => (at === 0 ? -1000 : 10));
  // An annuity of 10 a month over 599 months for 1000: 1000 = 10 (1 - (1 + r)^-599) / r
  const [rate = NaN] = irr(months).roots;
  let factor = 1;
  for (let month = 0; month < 599; month++) factor /= 1 + rate;
  expect((10 * (1 - factor)) / rate).toBeCloseTo(1000, 6);
  const alternating = Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? -1 : 1) * (1 + ((at * 37) % 101) / 100));
  expect(irr(alternating).roots.length % 2).toBe(1); // its first and last signs differ
});

it('leaves its arguments alone', () => {
  expect(irr(Object.freeze([-100, 110])).status).toBe('unique');
});

describe('refuses', () => {
  it.each([
    [[], ['cashFlows']],
    [new Array<number>(1002).fill(1), ['cashFlows']],
    [[1, NaN], ['cashFlows/1']],
    [[1, , 1], ['cashFlows/1']],
    ['-1,1', ['cashFlows']],
  ])('flows %#', (flows, paths) => {
    expect(refusal(() => irr(flows as number[]))).toEqual({ code: 'invalid-argument', paths });
  });
});
