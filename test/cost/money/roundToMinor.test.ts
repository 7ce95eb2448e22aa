import { describe, expect, it } from 'vitest';
import { roundToMinor } from '../../../src/cost/money/roundToMinor.js';
import { refusal } from '../../coverage/refusal.js';

describe('decides ties on the decimal text', () => {
  // [amount, digits, half-even, half-up]; by hand
  it.each([
    [1.005, 2, 100, 101],
    [1.015, 2, 102, 102],
    [0.125, 2, 12, 13],
    [10.075, 2, 1008, 1008], // toFixed says 10.07
    [2.5, 0, 2, 3],
    [0.5, 0, 0, 1],
    [0.0005, 3, 0, 1],
    [0.00015, 4, 2, 2],
    [5e-7, 6, 0, 1],
    [1234567890.125, 2, 123456789012, 123456789013],
    [20_000_000_000.125, 2, 2_000_000_000_012, 2_000_000_000_013], // beyond the quick way
  ])('%d at %d digits', (amount, digits, halfEven, halfUp) => {
    expect(roundToMinor(amount, digits)).toBe(halfEven);
    expect(roundToMinor(amount, digits, 'half-even')).toBe(halfEven);
    expect(roundToMinor(amount, digits, 'half-up')).toBe(halfUp);
    expect(roundToMinor(-amount, digits)).toBe(0 - halfEven);
    expect(roundToMinor(-amount, digits, 'half-up')).toBe(0 - halfUp);
  });
});

it('rounds to the nearest where there is no tie, and never to -0', () => {
  expect(roundToMinor(1.0049999, 2)).toBe(100);
  expect(roundToMinor(1.0050001, 2)).toBe(101);
  expect(roundToMinor(1e-300, 2)).toBe(0);
  for (const zero of [0, -0, -0.004, -0.005, -1e-300]) expect(roundToMinor(zero, 2)).toBe(0);
  expect(roundToMinor(-0.4, 0, 'half-up')).toBe(0);
});

it('goes to the largest safe integer, and no further', () => {
  expect(roundToMinor(9_007_199_254_740_991, 0)).toBe(9_007_199_254_740_991);
  // There doubles are 1/64 apart, and the shortest text of this one is 90071992547409.9.
  expect(roundToMinor(90_071_992_547_409.91, 2)).toBe(9_007_199_254_740_990);
  expect(roundToMinor(-9_007_199_254_740_991, 0)).toBe(-9_007_199_254_740_991);
  for (const [amount, digits] of [
    [9_007_199_254_740_992, 0],
    [-9_007_199_254_740_992, 0],
    [90_071_992_547_409.93, 2],
    [1e21, 2],
    [1.7976931348623157e308, 12],
  ] as const) {
    expect(refusal(() => roundToMinor(amount, digits))).toEqual({ code: 'out-of-range', paths: ['amount'] });
  }
});

describe('refuses', () => {
  it.each([NaN, Infinity, -Infinity, '1', null, undefined])('amount %j', (amount) => {
    expect(refusal(() => roundToMinor(amount as number, 2))).toEqual({ code: 'invalid-argument', paths: ['amount'] });
  });

  it.each([-1, 13, 0.5, NaN, 'length', undefined])('digits %j', (digits) => {
    expect(refusal(() => roundToMinor(1, digits as number))).toEqual({ code: 'invalid-argument', paths: ['digits'] });
  });

  it.each(['half-down', null])('mode %j', (mode) => {
    for (const amount of [1, 1.005]) {
      expect(refusal(() => roundToMinor(amount, 2, mode as 'half-up'))).toEqual({
        code: 'invalid-option',
        paths: ['mode'],
      });
    }
  });
});
