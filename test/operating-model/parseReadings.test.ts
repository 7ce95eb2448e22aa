import { describe, expect, test } from 'vitest';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { documentWith, lines, problemsOf } from './documents.js';
import { definitionOf, schemaPlaces } from './schemaPlaces.js';

const a = { id: 'a', name: 'A' };
const day = { zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const role = { kind: 'role', id: 'a' };

/** The model of a document that is right but for what is read otherwise, and the problems that say so. */
function read(parts: object): { model: unknown; problems: string[] } {
  const result = parseOperatingModel(documentWith(parts));
  if (!result.ok) throw new Error(lines(result.problems).join('\n'));
  return { model: result.model, problems: lines(result.problems) };
}

describe('null for a list that may be absent is read as an empty list', () => {
  test('at the root and inside an entity', () => {
    expect(read({ teams: null, services: [{ ...a, dependsOn: null, slos: null }] })).toEqual({
      model: documentWith({ teams: [], services: [{ ...a, dependsOn: [], slos: [] }] }),
      problems: ['info null-list /teams', 'info null-list /services/0/slos', 'info null-list /services/0/dependsOn'],
    });
  });

  test('and told in words', () => {
    expect(parseOperatingModel(documentWith({ teams: null })).problems).toEqual([
      {
        code: 'null-list',
        severity: 'info',
        message: 'null for a list is read as an empty list: none.',
        pointer: '/teams',
      },
    ]);
  });

  test('beside faults, which are told as well', () => {
    expect(problemsOf(documentWith({ teams: null, services: [{ id: 'a' }] }))).toEqual([
      'error missing-key /services/0',
      'info null-list /teams',
    ]);
  });
});

describe('null for a list is refused', () => {
  test.each([
    [
      'where the list restricts, for it would mean never',
      { activities: [{ ...a, severities: null }] },
      '/activities/0/severities',
    ],
    ['where absence means a default', { organization: { ...a, severities: null } }, '/organization/severities'],
    [
      'where another default is meant',
      { costs: { assumptions: { holdingSemantics: null } } },
      '/costs/assumptions/holdingSemantics',
    ],
    [
      'where the list must be there',
      { organization: { ...a, businessHours: { windows: null } } },
      '/organization/businessHours/windows',
    ],
    [
      'where the list must have entries',
      { coverage: { windows: [{ ...day, id: 'w', days: null }] } },
      '/coverage/windows/0/days',
    ],
    [
      'where members take turns',
      {
        coverage: {
          rotations: [{ id: 'r', zone: 'UTC', unit: 'week', handOff: '09:00', from: '2026-01-05', members: null }],
        },
      },
      '/coverage/rotations/0/members',
    ],
  ])('%s', (_, parts, pointer) => {
    const { problems } = parseOperatingModel(documentWith(parts));
    expect(lines(problems)).toEqual([`error wrong-type ${pointer}`]);
    expect(problems[0]?.message).toBe('Expected a list, not null.');
  });

  test('and entries of a list are no lists', () => {
    expect(problemsOf(documentWith({ teams: [null] }))).toEqual(['error wrong-type /teams/0']);
  });
});

test('no list of the schema takes null itself', () => {
  const lists = schemaPlaces.filter(({ schema }) => definitionOf(schema).type === 'array');
  expect(lists.length).toBeGreaterThan(100);
  const nullable = schemaPlaces.filter(
    ({ schema }) =>
      definitionOf(schema).type === 'nullable' && definitionOf(definitionOf(schema).innerType).type === 'array',
  );
  expect(nullable).toEqual([]);
});

describe('an empty text in a field that may be null is read as null', () => {
  test.each([
    ['free text', { description: '' }, '/description'],
    [
      'a name that need not be there',
      { evidence: [{ id: 'e', name: '', kind: 'owner', subject: 'organization:mills' }] },
      '/evidence/0/name',
    ],
    ['an id of another entity', { services: [{ ...a, ownerRoleId: '' }] }, '/services/0/ownerRoleId'],
    ['a date', { people: [{ ...a, activeUntil: '' }] }, '/people/0/activeUntil'],
    ['a duration', { services: [{ ...a, objectives: { rto: '' } }] }, '/services/0/objectives/rto'],
    ['a zone', { teams: [{ ...a, timeZone: '' }] }, '/teams/0/timeZone'],
    ['a currency', { organization: { ...a, currency: '' } }, '/organization/currency'],
    ['one of some words', { services: [{ ...a, criticality: '' }] }, '/services/0/criticality'],
    ['a reference', { decisions: [{ ...a, scope: '' }] }, '/decisions/0/scope'],
    ['an address', { tools: [{ ...a, url: '' }] }, '/tools/0/url'],
  ])('%s', (_, parts, pointer) => {
    const { model, problems } = read(parts);
    expect(problems).toEqual([`info empty-text-read ${pointer}`]);
    expect(model).toEqual(JSON.parse(JSON.stringify(documentWith(parts)).replace(':""', ':null')));
  });

  test('and told in words', () => {
    expect(parseOperatingModel(documentWith({ description: '' })).problems[0]).toMatchObject({
      severity: 'info',
      message: 'An empty text is read as null: none.',
    });
  });
});

describe('an empty text is refused', () => {
  test.each([
    ['as a name', { teams: [{ id: 'it', name: '' }] }, 'empty-text /teams/0/name'],
    ['as an id', { teams: [{ id: '', name: 'IT' }] }, 'empty-text /teams/0/id'],
    [
      'as a reference that must be there',
      { roles: [a], assignments: [{ activityId: '', assignee: role, responsibility: 'R' }] },
      'empty-text /assignments/0/activityId',
    ],
    ['as an entry of a list', { services: [{ ...a, dependsOn: [''] }] }, 'empty-text /services/0/dependsOn/0'],
    [
      'as a letter',
      { activities: [a], roles: [a], assignments: [{ activityId: 'a', assignee: role, responsibility: '' }] },
      'invalid-letter /assignments/0/responsibility',
    ],
    [
      'as a word that must be there',
      { evidence: [{ id: 'e', kind: '', subject: 'organization:mills' }] },
      'unknown-literal /evidence/0/kind',
    ],
    [
      'as a word that has a default',
      { coverage: { windows: [{ ...day, id: 'w', mode: '' }] } },
      'unknown-literal /coverage/windows/0/mode',
    ],
    ['as a version', { schemaVersion: '' }, 'invalid-version /schemaVersion'],
    [
      'as a restriction',
      { exceptions: [{ id: 'e', ruleId: 'sla/none', subject: 'organization:mills', discriminator: '' }] },
      'empty-text /exceptions/0/discriminator',
    ],
  ])('%s', (_, parts, problem) => {
    expect(problemsOf(documentWith(parts))).toEqual([`error ${problem}`]);
  });

  test.each([
    ['a number', { people: [{ ...a, fte: '' }] }, 'wrong-type /people/0/fte'],
    [
      'a salary, where null would count as 0',
      { people: [{ ...a, annualSalary: '' }] },
      'wrong-type /people/0/annualSalary',
    ],
    [
      'a yes or no, where null would count as no',
      { services: [{ ...a, internalOnlyAccess: '' }] },
      'wrong-type /services/0/internalOnlyAccess',
    ],
    ['one of some numbers', { activities: [{ ...a, tier: '' }] }, 'unknown-literal /activities/0/tier'],
    ['a list', { teams: '' }, 'wrong-type /teams'],
    ['an object', { coverage: '' }, 'wrong-type /coverage'],
  ])('for %s', (_, parts, problem) => {
    expect(problemsOf(documentWith(parts))).toEqual([`error ${problem}`]);
  });
});
