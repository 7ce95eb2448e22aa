import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toJsonSchema } from '../../src/export/toJsonSchema.js';
import { northMills } from '../fixtures/northMills.js';
import { schemaFiles, withoutDescriptions } from '../package/schemaFiles.mjs';

const files = schemaFiles(toJsonSchema).map(({ name, text, target }) => {
  const schema = JSON.parse(text) as Record<string, never>;
  return { name, text, schema, printed: toJsonSchema({ target: target === 'draft-07' ? target : 'draft-2020-12' }) };
});

test('there is one for each draft', () => {
  expect(files.map(({ name, schema }) => [name, schema['$schema']])).toEqual([
    ['operating-model.json', 'https://json-schema.org/draft/2020-12/schema'],
    ['operating-model.draft-07.json', 'http://json-schema.org/draft-07/schema#'],
  ]);
});

test('made again, they are the same', () => {
  expect(schemaFiles(toJsonSchema).map(({ text }) => text)).toEqual(files.map(({ text }) => text));
});

test.each(files)('$name adds nothing but descriptions to what is printed', ({ schema, printed }) => {
  expect(withoutDescriptions(schema)).toEqual(withoutDescriptions(printed));
});

test('strict ajv takes both', () => {
  const [modern, old] = files;
  expect(new Ajv2020({ strict: true }).compile(modern?.schema ?? false)(northMills)).toBe(true);
  expect(new Ajv({ strict: true }).compile(old?.schema ?? false)(northMills)).toBe(true);
});

/** Fields by the definition they stand in, without a description. */
function undescribed(node: unknown, within: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as { readonly properties?: Record<string, { readonly description?: string }> };
  const bare = Object.entries(properties).filter(([, field]) => (field.description ?? '') === '');
  const below = Object.entries(node).flatMap(([key, member]) =>
    key === '$defs' || key === 'definitions'
      ? Object.entries(member as object).flatMap(([name, definition]) => undescribed(definition, name))
      : undescribed(member, within),
  );
  return [...bare.map(([key]) => `${within} ${key}`), ...below];
}

test.each(files)('$name describes every field whose type has a comment', ({ schema }) => {
  // Types that are written as a union or a record on one line have comments on none of their members.
  const uncommented = /^(?:distribution kind|sloWindow (?:kind|unit)|metricTolerance \w+|criticalityWeights \w+)$/;
  expect(undescribed(schema, 'document').filter((field) => !uncommented.test(field))).toEqual([]);
});

test('descriptions are the comments of the types, inherited ones too', () => {
  expect(files[0]?.schema).toMatchObject({
    description: "The document: how one organization's IT is operated, as plain JSON.",
    $defs: {
      party: {
        description: 'One side of the operation.',
        properties: {
          name: { description: 'What people call it.' },
          timeZone: { description: 'IANA zone it works in.' },
        },
      },
    },
  });
});
