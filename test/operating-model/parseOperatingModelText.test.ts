import { describe, expect, test } from 'vitest';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import type { ParseOperatingModelOptions } from '../../src/operating-model/parseOperatingModel.js';
import { parseOperatingModelText } from '../../src/operating-model/parseOperatingModelText.js';
import { northMills } from '../fixtures/northMills.js';
import { lines } from './documents.js';

function problemsOf(text: string): string[] {
  return lines(parseOperatingModelText(text).problems);
}

test('reads a text as what it says', () => {
  expect(parseOperatingModelText(JSON.stringify(northMills))).toEqual(parseOperatingModel(northMills));
  expect(parseOperatingModelText(JSON.stringify(northMills, null, 2))).toEqual(parseOperatingModel(northMills));
  expect(parseOperatingModelText('{ "id": "mills", "name": "North Mills" }')).toEqual({
    ok: true,
    model: { id: 'mills', name: 'North Mills' },
    problems: [],
  });
});

test('skips a byte order mark', () => {
  expect(parseOperatingModelText('\ufeff{ "id": "mills", "name": "North Mills" }').ok).toBe(true);
});

test('tells faults of the document as they are told of a value', () => {
  const document = { id: 'Mills', services: [{ id: 'erp', name: 'ERP', dependsOn: ['crm'], slos: null }], team: [] };
  const result = parseOperatingModelText(JSON.stringify(document));
  expect(result).toEqual(parseOperatingModel(document));
  expect(lines(result.problems)).toEqual([
    'error invalid-id /id',
    'error missing-key ',
    'error unknown-key /team',
    'warning dangling-reference /services/0/dependsOn/0',
    'info null-list /services/0/slos',
  ]);
});

describe('a text that is no JSON', () => {
  test('is told by line and column', () => {
    expect(parseOperatingModelText('{\n  "id": "mills",\n  "name" "North Mills"\n}').problems).toEqual([
      {
        code: 'malformed-json',
        severity: 'error',
        message: 'Malformed JSON: expected a colon here.',
        pointer: '',
        line: 3,
        column: 10,
      },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['half a document', '{ "id": "mills", "name":'],
    ['a comma too many', '{ "id": "mills", "name": "North Mills", }'],
    ['single quotes', "{ 'id': 'mills' }"],
    ['YAML', 'id: mills'],
    ['a page', '<!doctype html>'],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toEqual(['error malformed-json ']);
  });

  test.each([
    ['null', null],
    ['a number', 5],
    ['a document', northMills],
  ])('%s', (_, value) => {
    expect(problemsOf(value as unknown as string)).toEqual(['error not-text ']);
  });
});

describe('a hostile text', () => {
  test('with a key twice in one object is refused: the first would be lost without a word', () => {
    const text = '{ "id": "mills", "name": "North Mills", "services": [{ "id": "erp", "name": "ERP", "id": "crm" }] }';
    expect(parseOperatingModelText(text).problems).toMatchObject([
      { code: 'duplicate-key', pointer: '/services/0/id', line: 1 },
    ]);
  });

  test('with a key __proto__ is refused', () => {
    const text = '{ "id": "mills", "name": "North Mills", "__proto__": { "services": [] } }';
    expect(problemsOf(text)).toEqual(['error forbidden-key /__proto__']);
  });

  test('of 100,000 levels is one problem', () => {
    const text = `{"id":"a","name":"A","metadata":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(parseOperatingModelText(text).problems).toMatchObject([{ code: 'too-deep', line: 1, column: 64 }]);
  });

  test('with a string of ten megabytes is one problem', () => {
    const text = JSON.stringify({ id: 'a', name: 'x'.repeat(10_000_000) });
    expect(problemsOf(text)).toEqual(['error string-too-long /name']);
  });

  test('that is longer than a text may be is not read', () => {
    expect(problemsOf(' '.repeat(20_000_001))).toEqual(['error text-too-long ']);
  });

  test('with 200,000 faults is a thousand problems, and one that counts the rest', () => {
    const text = `{"id":"a","name":"A","people":[${'5,'.repeat(199_999)}5]}`;
    const { problems } = parseOperatingModelText(text);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', count: 199_000 });
  }, 30_000);
});

test.each([
  ['an option that is not known', { limit: {} }, 'unknown-option', 'options'],
  ['a limit that is not known', { limits: { size: 1 } }, 'unknown-option', 'limits'],
  ['a limit that is no number', { limits: { textLength: -1 } }, 'invalid-option', 'limits/textLength'],
])('a call throws for %s', (_, options, code, path) => {
  expect(() => parseOperatingModelText('{}', options as ParseOperatingModelOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});

test('a call may lower the limits', () => {
  const { problems } = parseOperatingModelText(JSON.stringify(northMills), { limits: { textLength: 100 } });
  expect(lines(problems)).toEqual(['error text-too-long ']);
});
