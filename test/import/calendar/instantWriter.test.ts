import { expect, test } from 'vitest';
import { instantWriter } from '../../../src/import/calendar/time/instantWriter.js';

test('writes instants in any order, the same day and time again and again', () => {
  const written = instantWriter();
  const texts = [
    '2026-01-05T08:00:00Z',
    '2026-01-05T20:00:00Z',
    '2026-01-06T08:00:00Z',
    '2026-01-05T08:00:00Z',
    '1969-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00Z',
    '2026-01-06T20:00:00.005Z',
  ];
  for (const text of [...texts, ...texts]) expect(written(Date.parse(text))).toBe(text);
});

test('writes more times of the day than it remembers', () => {
  const written = instantWriter();
  for (let second = 0; second < 3000; second += 1) {
    const text = `2026-01-05T00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}Z`;
    if (written(Date.parse(text)) !== text) expect(text).toBe('written');
  }
  expect(written(Date.parse('2026-01-06T23:59:59Z'))).toBe('2026-01-06T23:59:59Z');
});
