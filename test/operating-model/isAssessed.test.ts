import { describe, expect, test } from 'vitest';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import { isAssessed } from '../../src/operating-model/isAssessed.js';
import { closedCollections, openCollections } from '../../src/operating-model/model.js';
import type { CollectionName, CollectionStatement, OperatingModel } from '../../src/operating-model/model.js';
import type { Subject } from '../../src/services/subjects/model.js';

interface Statements {
  readonly complete?: readonly CollectionStatement[];
  readonly partial?: readonly CollectionStatement[];
}

const erp: Subject = { kind: 'service', id: 'erp' };
const crm: Subject = { kind: 'service', id: 'crm' };

/** Whether a collection with this value is assessed in a document with these statements. */
function assessed(collection: CollectionName, value: unknown, statements: Statements = {}, subject?: Subject): boolean {
  const model = {
    id: 'mills',
    name: 'North Mills',
    [collection]: value,
    completeCollections: statements.complete,
    partialCollections: statements.partial,
  } as unknown as OperatingModel;
  return isAssessed(indexOperatingModel(model), collection, subject);
}

const parts: readonly string[] = ['coverage', 'maturity', 'metrics', 'costs'];
/** A collection with something in it. */
function filled(collection: CollectionName): unknown {
  if (parts.includes(collection)) return {};
  return [{ id: 'a', name: 'A', activityId: 'a', responsibility: 'R', assignee: { kind: 'role', id: 'r' } }];
}

describe.each(closedCollections.map((collection) => [collection]))('%s, which is closed', (collection) => {
  test('is not assessed where it is absent, whatever is declared', () => {
    expect(assessed(collection, undefined)).toBe(false);
    expect(assessed(collection, undefined, { complete: [{ collection }] })).toBe(false);
  });

  test('is assessed where it has entries, for each subject', () => {
    expect(assessed(collection, filled(collection))).toBe(true);
    expect(assessed(collection, filled(collection), {}, erp)).toBe(true);
  });

  test('is not where it is declared partial', () => {
    const partial = [{ collection }];
    expect(assessed(collection, filled(collection), { partial })).toBe(false);
    expect(assessed(collection, filled(collection), { partial }, erp)).toBe(false);
    expect(assessed(collection, filled(collection), { partial, complete: [{ collection }] }, erp)).toBe(false);
  });

  test('is not for a subject for which it is declared partial', () => {
    const partial = [{ collection, subjects: ['service:erp'] }];
    expect(assessed(collection, filled(collection), { partial }, erp)).toBe(false);
    expect(assessed(collection, filled(collection), { partial }, crm)).toBe(true);
  });
});

describe.each(openCollections.map((collection) => [collection]))('%s, which is open', (collection) => {
  test('is not assessed where it is absent or has entries', () => {
    expect(assessed(collection, undefined)).toBe(false);
    expect(assessed(collection, filled(collection))).toBe(false);
    expect(assessed(collection, filled(collection), {}, erp)).toBe(false);
  });

  test('is assessed where it is declared complete', () => {
    const complete = [{ collection }];
    expect(assessed(collection, filled(collection), { complete })).toBe(true);
    expect(assessed(collection, filled(collection), { complete }, erp)).toBe(true);
  });

  test('is for a subject for which it is declared complete, and not as a whole', () => {
    const complete = [{ collection, subjects: ['service:erp', 'team:erp'] }];
    expect(assessed(collection, filled(collection), { complete }, erp)).toBe(true);
    expect(assessed(collection, filled(collection), { complete }, crm)).toBe(false);
    expect(assessed(collection, filled(collection), { complete })).toBe(false);
  });

  test('is not where it is declared both, for partial wins', () => {
    const whole = [{ collection }];
    const some = [{ collection, subjects: ['service:erp'] }];
    expect(assessed(collection, filled(collection), { complete: some, partial: whole }, erp)).toBe(false);
    expect(assessed(collection, filled(collection), { complete: whole, partial: some }, erp)).toBe(false);
    expect(assessed(collection, filled(collection), { complete: whole, partial: some }, crm)).toBe(true);
  });
});

describe('none', () => {
  test.each([...closedCollections, ...openCollections].map((collection) => [collection]))(
    'of %s is an answer, open or closed',
    (collection) => {
      const none = parts.includes(collection) ? null : [];
      expect(assessed(collection, none)).toBe(true);
      expect(assessed(collection, none, {}, erp)).toBe(true);
      expect(assessed(collection, none, { partial: [{ collection }] })).toBe(false);
    },
  );
});

describe('statements', () => {
  test('speak of their own collection alone', () => {
    expect(assessed('tools', filled('tools'), { complete: [{ collection: 'contracts' }] })).toBe(false);
    expect(assessed('teams', filled('teams'), { partial: [{ collection: 'people' }] })).toBe(true);
  });

  test('about one collection add up', () => {
    const complete = [
      { collection: 'tools', subjects: ['service:erp'] },
      { collection: 'tools', subjects: ['service:crm'] },
    ];
    expect(assessed('tools', filled('tools'), { complete }, erp)).toBe(true);
    expect(assessed('tools', filled('tools'), { complete }, crm)).toBe(true);
    expect(assessed('tools', filled('tools'), { complete: [...complete, { collection: 'tools' }] })).toBe(true);
  });

  test('tell subjects apart by kind and id', () => {
    const complete = [{ collection: 'tools', subjects: ['team:erp'] }];
    expect(assessed('tools', filled('tools'), { complete }, erp)).toBe(false);
    expect(assessed('tools', filled('tools'), { complete }, { kind: 'team', id: 'erp' })).toBe(true);
  });
});

test('every collection is open or closed, and none is both', () => {
  const names = [...closedCollections, ...openCollections];
  expect(new Set(names).size).toBe(names.length);
});
