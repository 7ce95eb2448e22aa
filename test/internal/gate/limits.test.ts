import { describe, expect, test } from 'vitest';
import type { DataLimits } from '../../../src/internal/gate/dataLimits.js';
import { dataLimits, defaultDataLimits } from '../../../src/internal/gate/dataLimits.js';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { plainJson } from '../../../src/internal/gate/plainJson.js';
import { problemsOf, refusals } from './results.js';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

/** Data as JSON text; `JSON.stringify` gives up at some thousand levels. */
function textOf(value: unknown): string {
  let closing = '';
  let opening = '';
  let rest = value;
  while (typeof rest === 'object' && rest !== null && Object.keys(rest).length === 1) {
    const [[key, inner] = ['', null]] = Object.entries(rest);
    opening += Array.isArray(rest) ? '[' : `{${JSON.stringify(key)}:`;
    closing = (Array.isArray(rest) ? ']' : '}') + closing;
    rest = inner;
  }
  return opening + JSON.stringify(rest) + closing;
}

function numbered(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
}

/** Data that measures exactly `size` under one limit. */
const sized: Record<
  keyof DataLimits,
  { readonly of: (size: number) => unknown; readonly code: string; readonly at: number }
> = {
  depth: { of: nested, code: 'too-deep', at: 5 },
  values: { of: (size) => new Array(size - 1).fill(0), code: 'too-many-values', at: 8 },
  items: { of: (size) => new Array(size).fill(true), code: 'too-many-items', at: 7 },
  keys: { of: numbered, code: 'too-many-keys', at: 7 },
  stringLength: { of: (size) => 'x'.repeat(size), code: 'string-too-long', at: 9 },
  keyLength: { of: (size) => ({ ['x'.repeat(size)]: 1 }), code: 'key-too-long', at: 9 },
  // In JSON text two more characters are quotes, so the two gates are tried apart.
  textLength: { of: (size) => 'x'.repeat(size), code: 'text-too-long', at: 9 },
};
const limits = Object.entries(sized).filter(([limit]) => limit !== 'textLength');

describe('each limit: at it, one above, 1,000 times above', () => {
  test.each(limits)('%s, in an object', (limit, { of, code, at }) => {
    expect(plainData(of(at), { [limit]: at }).ok).toBe(true);
    for (const size of [at + 1, at * 1_000]) {
      const found = plainData(of(size), { [limit]: at });
      expect(refusals(found).map((refusal) => refusal.split(' ')[0])).toEqual([code]);
      expect(problemsOf(found)[0]?.message).toContain(`${at}`);
    }
  });

  test.each(limits)('%s, in a text', (limit, { of, code, at }) => {
    expect(plainJson(textOf(of(at)), { [limit]: at }).ok).toBe(true);
    for (const size of [at + 1, at * 1_000]) {
      const found = plainJson(textOf(of(size)), { [limit]: at });
      expect(refusals(found).map((refusal) => refusal.split(' ')[0])).toEqual([code]);
      expect(problemsOf(found)[0]?.message).toContain(`${at}`);
    }
  });

  test.each(limits)('%s, at its default', (limit) => {
    const { of, code } = sized[limit as keyof DataLimits];
    const at = defaultDataLimits[limit as keyof DataLimits];
    if (limit === 'values') return; // its two millions would not fit one array; the next test has them
    expect(plainData(of(at)).ok).toBe(true);
    expect(refusals(plainData(of(at + 1)))[0]).toContain(code);
    expect(plainJson(textOf(of(at))).ok).toBe(true);
    expect(refusals(plainJson(textOf(of(at + 1))))[0]).toContain(code);
  });

  test('values at their default', () => {
    // 1 + 10 * (1 + 199,999) = 2,000,001
    const one = [...new Array<number[]>(10)].map(() => new Array<number>(199_999).fill(0));
    expect(refusals(plainData(one))).toEqual(['too-many-values /9']);
    expect(refusals(plainJson(JSON.stringify(one)))).toEqual(['too-many-values /9']);
    one[9]?.pop();
    expect(plainData(one).ok).toBe(true);
    expect(plainJson(JSON.stringify(one)).ok).toBe(true);
  });

  test('textLength of a text counts every character of it', () => {
    expect(plainJson('[1, 2]', { textLength: 6 }).ok).toBe(true);
    expect(refusals(plainJson('[1, 2] ', { textLength: 6 }))).toEqual(['text-too-long ']);
    expect(refusals(plainJson(' '.repeat(6_000), { textLength: 6 }))).toEqual(['text-too-long ']);
  });

  test('textLength of an object counts all its strings', () => {
    expect(plainData({ key: ['abc', 'def'] }, { textLength: 6 }).ok).toBe(true);
    expect(refusals(plainData({ key: ['abc', 'defg', NaN] }, { textLength: 6 }))).toEqual(['text-too-long /key/1']);
    expect(refusals(plainData('x'.repeat(6_000), { textLength: 6 }))).toEqual(['text-too-long ']);
  });

  test('of nothing', () => {
    expect(refusals(plainData(1, { values: 0 }))).toEqual(['too-many-values ']);
    expect(refusals(plainJson('1', { values: 0 }))).toEqual(['too-many-values ']);
    expect(plainData(1, { depth: 0, items: 0, keys: 0, stringLength: 0, keyLength: 0, textLength: 0 }).ok).toBe(true);
    expect(refusals(plainData([], { depth: 0 }))).toEqual(['too-deep ']);
    expect(plainData({ '': '' }, { keyLength: 0, stringLength: 0 }).ok).toBe(true);
  });
});

