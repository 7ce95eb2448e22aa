import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { accepted, problemsOf, refusals } from './results.js';

class Desk {
  readonly seats = 2;
}
class Seats extends Array<number> {}
class Rootless {
  readonly seats = 2;
}
Object.setPrototypeOf(Rootless.prototype, null);

const sparse: unknown[] = [1];
sparse[2] = 3;

describe('what passes', () => {
  const symbol = Symbol('hidden');
  test.each<[string, unknown, unknown]>([
    ['a string', 'text', 'text'],
    ['an emoji', '\u{1f600}', '\u{1f600}'],
    ['a number', -12.5, -12.5],
    ['the smallest number', 5e-324, 5e-324],
    ['minus zero', -0, 0],
    ['minus zero inside', { a: [-0] }, { a: [0] }],
    ['true', true, true],
    ['null', null, null],
    ['an empty object', {}, {}],
    ['an empty array', [], []],
    ['nested data', { a: [{ b: null }, 'c'] }, { a: [{ b: null }, 'c'] }],
    ['a key that holds undefined', { a: undefined, b: 1 }, { b: 1 }],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['an object whose prototype has none', new Rootless(), { seats: 2 }],
    ['an array without a prototype', Object.setPrototypeOf([1], null), [1]],
    ['objects of another realm', runInNewContext('({ a: [1, { b: 2 }] })'), { a: [1, { b: 2 }] }],
    ['keys of Object.prototype', { constructor: 1, toString: 'x', hasOwnProperty: null }, { constructor: 1, toString: 'x', hasOwnProperty: null }], // prettier-ignore
    ['names of built-ins as strings', ['__proto__', 'constructor'], ['__proto__', 'constructor']],
    ['an empty key', { '': 1 }, { '': 1 }],
    ['a key that is not enumerable', Object.defineProperty({ a: 1 }, 'b', { value: () => 1 }), { a: 1 }],
    ['a symbol that is not enumerable', Object.defineProperty({ a: 1 }, symbol, { value: 1 }), { a: 1 }],
    ['a transparent proxy', new Proxy({ a: new Proxy([1], {}) }, {}), { a: [1] }],
  ])('%s', (_, value, copy) => {
    const result = plainData(value);
    expect(result).toStrictEqual({ ok: true, value: copy });
  });

  test('inherited properties do not count', () => {
    const inheriting: unknown = Object.create(Object.assign(Object.create(null) as object, { salary: 1 }));
    expect(plainData(inheriting)).toStrictEqual({ ok: true, value: {} });
  });

  test('copies have the prototypes of this realm, whatever the input has', () => {
    const result = plainData(Object.assign(Object.create(null) as object, { a: runInNewContext('[{}]') as unknown }));
    const copy = accepted(result) as { a: object[] };
    expect([copy, copy.a, copy.a[0]].map((part) => Object.getPrototypeOf(part) as unknown)).toEqual([
      Object.prototype,
      Array.prototype,
      Object.prototype,
    ]);
  });

  test('a shared object is copied at each place', () => {
    const shared = ['mon', 'tue'];
    const result = plainData([shared, shared]);
    const copy = accepted(result) as unknown[];
    expect(copy).toStrictEqual([shared, shared]);
    expect(copy[0]).not.toBe(copy[1]);
  });
});

