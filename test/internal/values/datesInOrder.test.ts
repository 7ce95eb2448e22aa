import { expect, test } from 'vitest';
import { datesInOrder } from '../../../src/internal/values/datesInOrder.js';

test('a period ends on its first day or later', () => {
  expect(datesInOrder('2026-03-01', '2026-03-01')).toBe(true);
  expect(datesInOrder('2026-02-28', '2026-03-01')).toBe(true);
  expect(datesInOrder('2026-03-01', '2026-02-28')).toBe(false);
  expect(datesInOrder('2026-01-09', '2025-12-10')).toBe(false);
});

test('an open side is in order', () => {
  for (const open of [null, undefined]) {
    expect(datesInOrder(open, '1900-01-01')).toBe(true);
    expect(datesInOrder('2199-12-31', open)).toBe(true);
    expect(datesInOrder(open, open)).toBe(true);
  }
});
