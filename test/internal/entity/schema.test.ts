import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  entityShape,
  externalIdSchema,
  importedFromSchema,
  jsonValueSchema,
  unnamedEntityShape,
} from '../../../src/internal/entity/schema.js';
import { fieldNotes } from '../../../src/internal/schemaOf.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, optional, problemsOf, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

/** An array in an array and so on, `depth` of them. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { inner: value };
  return value;
}

const fields = {
  description: optional(cases.text),
  importedFrom: optional({ accepts: [{}, { name: 'matrix.csv', line: 3 }], rejects: ['matrix.csv', { row: 3 }] }),
  externalIds: list({ accepts: [{ system: 'cmdb', id: 'CI 0001' }], rejects: ['CI 0001', { id: 'CI 0001' }] }),
  shareable: absentOr(cases.flag),
  metadata: {
    accepts: [undefined, null, '', 0, false, [], {}, { owner: { team: ['a', 1, null] } }, nested(32)],
    rejects: [Infinity, NaN, nested(33), { a: [-Infinity] }],
  },
};
const entitySchema = z.strictObject({ ...entityShape });
const unnamedEntitySchema = z.strictObject({ ...unnamedEntityShape });

describeEntity('entity', entitySchema, { id: 'a', name: 'A' }, { ...cases.named, ...fields });
describeEntity('entity without a name', unnamedEntitySchema, { id: 'a' }, { ...cases.unnamed, ...fields });
describeEntity(
  'place in a file',
  importedFromSchema,
  {},
  {
    name: optional(cases.line),
    table: optional(cases.counting),
    line: optional(cases.counting),
    column: optional(cases.counting),
  },
);
describeEntity(
  'external id',
  externalIdSchema,
  { system: 'cmdb', id: 'CI 0001' },
  {
    system: required(cases.line),
    id: required({ accepts: ['CI 0001', 'Ω'], rejects: cases.line.rejects }),
  },
);

describe('any JSON', () => {
  test.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a big integer', 1n],
    ['nothing', undefined],
    ['an object of a class', new (class Point {})()],
  ])('refuses %s, alone and inside', (_, value) => {
    expect(problemsOf(jsonValueSchema, value)).toEqual(['invalid-json-value']);
    expect(problemsOf(jsonValueSchema, { list: [value] })).toEqual(['invalid-json-value']);
  });
  test('gives one problem, whatever the depth of the fault', () => {
    expect(problemsOf(jsonValueSchema, { a: { b: [Infinity] } })).toEqual(['invalid-json-value']);
  });
  test('survives depth 50,000', () => {
    expect(problemsOf(jsonValueSchema, nested(50_000))).toEqual(['invalid-json-value']);
  });
});

test('free text of an entity is marked as such', () => {
  expect(fieldNotes.get(entityShape.description)).toEqual(freeText);
  expect(fieldNotes.get(entityShape.metadata)).toEqual(freeText);
  expect(fieldNotes.get(entityShape.shareable)).toEqual({ default: false });
  expect(fieldNotes.get(entityShape.importedFrom)).toBeUndefined();
  expect(fieldNotes.get(entityShape.externalIds)).toBeUndefined();
});
describeNotes('entity', entitySchema, {});
describeNotes('place in a file', importedFromSchema, { name: freeText });
describeNotes('external id', externalIdSchema, {});