describe('where the limits are passed', () => {
  test('too deep: the siblings are still looked at', () => {
    expect(refusals(plainData({ a: [[[]]], b: NaN }, { depth: 3 }))).toEqual(['too-deep /a/0/0', 'not-finite /b']);
  });

  test('too deep, in a text: line and column of the bracket', () => {
    expect(plainJson('{"a": [\r\n  [ "[[[", [ 1e999', { depth: 3 })).toEqual({
      ok: false,
      problems: [
        {
          code: 'too-deep',
          severity: 'error',
          message: 'More than 3 levels of arrays and objects inside each other (limit depth).',
          pointer: '',
          line: 2,
          column: 12,
        },
      ],
    });
  });

  test('too many values end the walk', () => {
    const value = { a: [1, 2], b: [3, 4], c: NaN };
    expect(refusals(plainData(value, { values: 6 }))).toEqual(['too-many-values /b']);
    expect(refusals(plainJson('{"a":[1,2],"b":[3,4],"c":1e999}', { values: 6 }))).toEqual(['too-many-values /b']);
    expect(refusals(plainData([[value], NaN], { values: 7 }))).toEqual(['too-many-values /0/0/a']);
  });

  test('too many items or keys: the rest is still looked at', () => {
    expect(refusals(plainData([[1, 2, 3], { a: 1, b: 2, c: 3 }], { items: 2, keys: 2 }))).toEqual([
      'too-many-items /0',
      'too-many-keys /1',
    ]);
    expect(refusals(plainJson('[[1,2,3],{"a":1,"b":2,"c":3}]', { items: 2, keys: 2 }))).toEqual([
      'too-many-items /0',
      'too-many-keys /1',
    ]);
  });
});

