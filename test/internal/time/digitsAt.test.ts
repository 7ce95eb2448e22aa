import { expect, it } from 'vitest';
import { digitsAt } from '../../../src/internal/time/digitsAt.js';

it('reads a whole number from the middle of a text', () => {
  expect(digitsAt('2026-04-09', 5, 2)).toBe(4);
  expect(digitsAt('2026-04-09', 0, 4)).toBe(2026);
  expect(digitsAt('00', 0, 2)).toBe(0);
});

it('gives -1 where a character is no ASCII digit or the text ends', () => {
  for (const text of ['', '1', '1 ', ' 1', '+1', '1.', '1/', '1:', '１２', '१२'])
    expect(digitsAt(text, 0, 2), text).toBe(-1);
  expect(digitsAt('12', -1, 2)).toBe(-1);
  expect(digitsAt('12', 1, 2)).toBe(-1);
});
