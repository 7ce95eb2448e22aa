import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/internal/json.js';
import { migrateOperatingModel } from '../../src/operating-model/migrateOperatingModel.js';
import { currentSchemaVersion } from '../../src/operating-model/model.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { frozen } from './documents.js';

const mills = { id: 'mills', name: 'North Mills' };

test.each([
  ['of the current version', { ...mills, schemaVersion: '1.0' }],
  ['without a version', mills],
  ['with a version of null', { ...mills, schemaVersion: null }],
])('a document %s comes back as it is', (_, document) => {
  const result = migrateOperatingModel(frozen(document));
  expect(result).toEqual({ ok: true, document, from: '1.0', to: '1.0', problems: [] });
  expect(result.ok && result.document).toBe(document);
});

test('the current version is 1.0', () => {
  expect(currentSchemaVersion).toBe('1.0');
});

describe('a document is refused', () => {
  test.each([
    ['of a version to come', '9.0'],
    ['of a version that never was', '0.9'],
    ['with a version that is no text', 1],
    ['with another spelling of the version', '1.0.0'],
  ])('%s', (_, schemaVersion) => {
    expect(migrateOperatingModel({ ...mills, schemaVersion })).toEqual({
      ok: false,
      problems: [
        {
          code: 'unsupported-version',
          severity: 'error',
          message: 'This library reads version 1.0 of the document.',
          pointer: '/schemaVersion',
        },
      ],
    });
  });

  test.each([[null], [5], ['text'], [[mills]], [undefined as unknown as JsonValue]])('that is %j', (document) => {
    expect(migrateOperatingModel(document)).toEqual({
      ok: false,
      problems: [{ code: 'wrong-type', severity: 'error', message: 'Expected an object.', pointer: '' }],
    });
  });

  test('by parsing as well', () => {
    const { ok, problems } = parseOperatingModel({ ...mills, schemaVersion: '9.0' });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ code: 'unsupported-version', severity: 'error', pointer: '/schemaVersion' }]);
  });
});
