import { describe, expect, it } from 'vitest';
import { roundDecimal } from '../../../src/internal/numeric/roundDecimal.js';
import { invalidArgument } from '../invalidArgument.js';

describe('decides ties on the decimal text', () => {
  // [value, digits, half-even, half-up]
  it.each([
    [10.075, 2, 10.08, 10.08], // 10.07 is odd; toFixed(2) says 10.07
    [2.675, 2, 2.68, 2.68],
    [1.005, 2, 1, 1.01],
    [1.015, 2, 1.02, 1.02],
    [0.125, 2, 0.12, 0.13],
    [0.375, 2, 0.38, 0.38],
    [2.5, 0, 2, 3],
    [3.5, 0, 4, 4],
    [0.5, 0, 0, 1],
    [1.5, 0, 2, 2],
    [0.05, 1, 0, 0.1],
    [0.15, 1, 0.2, 0.2],
    [0.25, 1, 0.2, 0.3],
    [8.345, 2, 8.34, 8.35],
    [1e-7 * 5, 6, 0, 0.000001], // 5e-7
    [1.5e-6, 6, 0.000002, 0.000002],
    [0.0000000000005, 12, 0, 1e-12],
    [1234567890.125, 2, 1234567890.12, 1234567890.13],
    [4503599627370495.5, 0, 4503599627370496, 4503599627370496],
    [4503599627370494.5, 0, 4503599627370494, 4503599627370495],
  ])('%d at %d digits', (value, digits, halfEven, halfUp) => {
    expect(roundDecimal(value, digits, 'half-even')).toBe(halfEven);
    expect(roundDecimal(value, digits, 'half-up')).toBe(halfUp);
    expect(roundDecimal(-value, digits, 'half-even')).toBe(0 - halfEven);
    expect(roundDecimal(-value, digits, 'half-up')).toBe(0 - halfUp);
  });
});

describe('rounds to the nearest where there is no tie', () => {
  it.each([
    [0.1, 0, 0],
    [0.9, 0, 1],
    [10.0749999, 2, 10.07],
    [10.0750001, 2, 10.08],
    [2.4999999999999996, 0, 2],
    [2.5000000000000004, 0, 3],
    [0.49999999999999994, 0, 0],
    [1 / 3, 4, 0.3333],
    [2 / 3, 4, 0.6667],
    [99.999, 2, 100],
    [1.2345678901234, 12, 1.234567890123],
    [9234.567890123456, 11, 9234.56789012346],
    [123456789.98765432, 6, 123456789.987654],
    [4e-7, 6, 0],
    [6e-7, 6, 0.000001],
    [5e-324, 12, 0],
    [5e-13, 11, 0],
  ])('%d at %d digits', (value, digits, expected) => {
    for (const mode of ['half-even', 'half-up'] as const) {
      expect(roundDecimal(value, digits, mode)).toBe(expected);
      expect(roundDecimal(-value, digits, mode)).toBe(0 - expected);
    }
  });
});

describe('leaves what has no more digits', () => {
  it.each([
    [0, 0],
    [1, 0],
    [12, 12],
    [1.25, 2],
    [0.1, 1],
    [0.1, 12],
    [1e21, 2],
    [1.7976931348623157e308, 12],
    [9007199254740993, 0],
    [123456.123456, 12],
    [8796093022207.998, 3],
  ])('%d at %d digits', (value, digits) => {
    for (const mode of ['half-even', 'half-up'] as const) {
      expect(roundDecimal(value, digits, mode)).toBe(value);
      expect(roundDecimal(-value, digits, mode)).toBe(0 - value);
    }
  });
});

it('never gives -0', () => {
  for (const value of [-0, -0.4, -0.5, -1e-9, -5e-324]) expect(roundDecimal(value, 0, 'half-even')).toBe(0);
  expect(roundDecimal(-0.004, 2, 'half-up')).toBe(0);
});

it('refuses values that are not finite and digits out of range', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(() => roundDecimal(value, 2, 'half-up'), String(value)).toThrow(invalidArgument('value'));
  }
  for (const digits of [-1, 13, 0.5, NaN, Infinity]) {
    expect(() => roundDecimal(1.5, digits, 'half-up'), String(digits)).toThrow(invalidArgument('digits'));
  }
});
