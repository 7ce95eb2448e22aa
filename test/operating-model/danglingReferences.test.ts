import { describe, expect, test } from 'vitest';
import { danglingReferences } from '../../src/operating-model/danglingReferences.js';
import type { DanglingReference } from '../../src/operating-model/danglingReferences.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { references } from '../../src/operating-model/references.js';
import type { ReferenceOwner } from '../../src/operating-model/references.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith } from './documents.js';
import { schemaPlaces } from './schemaPlaces.js';

function danglingIn(parts: object): DanglingReference[] {
  return danglingReferences(indexOperatingModel(documentWith(parts) as unknown as OperatingModel));
}

/** Dangling references in one line each: pointer, and what is missing. */
function linesIn(parts: object): string[] {
  return danglingIn(parts).map(({ pointer, target }) => `${pointer} ${target.kind}:${target.id}`);
}

test('finds none where every reference has its target', () => {
  expect(danglingReferences(indexOperatingModel(northMills))).toEqual([]);
  expect(danglingIn({})).toEqual([]);
});

/** A value at a path of keys, each `*` the only item of a list. */
function at(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((below, key) => (key === '*' ? [below] : { [key]: below }), value) as object;
}

const lists = new Set(
  schemaPlaces.filter(({ path }) => path.at(-1) === '*').map(({ path }) => path.slice(0, -1).join('/')),
);
/** Where the owners of a row of the table stand, `*` for each of a list. */
function ownersAt({ place }: ReferenceOwner): readonly string[] {
  return lists.has(place.join('/')) ? [...place, '*'] : place;
}

describe('finds each reference of the table that has no target, and tells who refers by which field', () => {
  const every = references.flatMap((row) =>
    row.fields.map(([path, target]) => ({ row, place: ownersAt(row), path: path.split('/'), target })),
  );

  test.each(every.map((each) => [[...each.place, ...each.path].join('/'), each] as const))('%s', (_, each) => {
    const { row, place, path, target } = each;
    const nowhere = target === 'ref' ? 'team:nowhere' : 'nowhere';
    const value = target === 'assignee' ? { kind: 'team', id: nowhere } : nowhere;
    const owner = { id: 'owner', activityId: '', responsibility: '', ...at(path, value) };
    const sites = target === 'site' ? at(['organization'], { id: 'mills', sites: [] }) : {};
    const [dangling, ...more] = danglingIn({ ...sites, ...at(place, owner) });

    expect(more).toEqual([]);
    expect(dangling?.pointer).toBe(`/${[...place, ...path].join('/').replaceAll('*', '0')}`);
    expect(dangling?.target).toEqual({ kind: ['ref', 'assignee'].includes(target) ? 'team' : target, id: 'nowhere' });
    const isEntity = row.owner !== 'organization' && row.owner !== 'assignment';
    const field = isEntity || place[0] === 'organization' ? path : [...place, ...path];
    expect(dangling?.field).toBe(field.filter((key) => key !== '*').join('.'));
    const speaker = { organization: { kind: 'organization', id: 'mills' }, assignment: { kind: 'matrix', id: 'main' } };
    const self = place[0] === 'organization' ? { kind: 'organization', id: 'owner' } : undefined;
    expect(dangling?.subject).toEqual(
      isEntity ? { kind: row.owner, id: 'owner' } : (self ?? speaker[row.owner as 'assignment']),
    );
  });
});

test('every reference is looked up for itself, also beside others of its target', () => {
  const lines = linesIn({
    activities: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    lanes: [{ id: 'l', name: 'L', activityIds: ['a', 'gone', 'gone', 'a', 'a', 'b', 'gone', 'b'] }],
  });
  expect(lines).toEqual([1, 2, 6].map((at) => `/lanes/0/activityIds/${at} activity:gone`));
});

test('an assignment speaks for its activity where the document lists it', () => {
  const [dangling] = danglingIn({
    activities: [{ id: 'patch', name: 'Patch' }],
    assignments: [{ activityId: 'patch', assignee: { kind: 'role', id: 'lead' }, responsibility: 'R' }],
  });
  expect(dangling).toEqual({
    subject: { kind: 'activity', id: 'patch' },
    field: 'assignments.assignee',
    target: { kind: 'role', id: 'lead' },
    pointer: '/assignments/0/assignee',
  });
});

