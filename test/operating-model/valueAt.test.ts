import { expect, test } from 'vitest';
import { listAt, valueAt } from '../../src/operating-model/valueAt.js';

const document = { a: [{ b: null, c: [] }], text: 'abc' };

test.each([
  [[], document],
  [['a', 0, 'b'], null],
  [['a', 0, 'c'], []],
  [['text'], 'abc'],
  [['text', 'length'], undefined],
  [['a', 1], undefined],
  [['a', 0, 'b', 'c'], undefined],
  [['toString'], undefined],
  [['a', 'map'], undefined],
])('what stands at %j', (path, expected) => {
  expect(valueAt(document, path)).toEqual(expected);
});

test('a list is nothing but an array', () => {
  expect(listAt(document, ['a'])).toBe(document.a);
  expect(listAt(document, ['a', 0, 'c'])).toEqual([]);
  expect(listAt(document, ['a', 0, 'b'])).toBeUndefined();
  expect(listAt(document, ['a', 0])).toBeUndefined();
  expect(listAt(document, ['text'])).toBeUndefined();
  expect(listAt(undefined, [])).toBeUndefined();
});
