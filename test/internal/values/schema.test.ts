import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as values from '../../../src/internal/values/schema.js';
import type { FieldCases } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { problemsOf } from '../../fixtures/fieldCases.js';

const neverNumbers = [NaN, Infinity, -Infinity, '1', '', null, undefined, true, 1n, [1]];
const neverTexts = ['', 5, null, undefined, true, ['a'], { a: 1 }];

function describeValue(name: string, schema: z.ZodType, never: readonly unknown[], { accepts, rejects }: FieldCases) {
  describe(name, () => {
    test.each(accepts.map((value, i) => [i, value]))('accepts value %i', (_, value) => {
      expect(problemsOf(schema, value)).toEqual([]);
    });
    test.each([...rejects, ...never].map((value, i) => [i, value]))('refuses value %i', (_, value) => {
      expect(problemsOf(schema, value)).not.toEqual([]);
    });
  });
}

const longest = (length: number) => ({ accepts: ['x'.repeat(length)], rejects: ['x'.repeat(length + 1)] });
function all(...several: readonly FieldCases[]): FieldCases {
  return { accepts: several.flatMap(({ accepts }) => accepts), rejects: several.flatMap(({ rejects }) => rejects) };
}

describeValue(
  'id',
  values.idSchema,
  neverTexts,
  all(cases.id, longest(63), { accepts: ['0'], rejects: ['.a', 'a\n'] }),
);
describeValue('line', values.lineSchema, neverTexts, {
  ...all(cases.line, longest(500)),
  rejects: ['tab\there', 'carriage\rreturn', '\u0085', ...longest(500).rejects],
});
describeValue(
  'text',
  values.textSchema,
  neverTexts,
  all(cases.text, longest(10_000), { accepts: [], rejects: ['\u0000', 'a\u009fb'] }),
);
describeValue('address', values.urlSchema, neverTexts, {
  accepts: ['https://example.com/a?b=c', 'mailto:noc@example.com', '//share/tool', ...longest(2_000).accepts],
  rejects: ['https://example.com/\nx', ...longest(2_000).rejects],
});
describeValue(
  'date',
  values.dateSchema,
  neverTexts,
  all(cases.date, {
    accepts: ['1900-01-01', '2199-12-31', '2000-02-29'],
    rejects: [
      '1899-12-31',
      '2200-01-01',
      '2100-02-29',
      '2026-13-01',
      '2026-04-31',
      '2026-00-10',
      '+2026-01-01',
      '2026-01-01 ',
    ],
  }),
);
describeValue(
  'time',
  values.timeSchema,
  neverTexts,
  all(cases.time, { accepts: ['12:30'], rejects: ['25:00', '-1:00', '0800'] }),
);
describeValue(
  'end of time',
  values.endTimeSchema,
  neverTexts,
  all(cases.endTime, { accepts: ['23:59'], rejects: ['24:30', '25:00', '08:60'] }),
);
describeValue(
  'instant',
  values.instantSchema,
  [...neverTexts, 0],
  all(cases.instant, {
    accepts: ['1970-01-01T00:00:00Z', '2199-12-31T23:59:59.999Z', '2026-03-02T09:00Z', '2026-03-02T09:00:00-11:30'],
    rejects: [
      '1969-12-31T23:59:59Z',
      '2200-01-01T00:00:00Z',
      '2026-03-02T24:00:00Z',
      '2026-03-02T23:59:60Z',
      '2026-03-02t09:00:00z',
      '2026-03-02 09:00:00Z',
    ],
  }),
);
describeValue(
  'duration',
  values.durationSchema,
  neverTexts,
  all(cases.duration, {
    accepts: ['P2W', 'P1DT12H30M', 'PT0.5S', 'PT0S', 'P36525D'],
    rejects: ['-PT4H', 'PT', 'P1W1D', 'PT1.5H', 'P36526D', 'pt4h', 'PT4H '],
  }),
);
describeValue(
  'calendar duration',
  values.calendarDurationSchema,
  neverTexts,
  all(cases.calendarDuration, {
    accepts: ['P1Y6M', 'P2W', 'P100Y', 'P1M15D'],
    rejects: ['P101Y', '-P3M', 'P1.5Y', 'P3MT1H', 'P1W1D', 'p3m'],
  }),
);
describeValue(
  'zone',
  values.zoneSchema,
  neverTexts,
  all(cases.zone, {
    accepts: ['America/Argentina/Buenos_Aires', 'Etc/GMT+5'],
    rejects: ['EST5EDT,M3.2.0,M11.1.0', '../etc/passwd', 'Europe/', 'localtime', 'Europe London', 'x'.repeat(65)],
  }),
);
describeValue('currency', values.currencySchema, neverTexts, {
  accepts: ['EUR', 'GBP', 'JPY'],
  rejects: ['eur', 'EURO', 'EU', '€', 'EU1', 'EUR\n'],
});
describeValue('list of ids', values.idsSchema, ['erp', null, undefined], {
  accepts: [[], ['erp'], ['erp', 'crm']],
  rejects: [[''], ['erp', 'CRM'], [null], [5]],
});
describeValue('list of some ids', values.someIdsSchema, ['erp', null, undefined], {
  accepts: [['erp'], ['erp', 'crm']],
  rejects: [[], [''], ['erp', 'CRM'], [null]],
});
describeValue('share', values.rateSchema, neverNumbers, cases.rate);
describeValue('yearly change', values.growthRateSchema, neverNumbers, {
  accepts: [-0.999, 0, 0.03, 10],
  rejects: [-1, -2, 10.001],
});
describeValue('level', values.levelSchema, neverNumbers, cases.level);
describeValue('whole number from 1', values.countingSchema, neverNumbers, cases.counting);
describeValue('whole number from 0', values.countSchema, neverNumbers, {
  accepts: [0, 1, 1e9],
  rejects: [-1, 0.5, 1e9 + 1],
});
describeValue('amount', values.amountSchema, neverNumbers, cases.amount);
describeValue('figure', values.figureSchema, neverNumbers, {
  accepts: [-1e12, 0, 1e12],
  rejects: [-1e12 - 1, 1e12 + 1],
});

test.each([
  ['control-character', values.lineSchema, 'two\nlines'],
  ['control-character', values.textSchema, 'bell\u0007'],
  ['control-character', values.urlSchema, 'https://a\n'],
  ['invalid-date', values.dateSchema, '2026-02-30'],
  ['invalid-time', values.timeSchema, '24:00'],
  ['invalid-time', values.endTimeSchema, '24:01'],
  ['invalid-instant', values.instantSchema, '2026-03-02T09:00:00'],
  ['invalid-duration', values.durationSchema, 'P3M'],
  ['invalid-calendar-duration', values.calendarDurationSchema, 'PT4H'],
  ['invalid-zone', values.zoneSchema, '+02:00'],
])('%s is the only problem of such a text', (problem, schema, text) => {
  expect(problemsOf(schema, text)).toEqual([problem]);
});

test('an empty text is told as too short, so that a reader can take it for null', () => {
  for (const schema of [values.idSchema, values.lineSchema, values.textSchema, values.urlSchema, values.dateSchema]) {
    expect(problemsOf(schema, '')[0]).toBe('too_small');
  }
});