describe('a reference finds', () => {
  const service = { id: 'erp', name: 'ERP' };

  test('an entity of its own kind alone', () => {
    const document = { teams: [{ id: 'lead' }], services: [{ ...service, ownerRoleId: 'lead' }] };
    expect(linesIn(document)).toEqual(['/services/0/ownerRoleId role:lead']);
    expect(linesIn({ ...document, roles: [{ id: 'lead' }] })).toEqual([]);
  });

  test('nothing, and misses nothing, where it is null', () => {
    expect(linesIn({ services: [{ ...service, ownerRoleId: null, dependsOn: [], requiredCoverage: null }] })).toEqual(
      [],
    );
  });

  test('severities of the organization, or the five where it names none', () => {
    const events = ['p1', 'p5', 'p6', 'sev-1'].map((severity, id) => ({ id: `e${id}`, kind: 'change', severity }));
    expect(linesIn({ events })).toEqual(['/events/2/severity severity:p6', '/events/3/severity severity:sev-1']);
    expect(linesIn({ events, organization: { id: 'mills', severities: ['sev-1'] } })).toHaveLength(3);
    expect(linesIn({ events, organization: { id: 'mills', severities: [] } })).toHaveLength(4);
  });

  test('sites where the organization lists any, even none; without a list they are labels', () => {
    const teams = [{ id: 'it', siteIds: ['leeds', 'york'] }];
    expect(linesIn({ teams })).toEqual([]);
    expect(linesIn({ teams, organization: { id: 'mills' } })).toEqual([]);
    expect(linesIn({ teams, organization: { id: 'mills', sites: [{ id: 'leeds' }] } })).toEqual([
      '/teams/0/siteIds/1 site:york',
    ]);
    expect(linesIn({ teams, organization: { id: 'mills', sites: [] } })).toHaveLength(2);
  });

  test('an assignee of each kind', () => {
    const owners = ['role', 'team', 'person', 'party'].map((kind) => ({ kind, id: 'x' }));
    const lanes = [{ id: 'lane', owners }];
    expect(linesIn({ lanes })).toEqual(owners.map(({ kind }, position) => `/lanes/0/owners/${position} ${kind}:x`));
    const x = [{ id: 'x' }];
    expect(linesIn({ lanes, roles: x, teams: x, people: x, parties: x })).toEqual([]);
  });

  test('a subject of each kind by kind:id', () => {
    const covers = [
      ...['organization:mills', 'matrix:main', 'tool-purpose:backup', 'service:erp', 'slo:erp.up', 'window:day'],
      ...['organization:other', 'matrix:other', 'tool-purpose:coffee', 'service:crm', 'slo:erp.down', 'window:night'],
    ];
    const coverage = { windows: [{ id: 'day' }] };
    const documents = [{ id: 'd', covers }];
    expect(linesIn({ documents, coverage, services: [{ ...service, slos: [{ id: 'up' }] }] })).toEqual(
      covers.slice(6).map((ref, position) => `/documents/0/covers/${position + 6} ${ref}`),
    );
  });

  test('windows of the coverage plan, not those of the hours in which it stands', () => {
    const hours = { windows: [{ id: 'own' }], closures: [{ windowIds: ['own', 'none'] }] };
    expect(linesIn({ services: [{ ...service, requiredCoverage: hours }] })).toEqual([]);
    expect(linesIn({ coverage: { windows: [{ id: 'day' }], closures: [{ windowIds: ['day', 'own'] }] } })).toEqual([
      '/coverage/closures/0/windowIds/1 window:own',
    ]);
  });
});

test('ids that are names of built-in members are ids like any other', () => {
  const services = [{ id: 'erp', dependsOn: ['constructor', 'tostring', 'valueof'] }];
  expect(linesIn({ services })).toHaveLength(3);
  expect(linesIn({ services: [...services, { id: 'constructor' }] })).toHaveLength(2);
});
