import { expect, it } from 'vitest';
import { weekday } from '../../../src/internal/time/weekday.js';

it('is 0 on Monday and 6 on Sunday', () => {
  expect(weekday(0)).toBe(3); // 1970-01-01 was a Thursday
  expect(weekday(4)).toBe(0);
  expect(weekday(3)).toBe(6);
  expect(weekday(-3)).toBe(0);
  expect(weekday(-4)).toBe(6);
});

it('agrees with the engine on every day from 1900 to 2199, where Sunday is 0', () => {
  const msPerDay = 86_400_000;
  const wrong: number[] = [];
  for (let days = Date.UTC(1900, 0, 1) / msPerDay; days < Date.UTC(2200, 0, 1) / msPerDay; days++) {
    if (!Object.is((weekday(days) + 1) % 7, new Date(days * msPerDay).getUTCDay())) wrong.push(days);
  }
  expect(wrong).toEqual([]);
});