describe('what would take for ever', () => {
  test('sharing that unfolds to 2^30 values', () => {
    let value: unknown = 1;
    for (let level = 0; level < 30; level += 1) value = level % 2 === 0 ? [value, value] : { a: value, b: value };
    expect(refusals(plainData(value, { values: 100_000 })).map((refusal) => refusal.split(' ')[0])).toEqual([
      'too-many-values',
    ]);
  });

  test('a long string at many places', () => {
    const long = '\u00e9\u20ac'.repeat(50_000);
    expect(refusals(plainData(new Array(200_000).fill(long)))).toEqual(['text-too-long /200']);
  });

  test('an object of too many keys at many places', () => {
    const found = refusals(plainData(new Array(20_000).fill(numbered(1_001)), { keys: 1_000, values: 120_000 }));
    // 1 root, 20,000 items, then 1,001 keys each: the 100th passes the limit.
    expect(found).toEqual([
      ...Array.from({ length: 100 }, (_, index) => `too-many-keys /${index}`),
      'too-many-values /99',
    ]);
  });

  test('an array with many keys at many places', () => {
    const odd = Object.assign([], numbered(1_001));
    const found = refusals(plainData(new Array(20_000).fill(odd), { values: 120_000 }));
    expect(found.at(-1)).toBe('too-many-values /99');
    expect(found).toContain('array-with-keys /98');
  });

  test('an array of 2^32 - 1 holes', () => {
    expect(refusals(plainData(new Array(4_294_967_295)))).toEqual(['too-many-items ']);
  });

  test('a string of 10 million characters, as value and as key', () => {
    const long = 'x'.repeat(10_000_000);
    expect(refusals(plainData(long))).toEqual(['string-too-long ']);
    expect(refusals(plainData({ [long]: { a: NaN } }))).toEqual(['key-too-long ', 'not-finite ']);
    expect(refusals(plainJson(`{"${long}":{"a":1e999}}`))).toEqual(['key-too-long ', 'not-finite ']);
    expect(JSON.stringify(plainData({ [long]: 1 })).length).toBeLessThan(300);
  });

  test('nesting of 100,000 levels', () => {
    expect(refusals(plainData(nested(100_000)))).toEqual([`too-deep ${'/in/0'.repeat(16)}`]);
    expect(refusals(plainJson('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual(['too-deep ']);
    expect(refusals(plainJson('{"a":'.repeat(100_000)))).toEqual(['too-deep ']);
  });

  test('strings made of quotes and backslashes', () => {
    const text = JSON.stringify({ a: '\\"'.repeat(40_000), b: '\\'.repeat(99_999) });
    expect(plainJson(text).ok).toBe(true);
  });
});

describe('the limits as options', () => {
  test('the defaults cannot be changed', () => {
    expect(Object.isFrozen(defaultDataLimits)).toBe(true);
    expect(dataLimits()).toEqual(defaultDataLimits);
    expect(dataLimits({})).toEqual(defaultDataLimits);
    expect(dataLimits({ depth: undefined })).toEqual(defaultDataLimits);
  });

  test('each can be lowered and raised, and Infinity lifts it', () => {
    expect(dataLimits({ values: 0, items: Infinity })).toEqual({ ...defaultDataLimits, values: 0, items: Infinity });
  });

  test('depth never rises above 256', () => {
    expect(dataLimits({ depth: 257 }).depth).toBe(256);
    expect(dataLimits({ depth: Infinity }).depth).toBe(256);
    expect(plainData(nested(256), { depth: Infinity }).ok).toBe(true);
    expect(refusals(plainData(nested(257), { depth: Infinity }))).toEqual([`too-deep ${'/0/in'.repeat(128)}`]);
    expect(plainJson('['.repeat(256) + ']'.repeat(256), { depth: 100_000 }).ok).toBe(true);
    expect(refusals(plainJson('['.repeat(257) + ']'.repeat(257), { depth: 100_000 }))).toEqual(['too-deep ']);
  });

  test.each([-1, 1.5, NaN, -Infinity, '5'])('%s is no limit', (items) => {
    expect(() => dataLimits({ items: items as number })).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code: 'invalid-option', path: 'limits/items' }),
    );
  });

  test('a name that is no limit', () => {
    expect(() => plainData(1, { item: 5 } as object)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code: 'unknown-option' }),
    );
  });
});
