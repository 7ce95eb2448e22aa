import { expect, test } from 'vitest';
import { visitPath } from '../../src/operating-model/visitPath.js';

function visited(value: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  visitPath(value, path === '' ? [] : path.split('/'), (each, at) => found.push([at.join('/'), each]));
  return found;
}

const document = { a: { b: [{ c: 1 }, { c: null }, {}, { c: 0 }] }, list: [[1, 2], [], [3]], text: 'abc', no: false };

test.each([
  ['', [['', document]]],
  ['text', [['text', 'abc']]],
  ['no', [['no', false]]],
  [
    'a/b/*/c',
    [
      ['a/b/0/c', 1],
      ['a/b/3/c', 0],
    ],
  ],
  [
    'list/*/*',
    [
      ['list/0/0', 1],
      ['list/0/1', 2],
      ['list/2/0', 3],
    ],
  ],
  ['missing', []],
  ['missing/b', []],
  ['a/b/c', []],
  ['a/*', []],
  ['text/*', []],
  ['text/b', []],
] as const)('visits %j', (path, expected) => {
  expect(visited(document, path)).toEqual(expected);
});

test('passes over null and undefined wherever they stand', () => {
  expect(visited(null, '')).toEqual([]);
  expect(visited(undefined, 'a')).toEqual([]);
  expect(visited([null, undefined, 1], '*')).toEqual([['2', 1]]);
  expect(visited({ a: null }, 'a/b')).toEqual([]);
});
