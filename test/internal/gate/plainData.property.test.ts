import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainData } from '../../../src/internal/gate/plainData.js';
import { accepted } from './results.js';

const seed = 20_260_101;

/** JSON values within the limits; `__proto__` is the one key that plain JSON may have and the gate refuses. */
const json = fc
  .jsonValue({ depthSize: 'medium', noUnicodeString: false })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

/** Every object of a value. */
function objectsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsOf)];
}

function deepFrozen(value: unknown): unknown {
  for (const object of objectsOf(value)) Object.freeze(object);
  return value;
}

test('every JSON value is copied as a round trip through JSON text would', () => {
  fc.assert(
    fc.property(json, (value) => {
      const copy = accepted(plainData(value));
      expect(copy).toEqual(JSON.parse(JSON.stringify(value)));
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a copy of a copy is the same', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => {
      const once = plainData(value);
      if (once.ok) expect(plainData(once.value)).toEqual(once);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a copy shares no object with its source', () => {
  fc.assert(
    fc.property(fc.array(json), (value) => {
      const sources = new Set(objectsOf(value));
      expect(objectsOf(accepted(plainData(value))).filter((object) => sources.has(object))).toEqual([]);
    }),
    { seed },
  );
});

test('frozen data gives the same, and the source stays as it was', () => {
  fc.assert(
    fc.property(json, (value) => {
      const before = JSON.stringify(value);
      const free = plainData(value);
      expect(JSON.stringify(value)).toBe(before);
      expect(plainData(deepFrozen(value))).toEqual(free);
    }),
    { seed },
  );
});

const exotic = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

test('nothing makes it throw; what passes survives JSON unchanged, what does not is located', () => {
  fc.assert(
    fc.property(exotic, (value) => {
      const result = plainData(value);
      if (result.ok) expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
      else {
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { severity, pointer } of result.problems) {
          expect(severity).toBe('error');
          expect(pointer).toMatch(/^(?:\/|$)/);
        }
      }
    }),
    { seed, numRuns: 5_000 },
  );
});

test('a fault put anywhere is found at its place', () => {
  const keys = fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', 'b/c', 'd~e', '', 'constructor')), { maxLength: 8 });
  fc.assert(
    fc.property(keys, fc.constantFrom<unknown>(NaN, 1n, new Date(0), new Map(), '\udfff'), (path, fault) => {
      const value = path.reduceRight<unknown>((inner, key) => {
        return typeof key === 'number'
          ? [...new Array<null>(key).fill(null), inner]
          : { before: 1, [key]: inner, z: 2 };
      }, fault);
      const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      expect(plainData(value)).toMatchObject({ ok: false, problems: [{ pointer }] });
    }),
    { seed },
  );
});
