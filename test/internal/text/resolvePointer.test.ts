import { describe, expect, it } from 'vitest';
import { resolvePointer } from '../../../src/internal/text/resolvePointer.js';

// The document of RFC 6901, section 5.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

it.each([
  ['', document],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/e^f', 3],
  ['/g|h', 4],
  ['/i\\j', 5],
  ['/k"l', 6],
  ['/ ', 7],
  ['/m~0n', 8],
])('finds %j of RFC 6901', (pointer, value) => {
  expect(resolvePointer(document, pointer)).toEqual({ found: true, value });
});

it('tells an absent place from null and from undefined', () => {
  expect(resolvePointer({ a: null }, '/a')).toEqual({ found: true, value: null });
  expect(resolvePointer({ a: undefined }, '/a')).toEqual({ found: true, value: undefined });
  expect(resolvePointer({ a: null }, '/b')).toEqual({ found: false });
  expect(resolvePointer(null, '')).toEqual({ found: true, value: null });
});

describe('finds nothing', () => {
  const list = { items: ['x'], text: 'abc', nothing: null, number: 5 };
  it.each([
    ['beyond the end of an array', '/items/1'],
    ['at the end mark of an array', '/items/-'],
    ['at an index with a leading zero', '/items/00'],
    ['at a negative index', '/items/-1'],
    ['at an index with a fraction', '/items/0.0'],
    ['at an index with an exponent', '/items/0e0'],
    ['at the length of an array', '/items/length'],
    ['at an array method', '/items/map'],
    ['inside a text', '/text/0'],
    ['at the length of a text', '/text/length'],
    ['inside null', '/nothing/a'],
    ['inside a number', '/number/a'],
    ['at an inherited key', '/toString'],
    ['at __proto__', '/__proto__'],
    ['at constructor', '/constructor'],
    ['below an inherited key', '/constructor/name'],
    ['at a key that is absent', '/other'],
    ['where the text is no pointer', 'items'],
    ['where an escape is wrong', '/items~2'],
  ])('%s', (_, pointer) => {
    expect(resolvePointer(list, pointer)).toEqual({ found: false });
  });
});

it('finds own keys that are named like built-in ones', () => {
  const value: unknown = JSON.parse('{ "__proto__": { "constructor": 1 }, "length": 2 }');
  expect(resolvePointer(value, '/__proto__/constructor')).toEqual({ found: true, value: 1 });
  expect(resolvePointer(value, '/length')).toEqual({ found: true, value: 2 });
});

it('finds keys of objects without a prototype', () => {
  const value = Object.assign(Object.create(null) as object, { a: 1 });
  expect(resolvePointer(value, '/a')).toEqual({ found: true, value: 1 });
});
