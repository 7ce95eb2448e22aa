import { describe, expect, test } from 'vitest';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { plainJson } from '../../../src/internal/gate/plainJson.js';
import { refusals } from './results.js';

/** How often each property was described, by key. */
function counted(target: object): { readonly proxy: object; readonly reads: Map<PropertyKey, number> } {
  const reads = new Map<PropertyKey, number>();
  const proxy = new Proxy(target, {
    get() {
      throw new Error('read past its descriptor');
    },
    has() {
      throw new Error('asked for a key');
    },
    getOwnPropertyDescriptor(own, key) {
      reads.set(key, (reads.get(key) ?? 0) + 1);
      return Reflect.getOwnPropertyDescriptor(own, key);
    },
  });
  return { proxy, reads };
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const traps = ['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor'] as const;

/** A proxy with one trap that throws what no handler expects. */
function throwing(target: object, trap: (typeof traps)[number]): object {
  return new Proxy(target, {
    [trap]: () => {
      throw { toString: null };
    },
  });
}

describe('getters', () => {
  test('are never called', () => {
    let calls = 0;
    const count = (): number => (calls += 1);
    const value = {
      list: Object.defineProperty([1, 2], 1, { get: count, enumerable: true }),
      object: Object.defineProperty({}, 'a', { get: count, enumerable: true }),
      hidden: Object.defineProperty({}, 'a', { get: count }),
      converted: { toJSON: count, valueOf: count, toString: count },
    };
    expect(refusals(plainData(value))).toEqual([
      'accessor-property /list/1',
      'accessor-property /object/a',
      'not-json-type /converted/toJSON',
      'not-json-type /converted/valueOf',
      'not-json-type /converted/toString',
    ]);
    expect(calls).toBe(0);
  });
});

describe('proxies', () => {
  test('are asked for descriptors only, never for a value', () => {
    const object = counted({ a: 1, b: { c: 2 } });
    const array = counted([1, 2]);
    expect(plainData([object.proxy, array.proxy])).toEqual({ ok: true, value: [{ a: 1, b: { c: 2 } }, [1, 2]] });
    // The engine describes each key once more to learn whether Object.keys has to list it.
    expect(Math.max(...object.reads.values(), ...array.reads.values())).toBeLessThanOrEqual(2);
  });

  test('the value that is checked is the value that is copied', () => {
    let answers = 0;
    const changing = new Proxy(
      { a: 1 },
      {
        getOwnPropertyDescriptor: () => ({
          value: (answers += 1) > 2 ? new Date(0) : answers,
          enumerable: true,
          configurable: true,
        }),
      },
    );
    expect(plainData(changing)).toEqual({ ok: true, value: { a: 2 } });
  });

  test.each(traps)('a %s that throws is a problem of its place', (trap) => {
    expect(refusals(plainData({ x: throwing({ a: 1 }, trap), y: NaN }))).toEqual([
      'unreadable-value /x',
      'not-finite /y',
    ]);
    expect(refusals(plainData([throwing([1], trap)]))).toEqual(['unreadable-value /0']);
  });

  test('a descriptor that throws when asked again', () => {
    let answers = 0;
    const tired = new Proxy(
      { a: 1 },
      {
        getOwnPropertyDescriptor(own, key) {
          answers += 1;
          if (answers === 2) throw new Error('again?');
          return Reflect.getOwnPropertyDescriptor(own, key);
        },
      },
    );
    expect(refusals(plainData({ x: tired }))).toEqual(['unreadable-value /x/a']);
  });

  test('revoked proxies', () => {
    expect(refusals(plainData(revoked({})))).toEqual(['unreadable-value ']);
    expect(refusals(plainData([revoked([]), NaN]))).toEqual(['unreadable-value /0', 'not-finite /1']);
    expect(refusals(plainData(revoked(() => 1)))).toEqual(['not-json-type ']);
  });

  test('keys that are listed, but not there when they are looked at', () => {
    let answers = 0;
    const vanishing = new Proxy(
      { a: 1 },
      {
        getOwnPropertyDescriptor: () => {
          answers += 1;
          return answers === 1 ? { value: 1, enumerable: true, configurable: true } : undefined;
        },
      },
    );
    expect(plainData(vanishing)).toEqual({ ok: true, value: {} });
    const vanishingItem = new Proxy([1], {
      getOwnPropertyDescriptor: (own, key) => {
        if (key === '0') answers += 1;
        return key === 'length' || answers % 2 === 0 ? Reflect.getOwnPropertyDescriptor(own, key) : undefined;
      },
    });
    answers = 1;
    expect(refusals(plainData(vanishingItem))).toEqual(['sparse-array /0']);
  });

  test.each([-1, 1.5, NaN, 2 ** 60, '2', null, {}])('an array that tells %s as its length', (length) => {
    const lying = new Proxy([1, 2], {
      getOwnPropertyDescriptor: (own, key) =>
        key === 'length'
          ? { value: length, writable: true, enumerable: false, configurable: false }
          : Reflect.getOwnPropertyDescriptor(own, key),
    });
    expect(refusals(plainData(lying))).toEqual(['sparse-array ', 'array-with-keys ']);
  });

  test('an array that tells a length far from its items', () => {
    const claiming = (length: number): unknown =>
      new Proxy([1, 2], {
        getOwnPropertyDescriptor: (own, key) =>
          key === 'length'
            ? { value: length, writable: true, enumerable: false, configurable: false }
            : Reflect.getOwnPropertyDescriptor(own, key),
      });
    expect(refusals(plainData(claiming(1)))).toEqual(['array-with-keys ']);
    expect(refusals(plainData(claiming(3)))).toEqual(['sparse-array ']);
    expect(refusals(plainData(claiming(2 ** 32)))).toEqual(['too-many-items ']);
    expect(refusals(plainData(claiming(2 ** 32), { items: Infinity }))).toEqual(['sparse-array ']);
  });
});

describe('a host with frozen prototypes', () => {
  test('keys of Object.prototype are still copied', () => {
    const { constructor } = Object.prototype;
    Object.defineProperty(Object.prototype, 'constructor', { writable: false });
    try {
      expect(plainData({ constructor: 'Bob' })).toStrictEqual({ ok: true, value: { constructor: 'Bob' } });
    } finally {
      Object.defineProperty(Object.prototype, 'constructor', { value: constructor, writable: true });
    }
  });
});

describe('built-in objects', () => {
  const builtIns: object[] = [
    ...[Object, Array, Function, String, Number, Date, RegExp, Error, Map, Set, Promise].flatMap((made) => [made, made.prototype as object]), // prettier-ignore
    ...[Math, JSON, Reflect, Intl, globalThis],
  ];
  /** Every own key and what it holds, for comparison by identity. */
  const shape = (): unknown[] =>
    builtIns.flatMap((part) =>
      Reflect.ownKeys(part).flatMap((key) => [key, Object.getOwnPropertyDescriptor(part, key)?.value as unknown]),
    );

  test('are as they were, whatever keys the data has', () => {
    const hostile =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"toString":1}}';
    const text = `[${hostile},{"a":{"b":[${hostile}]}}]`;
    const value: unknown = JSON.parse(text);
    shape(); // a host may make some of its globals when they are first looked at
    const before = shape();
    const results = [plainData(value), plainJson(text)];
    const after = shape();
    expect(after.length).toBe(before.length);
    expect(after.filter((part, index) => !Object.is(part, before[index]))).toEqual([]);
    expect(results.map(refusals)).toEqual(
      new Array(2).fill(['forbidden-key /0/__proto__', 'forbidden-key /1/a/b/0/__proto__']),
    );
  });
});
