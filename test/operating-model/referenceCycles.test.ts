import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { referenceCycles } from '../../src/operating-model/referenceCycles.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith } from './documents.js';

function cyclesIn(parts: object): string[] {
  const cycles = referenceCycles(indexOperatingModel(documentWith(parts) as unknown as OperatingModel));
  return cycles.map(({ kind, field, ids }) => `${kind} ${field}: ${ids.join(' ')}`);
}

/** Services by id with what they depend on. */
function services(dependsOn: Readonly<Record<string, readonly string[]>>): object {
  return { services: Object.entries(dependsOn).map(([id, ids]) => ({ id, name: id, dependsOn: ids })) };
}

test('finds none where there is none', () => {
  expect(referenceCycles(indexOperatingModel(northMills))).toEqual([]);
  expect(cyclesIn({})).toEqual([]);
  expect(cyclesIn(services({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
});

describe('finds circles', () => {
  test.each([
    ['of services by what they depend on', services({ b: ['a'], a: ['b'] }), ['service dependsOn: a b']],
    ['of one', services({ a: ['a'] }), ['service dependsOn: a']],
    [
      'of services by what they are part of',
      {
        services: [
          { id: 'a', parentServiceId: 'b' },
          { id: 'b', parentServiceId: 'a' },
          { id: 'c', parentServiceId: null },
        ],
      },
      ['service parentServiceId: a b'],
    ],
    [
      'of lanes by what they require',
      {
        lanes: [
          { id: 'x', requires: [{ laneId: 'y' }, { laneId: 'z', strength: 'should' }] },
          { id: 'y', requires: [] },
          { id: 'z', requires: [{ laneId: 'x' }] },
        ],
      },
      ['lane requires: x z'],
    ],
    [
      'of decisions by what they are superseded by',
      {
        decisions: [
          { id: 'd1', supersededByDecisionId: 'd2' },
          { id: 'd2', supersededByDecisionId: 'd1' },
        ],
      },
      ['decision supersededByDecisionId: d1 d2'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(cyclesIn(parts)).toEqual(expected);
  });

  test('in the order of their smallest ids, by code units', () => {
    const expected = ['service dependsOn: a z', 'service dependsOn: b-1 b.1 b0', 'service dependsOn: c'];
    expect(cyclesIn(services({ c: ['c'], 'b-1': ['b.1'], 'b.1': ['b0'], b0: ['b-1'], z: ['a'], a: ['z'] }))).toEqual(
      expected,
    );
  });

  test('of each field by itself: two fields make no circle together', () => {
    const chain = [
      { id: 'a', dependsOn: ['b'] },
      { id: 'b', parentServiceId: 'a' },
    ];
    expect(cyclesIn({ services: chain })).toEqual([]);
  });

  test('not through what is not there', () => {
    expect(cyclesIn(services({ a: ['x', ''], b: ['x', 'b2'] }))).toEqual([]);
  });
});

test('does not depend on the order of the entities', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const graph = fc.tuple(
    fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 }),
    fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  );
  fc.assert(
    fc.property(graph, ([targets, order]) => {
      const list = ids.map((id, at) => ({ id, name: id, dependsOn: targets[at] ?? [] }));
      const shuffled = order.map((at) => list[at]);
      expect(cyclesIn({ services: shuffled })).toEqual(cyclesIn({ services: list }));
    }),
    { seed: 41, numRuns: 500 },
  );
});

test('a chain and a ring of 10,000 services do not overflow the stack', () => {
  const many = 10_000;
  const chain = Array.from({ length: many }, (_, at) => ({ id: `s${at}`, dependsOn: [`s${at + 1}`] }));
  expect(cyclesIn({ services: chain })).toEqual([]);
  const ring = chain.map(({ id }, at) => ({ id, dependsOn: [`s${(at + 1) % many}`] }));
  const index = indexOperatingModel(documentWith({ services: ring }) as unknown as OperatingModel);
  const found = referenceCycles(index);
  expect(found.map(({ ids }) => ids.length)).toEqual([many]);
});
