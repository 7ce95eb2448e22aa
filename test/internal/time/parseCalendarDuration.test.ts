import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDuration } from '../../../src/internal/time/parseCalendarDuration.js';

describe('reads', () => {
  it.each([
    ['P3M', 3, 0],
    ['P1Y', 12, 0],
    ['P90D', 0, 90],
    ['P1Y6M', 18, 0],
    ['P1Y10D', 12, 10],
    ['P1M15D', 1, 15],
    ['P2Y3M4D', 27, 4],
    ['P2W', 0, 14],
    ['P0D', 0, 0],
    ['P0M', 0, 0],
    ['P18M', 18, 0],
    ['P03M', 3, 0],
    ['P100Y', 1200, 0],
    ['P1200M', 1200, 0],
    ['P36525D', 0, 36_525],
    ['P5217W', 0, 36_519],
    ['P99Y365D', 1188, 365], // 99 years of 365.25 days are 36,159.75 days
  ])('%s', (text, months, days) => {
    expect(parseCalendarDuration(text)).toEqual({ months, days });
  });
});

describe('refuses', () => {
  it.each([
    ['nothing', ''],
    ['an empty P', 'P'],
    ['no P', '3M'],
    ['a time part', 'P1DT1H'],
    ['a time part alone', 'PT1H'],
    ['an empty T', 'P1DT'],
    ['weeks and days', 'P1W1D'],
    ['months and weeks', 'P1M1W'],
    ['wrong order', 'P1D1M'],
    ['wrong order of years', 'P1M1Y'],
    ['a part twice', 'P1M1M'],
    ['a minus', '-P1M'],
    ['a minus inside', 'P-1M'],
    ['a plus', '+P1M'],
    ['a fraction', 'P1.5M'],
    ['a decimal comma', 'P1,5Y'],
    ['a quarter', 'P1Q'],
    ['no digits', 'PM'],
    ['lower case', 'p3m'],
    ['a blank before', ' P3M'],
    ['a blank after', 'P3M '],
    ['a newline', 'P3M\n'],
    ['words', '3 months'],
    ['full-width digits', 'P３M'],
    ['six digits', 'P000003M'],
    ['101 years', 'P101Y'],
    ['1,201 months', 'P1201M'],
    ['a day beyond 100 years', 'P36526D'],
    ['a day beyond 100 years in parts', 'P100Y1D'],
    ['366 days beyond 99 years', 'P99Y366D'],
    ['the largest numbers', 'P99999Y99999M99999D'],
    ['a long text', `P${'1'.repeat(100_000)}D`],
  ])('%s', (_, text) => {
    expect(parseCalendarDuration(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [3], [['P3M']]])('no text: %o', (value) => {
    expect(parseCalendarDuration(value as unknown as string)).toBeUndefined();
  });
});

it('counts a year as 12 months, whichever parts are written', () => {
  const part = fc.option(fc.nat({ max: 30 }));
  fc.assert(
    fc.property(part, part, part, (years, months, days) => {
      const written = (value: number | null, unit: string): string => (value === null ? '' : value + unit);
      const text = `P${written(years, 'Y')}${written(months, 'M')}${written(days, 'D')}`;
      const amount = { months: (years ?? 0) * 12 + (months ?? 0), days: days ?? 0 };
      expect(parseCalendarDuration(text)).toEqual(text === 'P' ? undefined : amount);
    }),
    { seed: 5 },
  );
});
