import { describe, expect, it } from 'vitest';
import { allocateMoney } from '../../../src/cost/money/allocateMoney.js';
import type { AllocateMoneyOptions } from '../../../src/cost/money/allocateMoney.js';
import { refusal } from '../../coverage/refusal.js';

const whole = { digits: 0 } as const;
const cents = { digits: 2 } as const;

it('gives the units left over to the largest remainders', () => {
  // 428.57.., 428.57.., 142.86..: two units are left; 142.86 has the largest remainder, then the earlier of the two equal ones
  expect(allocateMoney(1000, [3, 3, 1], whole)).toEqual([429, 428, 143]);
  expect(allocateMoney(10, [3, 3, 1], cents)).toEqual([4.29, 4.28, 1.43]);
  expect(allocateMoney(100, [1, 1, 1], cents)).toEqual([33.34, 33.33, 33.33]);
  expect(allocateMoney(0.05, [1, 1], cents)).toEqual([0.03, 0.02]);
});

it('splits negative amounts as the mirror image', () => {
  expect(allocateMoney(-1000, [3, 3, 1], whole)).toEqual([-429, -428, -143]);
  expect(allocateMoney(-0.01, [1, 1], cents)).toEqual([-0.01, 0]);
});

it('gives nothing to a weight of 0', () => {
  expect(allocateMoney(0.02, [0, 1, 0, 1, 1], cents)).toEqual([0, 0.01, 0, 0.01, 0]);
  expect(allocateMoney(0, [1, -0], cents)).toEqual([0, 0]);
  expect(allocateMoney(5, [7], cents)).toEqual([5]);
});

it('reads weights as decimals: 0.1 + 0.2 against 0.3 is half each', () => {
  expect(allocateMoney(0.02, [0.1, 0.2, 0.3], cents)).toEqual([0, 0.01, 0.01]);
  expect(allocateMoney(12, [1e-300, 2e-300, 3e-300], whole)).toEqual([2, 4, 6]);
  expect(allocateMoney(10, [1e300, 1e-300], whole)).toEqual([10, 0]);
});

it('rounds the amount first', () => {
  expect(allocateMoney(0.125, [1], cents)).toEqual([0.12]);
  expect(allocateMoney(0.125, [1], { digits: 2, rounding: 'half-up' })).toEqual([0.13]);
});

it('leaves its arguments alone', () => {
  expect(allocateMoney(1000, Object.freeze([3, 3, 1]), Object.freeze({ digits: 0 }))).toEqual([429, 428, 143]);
});

describe('refuses', () => {
  it.each([
    [[], ['weights']],
    [[0, 0], ['weights']],
    [
      [1, -1, NaN],
      ['weights/1', 'weights/2'],
    ],
    [[1, , 1], ['weights/1']],
    ['11', ['weights']],
    [null, ['weights']],
    [new Array<number>(100_001).fill(1), ['weights']],
  ])('weights %#', (weights, paths) => {
    expect(refusal(() => allocateMoney(1, weights as number[], cents))).toEqual({ code: 'invalid-argument', paths });
  });

  it('amounts that are not finite or too large', () => {
    expect(refusal(() => allocateMoney(NaN, [1], cents))).toEqual({ code: 'invalid-argument', paths: ['amount'] });
    expect(refusal(() => allocateMoney(1e15, [1], cents))).toEqual({ code: 'out-of-range', paths: ['amount'] });
  });

  it('options that are none', () => {
    const call = (options: unknown) => () => allocateMoney(1, [1], options as AllocateMoneyOptions);
    expect(refusal(call(undefined))).toEqual({ code: 'invalid-argument', paths: ['options'] });
    expect(refusal(call({}))).toEqual({ code: 'invalid-argument', paths: ['digits'] });
    expect(refusal(call({ digits: 2, rounding: 'up' }))).toEqual({ code: 'invalid-option', paths: ['mode'] });
    expect(refusal(call({ digits: 2, currency: 'EUR' })).code).toBe('unknown-option');
  });
});
