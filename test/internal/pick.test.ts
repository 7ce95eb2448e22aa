import { expect, test } from 'vitest';
import { pick } from '../../src/internal/pick.js';

test('has the listed members that are there, in the order of the list', () => {
  const value: { readonly a: number; readonly b: null; readonly c?: string; readonly d: boolean } = {
    a: 1,
    b: null,
    d: true,
  };
  expect(JSON.stringify(pick(value, ['d', 'c', 'b']))).toBe('{"d":true,"b":null}');
});

test('has nothing inherited', () => {
  const value = Object.create({ a: 1 }) as { readonly a: number };
  expect(Object.keys(pick(value, ['a']))).toEqual([]);
});
