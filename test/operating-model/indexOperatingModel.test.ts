import { describe, expect, test } from 'vitest';
import { entityKinds, entityPlaces } from '../../src/operating-model/entityPlaces.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { documentWith, frozen } from './documents.js';

function indexOf(parts: object): ReturnType<typeof indexOperatingModel> {
  return indexOperatingModel(frozen(documentWith(parts)) as unknown as OperatingModel);
}

/** A document whose list at a place is this one. */
function withList(place: readonly string[], list: unknown): object {
  return place.toReversed().reduce<unknown>((below, key) => ({ [key]: below }), list) as object;
}

const mills = indexOperatingModel(frozen(structuredClone(northMills)));

describe('entities', () => {
  test.each(entityKinds.map((kind) => [kind]))('of kind %s are listed and found by id', (kind) => {
    const entries = [{ id: 'b' }, { id: 'a' }];
    const index = indexOf(withList(entityPlaces[kind], entries));
    expect(index.list(kind)).toEqual(entries);
    expect(index.find(kind, 'a')).toBe(index.list(kind)[1]);
    expect(index.positionOf(kind, 'a')).toBe(1);
    expect(index.positionOf(kind, 'c')).toBeUndefined();
    expect(index.find(kind, 'c')).toBeUndefined();
    for (const other of entityKinds) expect(index.list(other)).toHaveLength(other === kind ? 2 : 0);
  });

  test('are none where the list, or what it stands in, is absent or null', () => {
    for (const parts of [{}, { teams: null }, { coverage: null, metrics: {}, costs: { options: null } }]) {
      const index = indexOf(parts);
      for (const kind of entityKinds) expect(index.list(kind)).toEqual([]);
    }
  });

  test('are the first where ids repeat', () => {
    const index = indexOf({
      teams: [
        { id: 'a', name: 'First' },
        { id: 'a', name: 'Second' },
      ],
    });
    expect(index.find('team', 'a')?.name).toBe('First');
    expect(index.list('team')).toHaveLength(2);
    const order = ['a', 'b', 'a', 'c', 'b'].map((id) => ({ id, name: id }));
    const positions = indexOf({ teams: order }).positionsOf('team');
    expect(positions.size).toBe(3);
    expect(['a', 'b', 'c', 'd'].map((id) => positions.get(id))).toEqual([0, 1, 3, undefined]);
    expect(['c', 'd'].map((id) => positions.has(id))).toEqual([true, false]);
  });

  test('with names of built-in members are like any other', () => {
    const index = indexOf({ teams: [{ id: 'constructor', name: 'C' }] });
    expect(index.find('team', 'constructor')?.name).toBe('C');
    expect(index.find('team', 'toString')).toBeUndefined();
    expect(index.find('team', '__proto__')).toBeUndefined();
  });
});

describe('look-ups', () => {
  test('assignments by activity, in the order of the document', () => {
    expect(mills.assignmentsOf('network-alerts').map(({ responsibility }) => responsibility)).toEqual(['R', 'A']);
    expect(mills.assignmentsOf('network-strategy')).toHaveLength(1);
    expect(mills.assignmentsOf('none')).toEqual([]);
  });

  test('assignments by activity wherever they stand', () => {
    const rows = ['x R', 'x A', 'y R', 'x C', 'z R', 'y A', 'y I', 'x I'].map((row) => row.split(' '));
    const index = indexOf({
      assignments: rows.map(([activityId, responsibility]) => ({ activityId, responsibility })),
    });
    const letters = (id: string) => index.assignmentsOf(id).map(({ responsibility }) => responsibility);
    expect([letters('x'), letters('y'), letters('z')]).toEqual([['R', 'A', 'C', 'I'], ['R', 'A', 'I'], ['R']]);
  });

  test('activities by service, and those of none', () => {
    const index = indexOf({
      activities: [
        { id: 'a', serviceId: 'erp' },
        { id: 'b' },
        { id: 'c', serviceId: 'erp' },
        { id: 'd', serviceId: null },
      ],
    });
    const ids = (serviceId: string | null) => index.activitiesOf(serviceId).map(({ id }) => id);
    expect([ids('erp'), ids(null), ids('crm')]).toEqual([['a', 'c'], ['b', 'd'], []]);
  });

  test('the party of an assignee', () => {
    expect(mills.partyOf({ kind: 'role', id: 'noc-analyst' })).toBe('msp');
    expect(mills.partyOf({ kind: 'person', id: 'ada' })).toBe('internal');
    expect(mills.partyOf({ kind: 'team', id: 'noc' })).toBe('msp');
    expect(mills.partyOf({ kind: 'party', id: 'msp' })).toBe('msp');
    expect(mills.partyOf({ kind: 'role', id: 'none' })).toBeUndefined();
  });

  test('the scheme of the letters', () => {
    expect(mills.scheme().id).toBe('raci');
    expect(mills.scheme().letters.map(({ letter }) => letter)).toEqual(['R', 'A', 'C', 'I']);
    expect(indexOf({ raciScheme: null }).scheme().id).toBe('raci');
    expect(indexOf({ raciScheme: { id: 'daci' } }).scheme().id).toBe('daci');
  });

  test('statements about collections', () => {
    expect(mills.isComplete('contracts', undefined)).toBe(true);
    expect(mills.isComplete('tools', undefined)).toBe(false);
    expect(mills.isPartial('activities', { kind: 'service', id: 'erp' })).toBe(true);
    expect(mills.isPartial('contracts', undefined)).toBe(false);
  });

  test('give the document itself', () => {
    expect(indexOperatingModel(northMills).model).toBe(northMills);
    expect(indexOperatingModel(northMills).list('service')).toBe(northMills.services);
  });
});

describe('throws for', () => {
  test.each([
    ['null', null],
    ['a list', []],
    ['a text', 'text'],
    ['nothing', undefined],
  ])('%s', (_, model) => {
    expect(() => indexOperatingModel(model as unknown as OperatingModel)).toThrow(invalidArgument('model'));
  });

  test.each(entityKinds.map((kind) => [kind]))(
    'a list of kind %s that is none, or has an entry that is none',
    (kind) => {
      const path = entityPlaces[kind].join('/');
      expect(() => indexOf(withList(entityPlaces[kind], {}))).toThrow(invalidArgument(path));
      expect(() => indexOf(withList(entityPlaces[kind], 'a'))).toThrow(invalidArgument(path));
      expect(() => indexOf(withList(entityPlaces[kind], [{ id: 'a' }, null]))).toThrow(invalidArgument(`${path}/1`));
      expect(() => indexOf(withList(entityPlaces[kind], [{ id: 5 }]))).toThrow(invalidArgument(`${path}/0/id`));
    },
  );

  test('assignments that are none', () => {
    expect(() => indexOf({ assignments: {} })).toThrow(invalidArgument('assignments'));
    expect(() => indexOf({ assignments: [{ activityId: 'a' }] })).toThrow(
      invalidArgument('assignments/0/responsibility'),
    );
  });
});
