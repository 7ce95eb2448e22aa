import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { checkReferences } from '../../src/operating-model/checkReferences.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { documentWith, expectPlacesIn, frozen } from './documents.js';
import { mutationsOf } from './mutations.js';

function problemsIn(parts: object): ReturnType<typeof checkReferences> {
  const document = frozen(documentWith(parts));
  const problems = checkReferences(document as unknown as OperatingModel);
  expectPlacesIn(document, problems);
  return problems;
}

test('finds nothing in a document that is right', () => {
  expect(checkReferences(northMills)).toEqual([]);
  expect(problemsIn({})).toEqual([]);
});

test('tells a reference without target as a warning, at the reference', () => {
  expect(problemsIn({ roles: [], services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it-manager' }] })).toEqual([
    {
      code: 'dangling-reference',
      severity: 'warning',
      message: 'There is no role with this id.',
      pointer: '/services/0/ownerRoleId',
    },
  ]);
});

describe('tells a circle as a warning, at the member with the smallest id', () => {
  test('of several', () => {
    const services = [
      { id: 'c', dependsOn: ['a'] },
      { id: 'b', dependsOn: ['c'] },
      { id: 'a', dependsOn: ['b'] },
    ];
    expect(problemsIn({ services })).toEqual([
      {
        code: 'cyclic-reference',
        severity: 'warning',
        message: '3 entries of kind service, this one among them, refer to each other in a circle by dependsOn.',
        pointer: '/services/2',
      },
    ]);
  });

  test('of one', () => {
    expect(problemsIn({ lanes: [{ id: 'x', requires: [{ laneId: 'x' }] }] })).toEqual([
      {
        code: 'cyclic-reference',
        severity: 'warning',
        message: 'The lane refers to itself by requires.',
        pointer: '/lanes/0',
      },
    ]);
  });
});

test('tells references without target first', () => {
  const services = [{ id: 'a', dependsOn: ['a', 'b'] }];
  expect(problemsIn({ services }).map(({ code }) => code)).toEqual(['dangling-reference', 'cyclic-reference']);
});

test.each([[null], [undefined], ['text'], [[]], [5]])('throws for %j', (model) => {
  expect(() => checkReferences(model as unknown as OperatingModel)).toThrow(invalidArgument('model'));
});

test('repeats no value, not even of a document that was never parsed', () => {
  const secret = 'salary-61007';
  const problems = problemsIn({
    lanes: [{ id: 'x', owners: [{ kind: secret, id: secret }] }],
    documents: [{ id: 'd', covers: [secret, `${secret}:x`, `team:${secret}`] }],
    services: [{ id: secret, dependsOn: [secret, `${secret}-2`] }],
  });
  expect(problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(problems)).not.toContain(secret);
});

describe('of a document that was never parsed', () => {
  /** Ends in problems, or in the documented error. */
  function expectSoundEnd(model: unknown): void {
    try {
      expect(Array.isArray(checkReferences(model as OperatingModel))).toBe(true);
    } catch (error) {
      if (!isComanagedError(error)) throw error;
      expect(error.code).toBe('invalid-argument');
    }
  }

  test('no change makes it throw anything else', () => {
    fc.assert(fc.property(mutationsOf(northMills), expectSoundEnd), { seed: 51, numRuns: 1_000 });
  });

  test('no value makes it throw anything else', () => {
    const keys = fc.constantFrom(...Object.keys(northMills));
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(fc.property(anything, expectSoundEnd), { seed: 52, numRuns: 1_000 });
    fc.assert(
      fc.property(fc.dictionary(keys, anything), (parts) => {
        expectSoundEnd(documentWith(parts));
      }),
      { seed: 53, numRuns: 2_000 },
    );
  });
});
