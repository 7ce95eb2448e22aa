import { describe, expect, it } from 'vitest';
import { sum } from '../../../src/internal/numeric/sum.js';
import { invalidArgument } from '../invalidArgument.js';

it('adds', () => {
  expect(sum([1, 2, 3])).toBe(6);
  expect(sum([0.5])).toBe(0.5);
  expect(sum([])).toBe(0);
});

it('takes any iterable', () => {
  expect(sum(new Set([1, 2, 4]))).toBe(7);
  expect(sum(new Map([['a', 1.5]]).values())).toBe(1.5);
});

describe('keeps what a plain loop loses', () => {
  it.each([
    [[1e100, 1, -1e100], 1],
    [[1, 1e100, 1, -1e100], 2], // Neumaier's own example, where Kahan's summation gives 0
    [[1e16, 1, 1], 10_000_000_000_000_002],
    [[-1e16, 1, 1e16], 1],
    [[1, 1e-16, 1e-16], 1.0000000000000002],
  ])('%j', (values, expected) => {
    expect(sum(values)).toBe(expected);
  });

  it('a million tenths', () => {
    // A tenth is a double a little above 0.1: a million of them are 100000.00000000000555, nearest to 100000.
    expect(sum(Array.from({ length: 1_000_000 }, () => 0.1))).toBe(100_000);
  });
});

it('never gives -0', () => {
  expect(sum([-0])).toBe(0);
  expect(sum([-0, -0])).toBe(0);
  expect(sum([1, -1])).toBe(0);
  expect(sum([-1, 1])).toBe(0);
});

it('refuses values that are not finite, and overflow', () => {
  for (const values of [[NaN], [Infinity], [1, -Infinity], [Infinity, -Infinity], [1e308, 1e308], [-1e308, -1e308]]) {
    expect(() => sum(values), values.join()).toThrow(invalidArgument('values'));
  }
});
