import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idPositions } from '../../src/operating-model/idPositions.js';
import { runs } from '../fixtures/runs.js';

const list = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe('idPositions', () => {
  test('gives the first position of each id, also of many', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `activity-${at}`);
    const twice = idPositions(list([...ids, ...ids]));
    expect(twice.size).toBe(5000);
    expect(ids.map(twice.get)).toEqual(ids.map((_, at) => at));
    expect(twice.get('activity-5000')).toBeUndefined();
    expect(twice.has('activity-5000')).toBe(false);
  });

  test('finds ids of any length and any characters', () => {
    const ids = [
      '',
      'a',
      'ab',
      '\u{1f600}',
      '\ud800',
      '__proto__',
      ...Array.from({ length: 3000 }, (_, at) => `${at}`),
    ];
    const positions = idPositions(list(ids));
    expect(ids.map(positions.get)).toEqual(ids.map((_, at) => at));
    expect(['b', 'toString'].map(positions.has)).toEqual([false, false]);
  });

  test('gives what a search from the start gives', () => {
    const texts = fc.array(fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', '0', '1') }), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 60), (some, times) => {
        // Filled up with others, so that the ids stand in one map or in several.
        const ids = [...some, ...Array.from({ length: times * 40 }, (_, at) => `x${at}`)];
        const positions = idPositions(list(ids));
        expect(positions.size).toBe(new Set(ids).size);
        for (const id of [...ids, 'none']) {
          const found = ids.indexOf(id);
          expect(positions.get(id)).toBe(found === -1 ? undefined : found);
          expect(positions.has(id)).toBe(found !== -1);
        }
      }),
      { seed: 1128, numRuns: runs(40) },
    );
  });
});
