import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { absentOr, fieldNotes, maybe, schemaOf, tagged, withDefault } from '../../src/internal/schemaOf.js';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const number = z.number();

test('schemaOf gives the schema itself', () => {
  expect(schemaOf<number>()(number)).toBe(number);
});

describe('marks of a field', () => {
  test.each([
    ['maybe', maybe(number), [1, null, undefined], ['1']],
    ['absentOr', absentOr(number), [1, undefined], ['1', null]],
    ['withDefault', withDefault(number, 7), [1, undefined], ['1', null]],
    ['tagged', tagged('salary', number), [1], ['1', null, undefined]],
  ])('%s', (_, schema, accepts, rejects) => {
    expect(accepts.map((value) => takes(schema, value))).toEqual(accepts.map(() => true));
    expect(rejects.map((value) => takes(schema, value))).toEqual(rejects.map(() => false));
  });

  test('a default is noted and never filled in', () => {
    const schema = z.strictObject({ seats: withDefault(number, 1) });
    expect(schema.parse({})).toEqual({});
    expect(fieldNotes.get(schema.shape.seats)).toEqual({ default: 1 });
  });
});

describe('sensitivity', () => {
  test('is noted on a copy', () => {
    const shared = maybe(number);
    expect(fieldNotes.get(tagged('commercial', shared))).toEqual({ sensitivity: 'commercial' });
    expect(fieldNotes.get(shared)).toBeUndefined();
  });
  test('keeps what was noted before, and the last tag counts', () => {
    expect(fieldNotes.get(tagged('text', withDefault(number, 1)))).toEqual({ default: 1, sensitivity: 'text' });
    expect(fieldNotes.get(tagged('personal', tagged('text', number)))).toEqual({ sensitivity: 'personal' });
  });
  test('never stands in the global registry of zod', () => {
    expect(z.globalRegistry.has(tagged('salary', number))).toBe(false);
    expect(z.globalRegistry.has(withDefault(number, 1))).toBe(false);
  });
});