describe('what is refused', () => {
  test.each<[string, unknown, string]>([
    ['NaN', NaN, 'not-finite'],
    ['Infinity', Infinity, 'not-finite'],
    ['-Infinity', -Infinity, 'not-finite'],
    ['a bigint', 1n, 'not-json-type'],
    ['a symbol', Symbol('s'), 'not-json-type'],
    ['a function', () => 1, 'not-json-type'],
    ['a class', Desk, 'not-json-type'],
    ['undefined', undefined, 'not-json-type'],
    ['a Date', new Date(0), 'not-plain-object'],
    ['a Map', new Map(), 'not-plain-object'],
    ['a Set', new Set(), 'not-plain-object'],
    ['a RegExp', /x/, 'not-plain-object'],
    ['an Error', new Error('x'), 'not-plain-object'],
    ['a Promise', Promise.resolve(), 'not-plain-object'],
    ['a typed array', new Uint8Array(2), 'not-plain-object'],
    ['an ArrayBuffer', new ArrayBuffer(2), 'not-plain-object'],
    ['a boxed number', Object(1), 'not-plain-object'],
    ['a boxed string', Object('x'), 'not-plain-object'],
    ['an instance of a class', new Desk(), 'not-plain-object'],
    ['an array of a subclass', Seats.of(1), 'not-plain-object'],
    ['an object with a plain prototype', Object.create({ a: 1 }), 'not-plain-object'],
    ['an array whose prototype is an array', Object.setPrototypeOf([], [1]), 'not-plain-object'],
    ['a Date of another realm', runInNewContext('new Date(0)'), 'not-plain-object'],
    ['a Map of another realm', runInNewContext('new Map()'), 'not-plain-object'],
    ['a class instance of another realm', runInNewContext('new (class A {})()'), 'not-plain-object'],
    ['a subclass of Array of another realm', runInNewContext('new (class A extends Array {})()'), 'not-plain-object'],
    ['a getter', { get a() { return 1; } }, 'accessor-property /a'], // prettier-ignore
    ['a setter', { set a(_: number) { /* nothing */ } }, 'accessor-property /a'], // prettier-ignore
    ['an accessor without functions', Object.create(null, { a: { set: undefined, enumerable: true } as object }), 'accessor-property /a'], // prettier-ignore
    ['a getter for an item', Object.defineProperty([1], 0, { get: () => 1 }), 'accessor-property /0'],
    ['a symbol as key', { [Symbol('s')]: 1 }, 'symbol-key'],
    ['a symbol as key of an array', Object.assign([1], { [Symbol('s')]: 1 }), 'symbol-key'],
    ['a hole', sparse, 'sparse-array'],
    ['holes only', new Array(3), 'sparse-array'],
    ['an item that is not enumerable', Object.defineProperty([1], 0, { enumerable: false }), 'sparse-array'],
    ['an array with an extra key', Object.assign([1], { extra: 1 }), 'array-with-keys'],
    ['undefined in an array', [1, undefined], 'not-json-type /1'],
    ['an own key __proto__', JSON.parse('{"__proto__":{"a":1}}'), 'forbidden-key /__proto__'],
    ['an own key __proto__ deep down', { a: [JSON.parse('{"__proto__":1}')] }, 'forbidden-key /a/0/__proto__'],
    ['half of a surrogate pair', '\ud800', 'lone-surrogate'],
    ['the other half', 'a\udc00b', 'lone-surrogate'],
    ['halves in the wrong order', '\udc00\ud800', 'lone-surrogate'],
    ['half of a pair in a key: the pointer is that of the object', { a: { '\ud800': 1 } }, 'lone-surrogate-in-key /a'],
  ])('%s', (_, value, refusal) => {
    expect(refusals(plainData(value))).toEqual([refusal.includes(' ') ? refusal : `${refusal} `]);
    const inside = refusal.includes(' ') ? refusal.replace(' ', ' /in~1side') : `${refusal} /in~1side`;
    if (value !== undefined) expect(refusals(plainData({ 'in/side': value }))).toEqual([inside]);
  });

  test('a hole beside an extra key that makes up for it', () => {
    expect(refusals(plainData({ a: Object.assign([1, , 3], { extra: 1 }) }))).toEqual([
      'sparse-array /a',
      'array-with-keys /a',
    ]);
  });

  test('all problems at once, with those beneath a refused key', () => {
    const value = { a: NaN, b: [1n, { c: undefined, d: new Date(0) }], ['e'.repeat(300)]: { f: NaN }, g: '\ud800' };
    expect(refusals(plainData(value))).toEqual([
      'not-finite /a',
      'not-json-type /b/0',
      'not-plain-object /b/1/d',
      'key-too-long ',
      'not-finite ',
      'lone-surrogate /g',
    ]);
  });

  test('messages tell codes, limits and names of keys, never a value', () => {
    const value = { [`k\u202e${'x'.repeat(300)}`]: 1, list: ['secret\ud800', () => 'secret', 90_210n] };
    const result = plainData(value, { items: 3 });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: 'key-too-long',
          severity: 'error',
          message: `The key "k\\u{202e}${'x'.repeat(62)}" has more than 256 characters (limit keyLength).`,
          pointer: '',
        },
        {
          code: 'lone-surrogate',
          severity: 'error',
          message: 'A string holds one half of a surrogate pair: that is not well-formed Unicode.',
          pointer: '/list/0',
        },
        {
          code: 'not-json-type',
          severity: 'error',
          message: 'Plain JSON is wanted here, not a value of type function.',
          pointer: '/list/1',
        },
        {
          code: 'not-json-type',
          severity: 'error',
          message: 'Plain JSON is wanted here, not a value of type bigint.',
          pointer: '/list/2',
        },
      ],
    });
  });

  test('1,000 problems are told, the rest is counted', () => {
    const exactly = plainData(new Array(1_000).fill(NaN));
    expect(refusals(exactly)).toHaveLength(1_000);
    const more = plainData(new Array(4_321).fill(NaN));
    expect(refusals(more)).toHaveLength(1_001);
    expect(problemsOf(more).at(-1)).toEqual({
      code: 'too-many-problems',
      severity: 'error',
      message: '3321 more problems were left out.',
      pointer: '',
      count: 3_321,
    });
  });
});

describe('cycles', () => {
  test('are refused where they close', () => {
    const root: Record<string, unknown> = { name: 'root', list: [] };
    const child = { up: root, self: null as unknown };
    child.self = child;
    root['list'] = [1, child];
    expect(refusals(plainData(root))).toEqual(['cyclic-data /list/1/up', 'cyclic-data /list/1/self']);
  });

  test('an array in itself', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(refusals(plainData(list))).toEqual(['cyclic-data /0']);
  });
});
