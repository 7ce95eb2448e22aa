import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJson } from '../../src/internal/isJson.js';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

class Tagged {
  readonly tag = 'a';
}

describe('plain JSON', () => {
  test.each([
    ['null', null],
    ['a text', ''],
    ['a number', -1.5],
    ['true', true],
    ['an empty array', []],
    ['an empty object', {}],
    ['an object without prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['all of it in each other', { a: [1, 'b', null, { c: [false] }] }],
  ])('%s is', (_, value) => {
    expect(isJson(value, 32)).toBe(true);
  });

  test.each([
    ['undefined', undefined],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an object of a class', new Tagged()],
    ['a boxed number', Object(1)],
    ['a member that is undefined', { a: undefined }],
    ['an item that is no JSON', [[NaN]]],
  ])('%s is not', (_, value) => {
    expect(isJson(value, 32)).toBe(false);
  });
});

test('goes down as many levels as it is told', () => {
  for (const levels of [0, 1, 2, 31, 32]) {
    expect(isJson(nested(levels), levels)).toBe(true);
    expect(isJson(nested(levels + 1), levels)).toBe(false);
  }
});

test('ends on data of any depth and on a cycle', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  expect(isJson(nested(100_000), 32)).toBe(false);
  expect(isJson(cycle, 32)).toBe(false);
});

test('takes whatever JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(isJson(JSON.parse(JSON.stringify(value)), 32)).toBe(true);
    }),
    { seed: 13, numRuns: 500 },
  );
});
