import { describe, expect, it } from 'vitest';
import { currencies, currencyListDate } from '../../../src/cost/money/currencies.js';
import { minorDigits } from '../../../src/cost/money/minorDigits.js';
import { refusal } from '../../coverage/refusal.js';

describe('gives the digits of ISO 4217', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['MGA', 2], // divides by 5
    ['MRU', 2], // divides by 5
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['UYI', 0],
    ['BHD', 3],
    ['OMR', 3],
    ['CLF', 4],
    ['UYW', 4],
    ['XCG', 2], // since 2025
    ['ZWG', 2], // since 2024
  ])('%s %d', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  // Locale data of engines shows no digits for most of these.
  it.each(['AFN', 'ALL', 'IRR', 'KPW', 'LAK', 'LBP', 'MMK', 'PKR', 'SOS', 'SYP', 'YER'])('%s 2', (currency) => {
    expect(minorDigits(currency)).toBe(2);
  });

  it('IQD 3', () => {
    expect(minorDigits('IQD')).toBe(3);
  });
});

it('has each code once', () => {
  const codes = currencies.flatMap(([, list]) => list.split(' '));
  expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(currencyListDate).toBe('2026-01-01');
  for (const [digits, list] of currencies) {
    for (const code of list.split(' ')) expect(minorDigits(code), code).toBe(digits);
  }
});

it('lets overrides come first, own keys only', () => {
  expect(minorDigits('CLF', { CLF: 0 })).toBe(0);
  expect(minorDigits('BTC', { BTC: 8 })).toBe(8);
  expect(minorDigits('EUR', { USD: 3 })).toBe(2);
  expect(minorDigits('EUR', Object.create({ EUR: 3 }) as Record<string, number>)).toBe(2);
});

describe('refuses', () => {
  it.each([
    'BTC',
    'XAU', // no minor unit
    'XXX',
    'BGN', // until 2025
    'eur',
    'EU',
    'EURO',
    'R U',
    '',
    'toString',
    null,
    7,
  ])('%j', (currency) => {
    expect(refusal(() => minorDigits(currency as string))).toEqual({ code: 'invalid-argument', paths: ['currency'] });
  });

  it('without echoing the code', () => {
    expect(() => minorDigits('QQQ')).toThrow(
      'currency must be a code of ISO 4217 with a minor unit, or among the overrides.',
    );
  });

  it.each([-1, 13, 0.5, NaN, '2'])('an override of %j', (digits) => {
    expect(refusal(() => minorDigits('BTC', { BTC: digits as number }))).toEqual({
      code: 'invalid-argument',
      paths: ['overrides'],
    });
  });

  it.each([[[]], [null], ['EUR']])('overrides %j', (overrides) => {
    expect(refusal(() => minorDigits('EUR', overrides as unknown as Record<string, number>)).paths).toEqual([
      'overrides',
    ]);
  });
});
