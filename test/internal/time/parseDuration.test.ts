import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/internal/time/parseDuration.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('reads', () => {
  it.each([
    ['P1D', day],
    ['P2W', 14 * day],
    ['PT4H', 4 * hour],
    ['PT30M', 30 * minute],
    ['PT45S', 45 * second],
    ['PT1H30M', hour + 30 * minute],
    ['PT1H5S', hour + 5 * second],
    ['P1DT12H', day + 12 * hour],
    ['P1DT1H1M1S', day + hour + minute + second],
    ['PT36H', 36 * hour],
    ['PT90M', 90 * minute],
    ['PT0.5S', 500],
    ['PT1.25S', 1250],
    ['PT0.001S', 1],
    ['PT0.0009S', 0],
    ['PT0.123456789S', 123],
    ['P0D', 0],
    ['PT0S', 0],
    ['P0W', 0],
    ['PT08H', 8 * hour],
    ['P36525D', 36_525 * day],
    ['PT876600H', 36_525 * day],
    ['PT3155760000S', 36_525 * day],
    ['P5217W', 5217 * 7 * day], // 36,519 days
  ])('%s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });
});

describe('refuses', () => {
  it.each([
    ['nothing', ''],
    ['an empty P', 'P'],
    ['an empty T', 'PT'],
    ['an empty T behind days', 'P1DT'],
    ['no P', '1D'],
    ['time without T', 'P4H'],
    ['days behind T', 'PT1D'],
    ['a minus', '-PT1H'],
    ['a plus', '+PT1H'],
    ['a minus inside', 'PT-1H'],
    ['years', 'P1Y'],
    ['months', 'P1M'],
    ['months and days', 'P1M1D'],
    ['weeks and days', 'P1W1D'],
    ['days and weeks', 'P1D1W'],
    ['weeks and time', 'P1WT1H'],
    ['wrong order', 'PT1M1H'],
    ['wrong order of days', 'PT1HP1D'],
    ['a part twice', 'PT1H1H'],
    ['a fraction of hours', 'PT1.5H'],
    ['a fraction of minutes', 'PT0.5M'],
    ['a fraction of days', 'P0.5D'],
    ['a fraction of weeks', 'P0.5W'],
    ['a decimal comma', 'PT0,5S'],
    ['a fraction without whole', 'PT.5S'],
    ['an empty fraction', 'PT1.S'],
    ['ten digits of a fraction', 'PT0.0000000000S'],
    ['no digits', 'PTH'],
    ['eleven digits', 'PT00000000001S'],
    ['lower case', 'pt1h'],
    ['lower-case unit', 'PT1h'],
    ['a blank before', ' PT1H'],
    ['a blank after', 'PT1H '],
    ['a blank inside', 'PT1H 30M'],
    ['a newline', 'PT1H\n'],
    ['an exponent', 'PT1e3S'],
    ['full-width digits', 'PT１H'],
    ['a clock', '01:30'],
    ['the alternative form', 'P0000-00-01T00:00:00'],
    ['an interval', '2026-01-01/P1D'],
    ['a day beyond 100 years', 'P36526D'],
    ['a millisecond beyond 100 years', 'P36525DT0.001S'],
    ['a second beyond 100 years', 'PT3155760001S'],
    ['weeks beyond 100 years', 'P5218W'],
    ['the largest numbers', 'P9999999999DT9999999999H9999999999M9999999999.999999999S'],
    ['a long text', `P${'1'.repeat(100_000)}D`],
  ])('%s', (_, text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [60_000], [['PT1H']]])('no text: %o', (value) => {
    expect(parseDuration(value as unknown as string)).toBeUndefined();
  });
});

it('adds its parts, whichever of them are written', () => {
  const part = fc.option(fc.nat({ max: 9999 }), { nil: undefined });
  fc.assert(
    fc.property(part, part, part, part, fc.option(fc.nat({ max: 999 })), (days, hours, minutes, seconds, ms) => {
      const written = (value: number | undefined, unit: string): string => (value === undefined ? '' : value + unit);
      const fraction = ms === null ? '' : `.${String(ms).padStart(3, '0')}`;
      const time = written(hours, 'H') + written(minutes, 'M') + written(seconds, `${fraction}S`);
      const text = `P${written(days, 'D')}${time === '' ? '' : `T${time}`}`;
      const wholes = (days ?? 0) * day + (hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second;
      const total = seconds === undefined ? wholes : wholes + (ms ?? 0);
      expect(parseDuration(text)).toBe(text === 'P' ? undefined : total);
    }),
    { seed: 4, numRuns: 1000 },
  );
});
