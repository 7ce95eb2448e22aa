import { describe, expect, it } from 'vitest';
import { applyJsonPatch } from '../../src/gaps/applyJsonPatch.js';
import type { JsonPatch } from '../../src/gaps/jsonPatch.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const document = deepFrozen({ list: [1, 2, 3], inner: { a: 1, 'x/y': { '~': 0 } }, other: { kept: true } });

// Worked out from RFC 6902, section 4.
it.each<[string, JsonPatch, unknown]>([
  ['adds a key', [{ op: 'add', path: '/inner/b', value: 2 }], { inner: { a: 1, 'x/y': { '~': 0 }, b: 2 } }],
  ['adds over a key', [{ op: 'add', path: '/inner/a', value: 2 }], { inner: { a: 2, 'x/y': { '~': 0 } } }],
  ['inserts in a list', [{ op: 'add', path: '/list/1', value: 9 }], { list: [1, 9, 2, 3] }],
  ['inserts at the end', [{ op: 'add', path: '/list/3', value: 9 }], { list: [1, 2, 3, 9] }],
  ['appends', [{ op: 'add', path: '/list/-', value: 9 }], { list: [1, 2, 3, 9] }],
  ['replaces an item', [{ op: 'replace', path: '/list/0', value: null }], { list: [null, 2, 3] }],
  ['removes an item', [{ op: 'remove', path: '/list/0' }], { list: [2, 3] }],
  ['unescapes', [{ op: 'replace', path: '/inner/x~1y/~0', value: 1 }], { inner: { a: 1, 'x/y': { '~': 1 } } }],
  [
    'goes step by step',
    [
      { op: 'remove', path: '/list/0' },
      { op: 'remove', path: '/list/0' },
      { op: 'add', path: '/new', value: { a: [] } },
      { op: 'add', path: '/new/a/-', value: 1 },
    ],
    { list: [3], new: { a: [1] } },
  ],
])('%s', (_, patch, changed) => {
  expect(applyJsonPatch(document, patch)).toEqual({ ...document, ...(changed as object) });
});

it('removes a key', () => {
  expect(applyJsonPatch(document, [{ op: 'remove', path: '/inner' }])).toEqual({
    list: [1, 2, 3],
    other: { kept: true },
  });
});

it('shares what it does not touch', () => {
  expect(applyJsonPatch(document, [{ op: 'add', path: '/inner/b', value: 2 }]).other).toBe(document.other);
});

describe('refuses a step that leads nowhere', () => {
  it.each<[JsonPatch[number]]>([
    [{ op: 'replace', path: '/missing', value: 1 }],
    [{ op: 'remove', path: '/inner/b' }],
    [{ op: 'add', path: '/missing/a', value: 1 }],
    [{ op: 'add', path: '/list/4', value: 1 }],
    [{ op: 'replace', path: '/list/3', value: 1 }],
    [{ op: 'remove', path: '/list/-' }],
    [{ op: 'remove', path: '/list/01' }],
    [{ op: 'remove', path: '' }],
    [{ op: 'remove', path: 'list' }],
    [{ op: 'add', path: '/__proto__/a', value: 1 }],
    [{ op: 'add', path: '/inner/toString/a', value: 1 }],
  ])('%j', (step) => {
    const first: JsonPatch[number] = { op: 'add', path: '/first', value: 1 };
    const refused = expect.objectContaining({
      code: 'invalid-argument',
      path: 'patch/1',
      message: expect.stringMatching(/^patch\/1 must lead to a place (?:of the document|below the root)\.$/) as string,
    });
    expect(() => applyJsonPatch(document, [first, step])).toThrow(refused);
  });
});

describe('refuses, without a word of the data', () => {
  it.each<[string, unknown, string, string]>([
    ['a test', [{ op: 'test', path: '/list', value: [] }], 'patch/0', 'add, replace or remove'],
    ['a move', [{ op: 'move', from: '/list', path: '/inner/list' }], 'patch/0', 'add, replace or remove'],
    ['a word of its own', [{ op: 'bogus', path: '/secret', value: 1 }], 'patch/0', 'add, replace or remove'],
    ['no word', [{ path: '/secret', value: 1 }], 'patch/0', 'add, replace or remove'],
    ['nothing to add', [{ op: 'add', path: '/secret' }], 'patch/0', 'have a value'],
    ['nothing to put there', [{ op: 'replace', path: '/list', value: undefined }], 'patch/0', 'have a value'],
    ['no place', [{ op: 'remove' }], 'patch/0', 'lead to a place below the root'],
    ['a place that is no text', [{ op: 'remove', path: 7 }], 'patch/0', 'lead to a place below the root'],
    ['no step', [null], 'patch/0', 'be an object'],
    ['a hole', new Array(1), 'patch/0', 'be an object'],
    ['a list as a step', [[]], 'patch/0', 'be an object'],
    ['one step', { op: 'remove', path: '/list' }, 'patch', 'be an array'],
    ['no patch', undefined, 'patch', 'be an array'],
  ])('%s', (_, patch, path, must) => {
    const refused = { name: 'ComanagedError', code: 'invalid-argument', path, message: `${path} must ${must}.` };
    expect(() => applyJsonPatch(document, patch as JsonPatch)).toThrow(expect.objectContaining(refused));
  });

  it.each<[string, unknown]>([
    ['a list', [1, 2]],
    ['nothing', null],
    ['a text', 'list'],
    ['an object of a class', new Map([['list', 1]])],
  ])('%s as the document', (_, root) => {
    const refused = { code: 'invalid-argument', path: 'document', message: 'document must be a plain object.' };
    expect(() => applyJsonPatch(root as object, [])).toThrow(expect.objectContaining(refused));
  });

  it('an object of a class on the way', () => {
    const dated = { days: new Map([['first', 1]]) };
    expect(() => applyJsonPatch(dated, [{ op: 'add', path: '/days/second', value: 2 }])).toThrow(
      expect.objectContaining({ path: 'patch/0' }),
    );
  });
});

it('takes null as a value, and an object without a prototype', () => {
  const bare = Object.assign(Object.create(null) as { a?: number }, { a: 1 });
  expect(applyJsonPatch(bare, [{ op: 'add', path: '/a', value: null }])).toEqual({ a: null });
});
