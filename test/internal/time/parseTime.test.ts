import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/internal/time/parseTime.js';

it('reads minutes since midnight', () => {
  expect(parseTime('00:00')).toBe(0);
  expect(parseTime('08:30')).toBe(510);
  expect(parseTime('23:59')).toBe(1439);
});

it('reads 24:00 as the end of the day', () => {
  expect(parseTime('24:00')).toBe(1440);
});

it('gives a verdict on every four digits', () => {
  const wrong: string[] = [];
  for (let hour = 0; hour < 100; hour++) {
    for (let minute = 0; minute < 100; minute++) {
      const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const isTime = (hour < 24 && minute < 60) || text === '24:00';
      if (parseTime(text) !== (isTime ? hour * 60 + minute : undefined)) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['nothing', ''],
    ['a minute beyond the day', '24:01'],
    ['hour 25', '25:00'],
    ['minute 60', '10:60'],
    ['seconds', '10:00:00'],
    ['one digit', '8:00'],
    ['one digit of a minute', '08:0'],
    ['the basic form', '0800'],
    ['a point', '08.00'],
    ['am', '08:00 am'],
    ['am without blank', '8:00am'],
    ['a sign', '-8:00'],
    ['a plus', '+8:00'],
    ['a zone', '08:00Z'],
    ['a blank before', ' 8:00'],
    ['a blank after', '8:00 '],
    ['a newline', '08:00\n'],
    ['full-width digits', '０８:00'],
    ['a full-width colon', '08：00'],
  ])('%s', (_, text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [800], [['08:00']]])('no text: %o', (value) => {
    expect(parseTime(value as unknown as string)).toBeUndefined();
  });
});
