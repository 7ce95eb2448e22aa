import { expect, it } from 'vitest';
import { logOfTwo } from '../../../src/internal/numeric/logOfTwo.js';
import { exactValue } from './exactValue.js';

it('has the logarithm of 2 in two parts that add up to 94 digits, of which the first has 41', () => {
  // OEIS A002162: 0.693147180559945309417232121458176568075500134360255254120680...
  const digits = 693147180559945309417232121458176568075500134360255254120680n;
  const exact = (digits << 1074n) / 10n ** 60n;
  const off = exactValue(logOfTwo.high) + exactValue(logOfTwo.low) - exact;
  expect((off < 0n ? -off : off) < 1n << (1074n - 94n)).toBe(true);
  expect(Number.isInteger(logOfTwo.high * 2 ** 41)).toBe(true);
});
