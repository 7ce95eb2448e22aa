import { expect, it } from 'vitest';
import { fractionMs } from '../../../src/internal/time/fractionMs.js';

it('reads the first three digits of a fraction and cuts the rest', () => {
  const read = (digits: string): number => fractionMs(`0.${digits}Z`, 2, 2 + digits.length);
  expect(read('')).toBe(0);
  expect(read('5')).toBe(500);
  expect(read('05')).toBe(50);
  expect(read('005')).toBe(5);
  expect(read('123')).toBe(123);
  expect(read('999999999')).toBe(999);
  expect(read('000999')).toBe(0);
});
