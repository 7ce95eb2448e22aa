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
    expect(() => applyJsonPatch(document, [step])).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
