import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/internal/json.js';
import { schemaFaults } from '../../src/operating-model/parseIssues.js';
import { documentFaults } from '../../src/operating-model/parseLists.js';
import { soundPart } from '../../src/operating-model/soundPart.js';
import { documentWith, problemsOf } from './documents.js';

const a = { id: 'a', name: 'A' };
const day = { zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const role = { kind: 'role', id: 'lead' };
const letter = { letter: 'D', label: 'Does it', semantics: ['does-work'] };

/** What is left of a document. */
function left(parts: object): unknown {
  const document = structuredClone(documentWith(parts)) as JsonValue;
  const rest = soundPart(document, schemaFaults(documentFaults(document)));
  return rest;
}

describe('what is refused is taken out', () => {
  test.each([
    ['a value', { services: [{ ...a, type: 5, function: 'x' }] }, { services: [{ ...a, function: 'x' }] }],
    ['an unknown key', { services: [{ ...a, more: 1, constructor: 2 }] }, { services: [a] }],
    ['an unknown key of the root', { more: 1 }, {}],
    [
      'an entry of a list of ids',
      { services: [{ ...a, dependsOn: ['b', 5] }] },
      { services: [{ ...a, dependsOn: ['b', ''] }] },
    ],
    [
      'an entry of a list',
      { coverage: { closures: [5, { zone: 'UTC', date: '2026-12-25' }] } },
      { coverage: { closures: ['', { zone: 'UTC', date: '2026-12-25' }] } },
    ],
    ['an entity that is no object', { services: [a, null] }, { services: [a, { id: '' }] }],
    ['an entity deeper in the document', { coverage: { windows: ['w'] } }, { coverage: { windows: [{ id: '' }] } }],
    [
      'an assignment that is no object',
      { assignments: ['R'] },
      { assignments: [{ activityId: '', responsibility: '' }] },
    ],
    ['an id', { services: [{ ...a, id: 'A 1' }] }, { services: [{ ...a, id: '' }] }],
    ['a list of entities', { services: {} }, { services: [{ id: '' }] }],
    ['another list', { completeCollections: {} }, {}],
    ['severities', { organization: { ...a, severities: 'p1' } }, { organization: { ...a, severities: [''] } }],
    [
      'a severity',
      { organization: { ...a, severities: ['P1', 'p2'] } },
      { organization: { ...a, severities: ['', 'p2'] } },
    ],
    ['sites', { organization: { ...a, sites: {} } }, { organization: { ...a, sites: [''] } }],
    ['the organization', { organization: 'Mills' }, { organization: { severities: [''] } }],
  ])('%s', (_, parts, rest) => {
    expect(left(parts)).toEqual(documentWith(rest));
  });

  test('and what lies below it is gone with it', () => {
    const document = documentWith({ raciScheme: { id: 'own', letters: [{ ...letter, more: 1 }, 5] } }) as JsonValue;
    expect(soundPart(document, schemaFaults(documentFaults(document)))).toEqual(documentWith({}));
  });
});

describe('what is right stays', () => {
  test.each([
    ['an entity that lacks a key', { services: [{ id: 'a', type: 'x' }] }, { services: [{ id: 'a', type: 'x' }] }],
    ['an entity that lacks its id', { services: [{ name: 'A' }] }, { services: [{ id: '', name: 'A' }] }],
    [
      'an object that contradicts itself',
      { people: [{ ...a, activeFrom: '2026-02-02', activeUntil: '2026-02-01' }] },
      { people: [{ ...a, activeFrom: '2026-02-02', activeUntil: '2026-02-01' }] },
    ],
    [
      'a list that contradicts itself',
      { organization: { ...a, severities: ['p1', 'p1'] } },
      { organization: { ...a, severities: ['p1', 'p1'] } },
    ],
  ])('%s', (_, parts, rest) => {
    expect(left(parts)).toEqual(documentWith(rest));
  });

  test('nothing of a document that is no object', () => {
    expect(soundPart(5, [])).toBeUndefined();
    expect(soundPart([], [])).toBeUndefined();
  });
});

describe('faults between parts are told beside faults of shape', () => {
  test.each([
    [
      'a reference without target',
      { services: [{ id: 'a', ownerRoleId: 'lead' }] },
      'warning dangling-reference /services/0/ownerRoleId',
    ],
    [
      'a reference in an entity with another fault',
      { services: [{ ...a, type: 5, dependsOn: ['b'] }] },
      'warning dangling-reference /services/0/dependsOn/0',
    ],
    ['a circle', { services: [{ ...a, type: 5, dependsOn: ['a'] }] }, 'warning cyclic-reference /services/0'],
    [
      'an id that stands twice',
      {
        services: [
          { ...a, type: 5 },
          { ...a, type: 6 },
        ],
      },
      'error duplicate-id /services/1/id',
    ],
    [
      'an unknown letter',
      {
        more: 1,
        activities: [a],
        roles: [{ id: 'lead', name: 'L' }],
        assignments: [{ activityId: 'a', assignee: role, responsibility: 'X' }],
      },
      'error unknown-letter /assignments/0/responsibility',
    ],
    [
      'an unknown zone',
      { more: 1, teams: [{ ...a, timeZone: 'Moon/Base' }] },
      'warning unknown-zone /teams/0/timeZone',
    ],
    ['a version of another time', { more: 1, schemaVersion: '9.0' }, 'error unsupported-version /schemaVersion'],
  ])('%s', (_, parts, problem) => {
    const problems = problemsOf(documentWith(parts));
    expect(problems).toContain(problem);
    expect(problems.length).toBeGreaterThan(1);
  });
});

describe('what was refused gives no false alarm', () => {
  const assignments = [{ activityId: 'a', assignee: role, responsibility: 'D' }];
  const people = { activities: [a], roles: [{ id: 'lead', name: 'Lead' }] };
  const cases: Readonly<Record<string, { readonly parts: object; readonly problems: readonly string[] }>> = {
    'a reference to an entity whose id was refused': {
      parts: {
        services: [
          { ...a, id: 'ERP' },
          { ...a, dependsOn: ['erp'] },
        ],
      },
      problems: ['error invalid-id /services/0/id'],
    },
    'a reference into a list that was refused': {
      parts: { roles: { lead: {} }, services: [{ ...a, ownerRoleId: 'lead' }] },
      problems: ['error wrong-type /roles'],
    },
    'a reference to an entity that lacks its name': {
      parts: { roles: [{ id: 'lead' }], services: [{ ...a, ownerRoleId: 'lead' }] },
      problems: ['error missing-key /roles/0'],
    },
    'a reference to a window that lacks its zone': {
      parts: {
        coverage: { windows: [{ id: 'w', days: ['mon'], start: '08:00', end: '18:00' }] },
        reviews: [{ id: 'r', subject: 'window:w' }],
      },
      problems: ['error missing-key /coverage/windows/0'],
    },
    'a severity where the list of severities was refused': {
      parts: { organization: { ...a, severities: null }, activities: [{ ...a, severities: ['sev-1'] }] },
      problems: ['error wrong-type /organization/severities'],
    },
    'a severity where one of the list was refused': {
      parts: { organization: { ...a, severities: ['SEV-1'] }, activities: [{ ...a, severities: ['sev-1'] }] },
      problems: ['error invalid-id /organization/severities/0'],
    },
    'a severity where the organization was refused': {
      parts: { organization: 'Mills', activities: [{ ...a, severities: ['sev-1'] }] },
      problems: ['error wrong-type /organization'],
    },
    'a severity of an organization that lacks its name': {
      parts: { organization: { id: 'o', severities: ['sev-1'] }, activities: [{ ...a, severities: ['sev-1'] }] },
      problems: ['error missing-key /organization'],
    },
    'a site that lacks its name': {
      parts: { organization: { ...a, sites: [{ id: 'leeds' }] }, teams: [{ ...a, siteIds: ['leeds'] }] },
      problems: ['error missing-key /organization/sites/0'],
    },
    'letters of a scheme that was refused': {
      parts: { ...people, raciScheme: { id: 'own', letters: [{ ...letter, semantics: [] }] }, assignments },
      problems: ['error empty-list /raciScheme/letters/0/semantics'],
    },
    'letters of a scheme without letters': {
      parts: { ...people, raciScheme: { id: 'own' }, assignments },
      problems: ['error letters-missing /raciScheme'],
    },
    'letters of a scheme with a key that is not known': {
      parts: { ...people, raciScheme: { id: 'own', letters: [{ ...letter, more: 1 }] }, assignments },
      problems: ['error unknown-key /raciScheme/letters/0/more'],
    },
    'two assignments that differ in what was refused': {
      parts: {
        ...people,
        raciScheme: { id: 'own', letters: [letter] },
        assignments: [...assignments, { ...assignments[0], scope: { window: { windows: [{ ...day, zone: '' }] } } }],
      },
      problems: ['error empty-text /assignments/1/scope/window/windows/0/zone'],
    },
    'an assignee of no known kind': {
      parts: { lanes: [{ ...a, owners: [{ kind: 'rol', id: 'lead' }] }] },
      problems: ['error unknown-literal /lanes/0/owners/0/kind'],
    },
    'a service that refers to nothing by an empty text': {
      parts: { services: [{ id: '', name: 'A', dependsOn: [''] }] },
      problems: ['error empty-text /services/0/id', 'error empty-text /services/0/dependsOn/0'],
    },
    'an engagement model whose operating model was refused': {
      parts: { services: [{ ...a, operatingModel: 'shared', engagementModel: 'augmentation' }] },
      problems: ['error unknown-literal /services/0/operatingModel'],
    },
    'a zone that has not the form of one': {
      parts: { teams: [{ ...a, timeZone: '+02:00' }] },
      problems: ['error invalid-zone /teams/0/timeZone'],
    },
    'a reference that has not the form of one': {
      parts: { reviews: [{ id: 'r', subject: 'planet:mars' }] },
      problems: ['error invalid-reference /reviews/0/subject'],
    },
    'entities without ids are not the same': {
      parts: { teams: [{ name: 'A' }, { name: 'B' }] },
      problems: ['error missing-key /teams/0', 'error missing-key /teams/1'],
    },
  };

  test.each(Object.entries(cases))('%s', (_, { parts, problems }) => {
    expect(problemsOf(documentWith(parts))).toEqual(problems);
  });
});
