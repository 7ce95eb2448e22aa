import { expect, it } from 'vitest';
import { minutesAt } from '../../../src/internal/time/minutesAt.js';

it('counts the minutes of HH:mm at a place in a text', () => {
  expect(minutesAt('+05:30', 1)).toBe(330);
  expect(minutesAt('00:00', 0)).toBe(0);
  expect(minutesAt('99:59', 0)).toBe(99 * 60 + 59);
});

it('gives -1 where no HH:mm stands', () => {
  for (const text of ['', '08', '08:', '08:0', '8:00', '08:60', '08-00', '08.00', '0a:00', '08:a0']) {
    expect(minutesAt(text, 0), text).toBe(-1);
  }
});
