import { expect, test } from 'vitest';
import { dateWriter } from '../../../src/import/calendar/time/dateWriter.js';

test('writes dates in any order, over the ends of months and years', () => {
  const written = dateWriter();
  const texts = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-02-01', '2024-01-31', '2023-12-31', '2024-01-01'];
  texts.push('1969-12-31', '1970-01-01', '0999-12-31', '1970-01-01');
  for (const text of [...texts, ...texts.reverse()]) expect(written(Date.parse(text) / 86_400_000)).toBe(text);
});
