import { expect, it } from 'vitest';
import { dueOn } from '../../src/governance/dueOn.js';

// Calendar arithmetic by hand: months first, clamped to the month's end, then days.
it.each([
  ['2026-01-31', 'P3M', '2026-04-30'],
  ['2026-01-31', 'P6M', '2026-07-31'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-01-15', 'P90D', '2026-04-15'],
  ['2026-12-25', 'P2W', '2027-01-08'],
])('%s and %s is %s', (last, cadence, due) => {
  expect(dueOn(last, cadence)).toBe(due);
});

it.each([
  ['2026-02-30', 'P3M'],
  ['2026-01-31', 'PT3H'],
  ['yesterday', 'P3M'],
])('%s and %s give nothing', (last, cadence) => {
  expect(dueOn(last, cadence)).toBeUndefined();
});
