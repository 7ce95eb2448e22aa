import { describe, expect, it } from 'vitest';
import {
  ceiling,
  complement,
  decimalFraction,
  nearestDouble,
  product,
  quotient,
  total,
} from '../../../src/internal/numeric/fraction.js';

const fraction = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

it.each([
  [0, 0n, 1n],
  [-0, 0n, 1n],
  [0.3, 3n, 10n],
  [168, 168n, 1n],
  [0.1 + 0.2, 30000000000000004n, 100000000000000000n],
  [1e21, 10n ** 21n, 1n],
  [1.5e22, 15n * 10n ** 21n, 1n],
  [2.5e-7, 25n, 10n ** 8n],
  [5e-324, 5n, 10n ** 324n],
])('reads the decimal of %d', (value, numerator, denominator) => {
  expect(decimalFraction(value)).toEqual(fraction(numerator, denominator));
});

it('calculates exactly', () => {
  expect(product(fraction(2n, 3n), fraction(5n, 7n), fraction(1n, 2n))).toEqual(fraction(10n, 42n));
  expect(quotient(fraction(2n, 3n), fraction(5n, 7n))).toEqual(fraction(14n, 15n));
  expect(total(fraction(1n, 10n), fraction(2n, 5n))).toEqual(fraction(25n, 50n));
  expect(complement(fraction(3n, 10n))).toEqual(fraction(7n, 10n));
});

it('rounds up, and whole numbers not at all', () => {
  expect(ceiling(fraction(0n, 7n))).toBe(0n);
  expect(ceiling(fraction(12n, 3n))).toBe(4n);
  expect(ceiling(fraction(13n, 3n))).toBe(5n);
  expect(ceiling(fraction(11n, 3n))).toBe(4n);
});

describe('the nearest double', () => {
  it.each([
    [0n, 5n, 0],
    [1n, 3n, 1 / 3],
    [-(-84n), 10n, 8.4],
    // Ties go to the even one: 2^53 + 1 lies between 2^53 and 2^53 + 2, 2^53 + 3 between the latter and 2^53 + 4.
    [2n ** 53n + 1n, 1n, 2 ** 53],
    [2n ** 53n + 3n, 1n, 2 ** 53 + 4],
    // What lies a trifle beyond a tie goes on.
    [(2n ** 53n + 1n) * 10n ** 40n + 1n, 10n ** 40n, 2 ** 53 + 2],
    [(2n ** 53n + 1n) * 10n ** 40n - 1n, 10n ** 40n, 2 ** 53],
    [10n ** 308n, 1n, 1e308],
    [1n, 10n ** 290n, 1e-290],
    [(1n << 1024n) - 1n, 1n, Infinity],
    [10n ** 309n, 1n, Infinity],
    [10n ** 400n, 1n, Infinity],
    [1n, 10n ** 400n, 0],
    [7n, 10n ** 298n, 7e-298],
    [1n, 1n << 1010n, 0],
  ])('to %d / %d', (numerator, denominator, expected) => {
    expect(nearestDouble(fraction(numerator, denominator))).toBe(expected);
  });

  it('of whole numbers and of their reciprocals, of every size', () => {
    for (let exponent = 0n; exponent < 990n; exponent++) {
      const value = 3n * (1n << exponent);
      expect(nearestDouble(fraction(value, 1n))).toBe(3 * 2 ** Number(exponent));
      expect(nearestDouble(fraction(1n, value))).toBe(1 / 3 / 2 ** Number(exponent));
    }
  });
});
