import { expect, it } from 'vitest';
import { formatInstant } from '../../../src/internal/time/formatInstant.js';
import { invalidArgument } from '../invalidArgument.js';

it('writes UTC to the second, with milliseconds only where they are not zero', () => {
  expect(formatInstant(0)).toBe('1970-01-01T00:00:00Z');
  expect(formatInstant(Date.UTC(2026, 2, 29, 1, 2, 3))).toBe('2026-03-29T01:02:03Z');
  expect(formatInstant(Date.UTC(2026, 2, 29, 23, 59, 59, 7))).toBe('2026-03-29T23:59:59.007Z');
  expect(formatInstant(Date.UTC(2026, 2, 29, 23, 59, 59, 70))).toBe('2026-03-29T23:59:59.070Z');
  expect(formatInstant(Date.UTC(2026, 2, 29, 23, 59, 59, 700))).toBe('2026-03-29T23:59:59.700Z');
});

it('writes instants before 1970', () => {
  expect(formatInstant(-1)).toBe('1969-12-31T23:59:59.999Z');
  expect(formatInstant(-86_400_000)).toBe('1969-12-31T00:00:00Z');
});

it('writes as the engine does', () => {
  for (let ms = -62_167_219_200_000; ms <= 253_402_300_799_999; ms += 34_567_890_123) {
    expect(formatInstant(ms)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'));
  }
});

it('writes years of four digits only', () => {
  expect(formatInstant(-62_167_219_200_000)).toBe('0000-01-01T00:00:00Z');
  expect(formatInstant(253_402_300_799_999)).toBe('9999-12-31T23:59:59.999Z');
  for (const ms of [-62_167_219_200_001, 253_402_300_800_000, 0.5, NaN, Infinity, -Infinity]) {
    expect(() => formatInstant(ms), String(ms)).toThrow(invalidArgument('ms'));
  }
});
