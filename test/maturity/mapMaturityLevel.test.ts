import { expect, it, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { mapMaturityLevel, mappedModels } from '../../src/maturity/index.js';
import type { MappedModel } from '../../src/maturity/index.js';

/** Levels of each model; of SAMM some scores. */
const levels: Readonly<Record<MappedModel, readonly number[]>> = {
  operations: [1, 2, 3],
  cmmi: [1, 2, 3, 4, 5],
  'iso-33020': [0, 1, 2, 3, 4, 5],
  'cobit-2019': [0, 1, 2, 3, 4, 5],
  c2m2: [0, 1, 2, 3],
  'csf-tiers': [1, 2, 3, 4],
  itil: [1, 2, 3, 4, 5],
  samm: [0, 0.4, 0.99, 1, 1.5, 1.999, 2, 2.5, 3],
};

test.each<[number, MappedModel, MappedModel, number, number]>([
  [1, 'operations', 'iso-33020', 0, 1],
  [2, 'operations', 'cmmi', 2, 3],
  [3, 'operations', 'c2m2', 3, 3],
  [2, 'c2m2', 'itil', 2, 3],
  [5, 'cobit-2019', 'operations', 3, 3],
  [0.99, 'samm', 'csf-tiers', 1, 1],
  [2, 'samm', 'cmmi', 4, 5],
])('maps %f of %s to %s as %i to %i', (level, from, to, low, high) => {
  expect(mapMaturityLevel(level, { from, to })).toMatchObject({ low, high, lossy: true, isHighIncluded: true });
});

it('M15: mapping to another model and back contains the level', () => {
  for (const from of mappedModels) {
    for (const to of mappedModels) {
      for (const level of levels[from]) {
        const range = mapMaturityLevel(level, { from, to });
        const inside = levels[to].filter(
          (each) => each >= range.low && (range.isHighIncluded ? each <= range.high : each < range.high),
        );
        expect(inside.length).toBeGreaterThan(0);
        for (const each of inside) {
          const back = mapMaturityLevel(each, { from: to, to: from });
          expect(level).toBeGreaterThanOrEqual(back.low);
          if (back.isHighIncluded) expect(level).toBeLessThanOrEqual(back.high);
          else expect(level).toBeLessThan(back.high);
        }
      }
    }
  }
});

it('says what it rests on, and what SAMM and CSF tiers are not', () => {
  const mapped = mapMaturityLevel(1.2, { from: 'samm', to: 'csf-tiers' });
  expect(mapped.basis).toContain('House reading');
  expect(mapped.caveats).toHaveLength(3);
  expect(mapMaturityLevel(2, { from: 'operations', to: 'samm' })).toMatchObject({
    low: 1,
    high: 2,
    isHighIncluded: false,
  });
});

const any = (value: unknown) => value as never; // a call in JavaScript
test.each<[string, () => unknown, string, string]>([
  ['half a level', () => mapMaturityLevel(1.5, { from: 'cmmi', to: 'itil' }), 'invalid-argument', 'level'],
  ['a level beyond', () => mapMaturityLevel(4, { from: 'operations', to: 'itil' }), 'invalid-argument', 'level'],
  ['no number', () => mapMaturityLevel(any('2'), { from: 'operations', to: 'itil' }), 'invalid-argument', 'level'],
  ['a model that is none', () => mapMaturityLevel(1, any({ from: 'dsomm', to: 'itil' })), 'invalid-option', 'from'],
  ['another option', () => mapMaturityLevel(1, any({ from: 'cmmi', to: 'itil', as: 1 })), 'unknown-option', 'options'],
])('refuses %s', (_, run, code, path) => {
  try {
    run();
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    expect([error.code, error.path]).toEqual([code, path]);
    return;
  }
  expect.unreachable();
});
