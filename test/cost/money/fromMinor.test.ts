import { describe, expect, it } from 'vitest';
import { fromMinor } from '../../../src/cost/money/fromMinor.js';
import { refusal } from '../../coverage/refusal.js';

it('gives the double nearest to the decimal', () => {
  expect(fromMinor(123456, 2)).toBe(1234.56);
  expect(fromMinor(-1005, 2)).toBe(-10.05);
  expect(fromMinor(7, 0)).toBe(7);
  expect(fromMinor(1, 4)).toBe(0.0001);
  expect(fromMinor(9_007_199_254_740_991, 2)).toBe(90_071_992_547_409.91);
  expect(fromMinor(-0, 2)).toBe(0);
});

describe('refuses', () => {
  it.each([0.5, NaN, Infinity, '1', null])('minor %j', (minor) => {
    expect(refusal(() => fromMinor(minor as number, 2))).toEqual({ code: 'invalid-argument', paths: ['minor'] });
  });

  it('unsafe integers', () => {
    expect(refusal(() => fromMinor(9_007_199_254_740_992, 2))).toEqual({ code: 'out-of-range', paths: ['minor'] });
  });

  it.each([-1, 13, 0.5, 'length'])('digits %j', (digits) => {
    expect(refusal(() => fromMinor(1, digits as number))).toEqual({ code: 'invalid-argument', paths: ['digits'] });
  });
});
