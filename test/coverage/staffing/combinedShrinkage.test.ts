import { describe, expect, it } from 'vitest';
import { combinedShrinkage } from '../../../src/coverage/staffing/combinedShrinkage.js';
import type { CombinedShrinkageOptions } from '../../../src/coverage/staffing/combinedShrinkage.js';
import { shrinkageRanges } from '../../../src/coverage/staffing/shrinkageRanges.js';
import { refusal } from '../refusal.js';

const paid = { sharesOf: 'paid-time' } as const;
const rest = { sharesOf: 'remainder' } as const;

it('adds shares of paid time, as decimals', () => {
  expect(combinedShrinkage([0.1, 0.2], paid)).toStrictEqual({ shrinkage: 0.3, factor: 1 / 0.7, sharesOf: 'paid-time' });
  expect(combinedShrinkage([0.7, 0.1, 0.1], paid).shrinkage).toBe(0.9);
});

it('multiplies what shares of the remainder leave', () => {
  expect(combinedShrinkage([0.1, 0.2], rest)).toStrictEqual({
    shrinkage: 0.28,
    factor: 1 / 0.72,
    sharesOf: 'remainder',
  });
  expect(combinedShrinkage([0.5, 0.5, 0.5], rest).shrinkage).toBe(0.875);
});

it('takes a thousand shares', () => {
  const shares = Array.from({ length: 1000 }, () => 0.0005);
  expect(combinedShrinkage(shares, paid).shrinkage).toBe(0.5);
});

it('is the share itself where there is one', () => {
  for (const options of [paid, rest]) expect(combinedShrinkage([0.35], options).shrinkage).toBe(0.35);
  expect(combinedShrinkage([0, -0], paid)).toStrictEqual({ shrinkage: 0, factor: 1, sharesOf: 'paid-time' });
});

describe('divides, and does not multiply by 1 + s', () => {
  it.each([
    [0.1, 1.111],
    [0.15, 1.176],
    [0.2, 1.25],
    [0.25, 1.333],
    [0.3, 1.429],
    [0.35, 1.538],
    [0.4, 1.667],
  ])('factor of %d', (share, factor) => {
    expect(combinedShrinkage([share], paid).factor).toBeCloseTo(factor, 3);
  });
});

it('has the ranges of contact centers, which add up to 27 to 43 %', () => {
  const ends = (end: 'low' | 'high') =>
    combinedShrinkage(
      shrinkageRanges.map((range) => range[end]),
      paid,
    ).shrinkage;
  expect([ends('low'), ends('high')]).toEqual([0.27, 0.43]);
  expect(Object.isFrozen(shrinkageRanges) && shrinkageRanges.every((range) => Object.isFrozen(range))).toBe(true);
});

describe('refuses', () => {
  it.each([
    [[], ['shares']],
    [
      [0.1, -0.1, 1, NaN],
      ['shares/1', 'shares/2', 'shares/3'],
    ],
    [[0.1, , 0.2], ['shares/1']],
    [[0.5, 0.5], ['shares']],
    [Array.from({ length: 1001 }, () => 0), ['shares']],
    ['0.1', ['shares']],
    [null, ['shares']],
  ])('%j', (shares, paths) => {
    expect(refusal(() => combinedShrinkage(shares as number[], paid))).toEqual({ code: 'invalid-argument', paths });
  });

  it('shares that reach one, and too many, in words', () => {
    expect(() => combinedShrinkage([0.5, 0.5], paid)).toThrow('shares must add up to less than 1.');
    expect(() => combinedShrinkage([], paid)).toThrow('shares must be an array of 1 to 1,000 numbers.');
  });

  it('shares of the remainder that leave nothing a double could tell', () => {
    const shares = Array.from({ length: 20 }, () => 0.999);
    expect(refusal(() => combinedShrinkage(shares, rest)).paths).toEqual(['shares']);
  });

  it('a basis that is none, and other options', () => {
    for (const sharesOf of ['rest', undefined]) {
      expect(refusal(() => combinedShrinkage([0.1], { sharesOf } as unknown as CombinedShrinkageOptions))).toEqual({
        code: 'invalid-option',
        paths: ['sharesOf'],
      });
    }
    expect(refusal(() => combinedShrinkage([0.1], { ...paid, of: 1 } as CombinedShrinkageOptions)).code).toBe(
      'unknown-option',
    );
    expect(refusal(() => combinedShrinkage([0.1], undefined as unknown as CombinedShrinkageOptions)).paths).toEqual([
      'options',
    ]);
  });
});
