import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { publicSchemas } from '../../src/export/jsonSchemaNames.js';
import { toJsonSchema } from '../../src/export/toJsonSchema.js';
import type { ToJsonSchemaOptions } from '../../src/export/toJsonSchema.js';
import { fieldNotes } from '../../src/internal/schemaOf.js';
import * as schemas from '../../src/schemas/index.js';
import { validatorsOf } from './agreement.js';

const targets = ['draft-2020-12', 'draft-07'] as const;

/** The words of JSON Schema that stand in a schema; what stands below `properties` and the definitions is a name. */
function wordsOf(node: unknown, isMap = false): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item) => wordsOf(item));
  return Object.entries(node).flatMap(([key, value]) => {
    if (isMap) return wordsOf(value);
    return key === 'default' ? [key] : [key, ...wordsOf(value, ['properties', '$defs', 'definitions'].includes(key))];
  });
}

const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const wallHours = {
  time: { type: 'string', minLength: 1, maxLength: 5, pattern: `^${time}$` },
  endTime: { type: 'string', minLength: 1, maxLength: 5, pattern: `^(?:${time}|24:00)$` },
};

describe('a small schema, written out', () => {
  test('draft 2020-12', () => {
    expect(toJsonSchema({ schema: 'wallHours' })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { start: { $ref: '#/$defs/time' }, end: { $ref: '#/$defs/endTime' } },
      required: ['start', 'end'],
      additionalProperties: false,
      $defs: wallHours,
    });
  });
  test('draft-07', () => {
    expect(toJsonSchema({ schema: 'wallHours', target: 'draft-07' })).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { start: { $ref: '#/definitions/time' }, end: { $ref: '#/definitions/endTime' } },
      required: ['start', 'end'],
      additionalProperties: false,
      definitions: wallHours,
    });
  });
});

describe('the schema of the document', () => {
  test('is what is printed where nothing is asked for', () => {
    expect(toJsonSchema()).toEqual(toJsonSchema({ schema: 'operatingModel', target: 'draft-2020-12' }));
    expect(toJsonSchema()).toMatchObject({ type: 'object', required: ['id', 'name'], additionalProperties: false });
  });
  test('has the defaults of fields, and does not require them', () => {
    expect(toJsonSchema()).toMatchObject({
      properties: { schemaVersion: { default: '1.0' } },
      $defs: {
        rotation: { properties: { mode: { default: 'on-call' }, priority: { default: 0 } } },
        organization: { properties: { severities: { default: ['p1', 'p2', 'p3', 'p4', 'p5'], uniqueItems: true } } },
      },
    });
    expect(toJsonSchema({ schema: 'requiredCoverage' })['required']).toEqual(['windows']);
  });
  test.each(targets)('has no words but these: no class of a field, no id, no format (%s)', (target) => {
    const definitions = target === 'draft-07' ? ['allOf', 'definitions'] : ['$defs'];
    expect([...new Set(wordsOf(toJsonSchema({ target })))].sort()).toEqual(
      [
        ...['$ref', '$schema', 'additionalProperties', 'anyOf', 'const', 'default', 'enum', 'exclusiveMaximum'],
        ...[
          'exclusiveMinimum',
          'items',
          'maxLength',
          'maximum',
          'minItems',
          'minLength',
          'minimum',
          'oneOf',
          'pattern',
        ],
        ...['properties', 'required', 'type', 'uniqueItems', ...definitions],
      ].sort(),
    );
  });
});

test('prints plain JSON, in the same order each time, that the caller may change', () => {
  for (const target of targets) {
    const printed = toJsonSchema({ target });
    const text = JSON.stringify(printed);
    expect(Reflect.ownKeys(printed)).toEqual(Object.keys(printed));
    expect(JSON.parse(text)).toEqual(printed);
    Object.assign(printed['properties'] as object, { id: 1 });
    expect(JSON.stringify(toJsonSchema({ target }))).toBe(text);
  }
});

test('knows the schemas of comanaged/schemas, and no others', () => {
  const known = Object.entries(schemas).filter(([, value]) => value instanceof z.ZodType);
  expect(known.map(([name]) => name).sort()).toEqual(Object.keys(publicSchemas).sort());
  for (const [name, schema] of known) expect(publicSchemas[name]).toBe(schema);
});

test.each(Object.keys(publicSchemas))('%s is one in both drafts, by the strict rules of ajv', (name) => {
  expect(validatorsOf(name.replace(/Schema$/, ''))).toHaveLength(2);
});

test('leaves the registries as they are', () => {
  toJsonSchema({ schema: 'party' });
  for (const schema of [schemas.partySchema, schemas.operatingModelSchema]) {
    expect(z.globalRegistry.get(schema)).toBeUndefined();
    expect(fieldNotes.get(schema)).toBeUndefined();
  }
});

test.each([
  ['no object', 'invalid-argument', 'options', 'draft-07'],
  ['a misspelt option', 'unknown-option', 'options', { draft: 'draft-07' }],
  ['another draft', 'invalid-option', 'target', { target: 'draft-04' }],
  ['no schema', 'invalid-option', 'schema', { schema: 'constructor' }],
  ['a schema by its whole name', 'invalid-option', 'schema', { schema: 'partySchema' }],
  ['a schema that is no text', 'invalid-option', 'schema', { schema: null }],
])('refuses %s', (_, code, path, options) => {
  const call = () => toJsonSchema(options as ToJsonSchemaOptions); // wrong on purpose
  expect(call).toThrow(expect.objectContaining({ name: 'ComanagedError', code, path }));
});
