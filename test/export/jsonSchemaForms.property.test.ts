import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { toJsonSchema } from '../../src/export/toJsonSchema.js';
import * as values from '../../src/internal/values/schema.js';
import { refSchema } from '../../src/services/subjects/schema.js';
import type { FieldCases } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { expectAgreement, validators } from './agreement.js';

interface Form {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly cases: FieldCases;
  /** Wrong texts among the cases that JSON Schema takes; absent: it says all there is to say of this form. */
  readonly beyond?: readonly string[];
}

const forms: readonly Form[] = [
  { name: 'id', schema: values.idSchema, cases: cases.id },
  { name: 'line', schema: values.lineSchema, cases: cases.line },
  { name: 'text', schema: values.textSchema, cases: cases.text },
  { name: 'url', schema: values.urlSchema, cases: cases.line },
  { name: 'date', schema: values.dateSchema, cases: cases.date, beyond: ['2026-02-29'] },
  { name: 'time', schema: values.timeSchema, cases: cases.time },
  { name: 'endTime', schema: values.endTimeSchema, cases: cases.endTime },
  { name: 'instant', schema: values.instantSchema, cases: cases.instant, beyond: ['2026-02-30T09:00:00Z'] },
  { name: 'duration', schema: values.durationSchema, cases: cases.duration, beyond: [] },
  { name: 'calendarDuration', schema: values.calendarDurationSchema, cases: cases.calendarDuration, beyond: [] },
  { name: 'zone', schema: values.zoneSchema, cases: cases.zone, beyond: [] },
  { name: 'ref', schema: refSchema, cases: cases.reference },
];

/** The definition of a value by its name, in a schema of its own. */
function validatorsOfValue(name: string) {
  return validators((target) => {
    const { $defs = {}, definitions = {} } = toJsonSchema({ target });
    return target === 'draft-07' ? { $ref: `#/definitions/${name}`, definitions } : { $ref: `#/$defs/${name}`, $defs };
  });
}

const characters = [...'0123456789PTYMWDHSZ:.,+-/_ aAzé🙂\n\t\r\u0000\u007f\u0085\u00a0\u2028'];

/** A right text with up to three characters put in, put in place of another, or left out. */
function nearly(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), character: fc.constantFrom(...characters, ''), removed: fc.nat({ max: 1 }) });
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
    edits.reduce((changed, { at, character, removed }) => {
      const place = at % (changed.length + 1);
      return `${changed.slice(0, place)}${character}${changed.slice(place + removed)}`;
    }, text),
  );
}

describe.each(forms)('$name', ({ name, schema, cases: { accepts, rejects }, beyond }) => {
  const validate = validatorsOfValue(name);
  const verdictOf = (value: unknown) => expectAgreement(value, schema, validate);

  test('what is right is taken', () => {
    expect(accepts.map(verdictOf)).toEqual(accepts.map(() => 'accepted'));
  });
  test('what is wrong is refused, but for what is beyond JSON Schema', () => {
    const verdicts = rejects.map((value) => [value, verdictOf(value)] as const);
    expect(verdicts.filter(([, verdict]) => verdict !== 'refused')).toEqual(
      (beyond ?? []).map((text) => [text, 'listed']),
    );
  });
  test('what is nearly right is judged alike', () => {
    fc.assert(
      fc.property(nearly(accepts.map(String)), (text) => {
        const verdict = verdictOf(text);
        if (beyond === undefined) expect(verdict).not.toBe('listed');
      }),
      { seed: 20_260_302, numRuns: 500 },
    );
  });
});

test.each([
  ['date', values.dateSchema, ['1900-01-01', '2199-12-31'], ['1899-12-31', '2200-01-01']],
  [
    'instant',
    values.instantSchema,
    [
      ...['1970-01-01T00:00Z', '1969-12-31T23:30-01:00', '2199-12-31T23:59:59.999999999Z', '2200-01-01T17:59+18:00'],
      ...['2026-03-02T09:00+18:00', '2026-03-02T09:00:00-17:59'],
    ],
    ['2026-03-02T09:00+18:01', '2026-03-02T24:00Z', '2026-03-02T09:00:00.Z', '1968-12-31T23:30-01:00'],
  ],
  ['duration', values.durationSchema, ['P36525D', 'P0D', 'PT0.123456789S'], ['PT0.1234567890S', '-P1D', 'P1DT']],
  ['calendarDuration', values.calendarDurationSchema, ['P100Y', 'P0D', 'P5217W'], ['P1W1D', 'P1.5Y']],
  ['zone', values.zoneSchema, ['a'.repeat(64), 'America/Argentina/Ushuaia', 'Etc/GMT+5'], ['a'.repeat(65), 'A//B']],
  ['ref', refSchema, [`slo:${'a'.repeat(127)}`], [`slo:${'a'.repeat(128)}`]],
  ['line', values.lineSchema, ['🙂'.repeat(500)], ['🙂'.repeat(501)]],
])('%s at its bounds', (name, schema, right, wrong) => {
  const validate = validatorsOfValue(name);
  expect(right.filter((text) => expectAgreement(text, schema, validate) !== 'accepted')).toEqual([]);
  expect(wrong.filter((text) => expectAgreement(text, schema, validate) !== 'refused')).toEqual([]);
});
