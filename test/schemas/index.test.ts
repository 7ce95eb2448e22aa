import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';
import * as schemas from '../../src/schemas/index.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
/** Forms of single values and shapes that entities spread are no schemas of the document. */
const files = globSync('**/schema.ts', { cwd: src }).filter((file) => !file.startsWith('internal/values'));

test('finds the schemas', () => {
  expect(files).toContain('operating-model/schema.ts');
});

test.each(files.map((file) => [file]))('every schema of %s is exported', async (file) => {
  const own = Object.keys((await import(`${src}${file}`)) as object).filter((name) => !name.endsWith('Shape'));
  expect(own.length).toBeGreaterThan(0);
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(own));
});

test('what is exported is a schema or a parser, and named so', () => {
  for (const [name, value] of Object.entries(schemas)) {
    expect(name).toMatch(/^(?:parse[A-Z]\w*|[a-z]\w*Schema)$/);
    if (typeof value !== 'function') expect(value).toBeInstanceOf(z.ZodType);
  }
});
