import { describe, expect, it } from 'vitest';
import { checkInput } from '../../src/raci/checkInput.js';
import type { RaciInput } from '../../src/raci/input.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { northMills } from '../fixtures/northMills.js';
import { larkfield } from './larkfield.js';

const one = { activityId: 'x', assignee: { kind: 'role', id: 'a' }, responsibility: 'R' };
const withOne = (change: object) => ({ assignments: [one, { ...one, ...change }] });

const check = (input: unknown, asOf?: unknown) => {
  checkInput(input as RaciInput, asOf);
};

describe('lets through', () => {
  it.each<[string, unknown]>([
    ['nothing at all', {}],
    ['the example', larkfield],
    ['a whole operating model', northMills],
    ['empty lists', { parties: [], teams: [], people: [], roles: [], activities: [], assignments: [] }],
    ['lists that are undefined', { parties: undefined, assignments: undefined, raciScheme: undefined }],
    ['ids alone', { parties: [{ id: 'x' }], activities: [{ id: 'x' }], roles: [{ id: 'x' }] }],
    ['null for what is optional', { roles: [{ id: 'x', name: null, partyId: null, teamId: null }], raciScheme: null }],
    ['references without a target', { assignments: [one], roles: [{ id: 'r', teamId: 'none', partyId: 'none' }] }],
    ['the same assignment twice', { assignments: [one, one] }],
    ['one id in two lists', { parties: [{ id: 'x' }], teams: [{ id: 'x' }] }],
    ['a scope that restricts nothing', withOne({ scope: {} })],
    ['a period without ends', withOne({ validFrom: null, validUntil: undefined })],
    ['fields of the caller', { ...withOne({ note: 7, own: [] }), more: 'things' }],
    ['names of built-in members', { parties: [{ id: '__proto__' }, { id: 'constructor' }] }],
    ['an object without prototype', Object.assign(Object.create(null) as object, { parties: [{ id: 'x' }] })],
  ])('%s', (_, input) => {
    expect(() => {
      check(input);
    }).not.toThrow();
  });
});

describe('refuses', () => {
  it.each<[string, string, unknown]>([
    ['nothing', 'input', undefined],
    ['null', 'input', null],
    ['a list', 'input', [larkfield]],
    ['a text', 'input', '{}'],
    ['null for a list', 'teams', { teams: null }],
    ['an object for a list', 'activities', { activities: { id: 'x' } }],
    ['a text for a list', 'assignments', { assignments: 'R' }],
    ['a number for a list', 'roles', { roles: 3 }],
    ['a party that is null', 'parties/1', { parties: [{ id: 'x' }, null] }],
    ['a hole in a list', 'people/1', { people: [{ id: 'x' }, , { id: 'y' }] }],
    ['a role that is a text', 'roles/0', { roles: ['admin'] }],
    ['a team without an id', 'teams/0/id', { teams: [{ name: 'IT' }] }],
    ['an id that is a number', 'people/0/id', { people: [{ id: 7 }] }],
    ['a party id that is a number', 'roles/0/partyId', { roles: [{ id: 'x', partyId: 7 }] }],
    ['a team id that is a list', 'roles/0/teamId', { roles: [{ id: 'x', teamId: ['it'] }] }],
    ['a name that is a number', 'parties/0/name', { parties: [{ id: 'x', name: 7 }] }],
    ['a section that is an object', 'activities/0/section', { activities: [{ id: 'x', section: {} }] }],
    ['a service that is a number', 'activities/0/serviceId', { activities: [{ id: 'x', serviceId: 1 }] }],
    ['an activity without severities', 'activities/0/severities', { activities: [{ id: 'x', severities: [] }] }],
    ['null for sites', 'activities/0/sites', { activities: [{ id: 'x', sites: null }] }],
    ['severities in one text', 'activities/0/severities', { activities: [{ id: 'x', severities: 'p1' }] }],
    ['no activity', 'assignments/1/activityId', withOne({ activityId: undefined })],
    ['no assignee', 'assignments/1/assignee', withOne({ assignee: undefined })],
    ['an assignee in one text', 'assignments/1/assignee', withOne({ assignee: 'role:a' })],
    ['an assignee without an id', 'assignments/1/assignee', withOne({ assignee: { kind: 'role' } })],
    ['an assignee without a kind', 'assignments/1/assignee', withOne({ assignee: { id: 'a' } })],
    ['an assignee of another kind', 'assignments/1/assignee', withOne({ assignee: { kind: 'vendor', id: 'a' } })],
    ['the kind of a built-in member', 'assignments/1/assignee', withOne({ assignee: { kind: '__proto__', id: 'a' } })],
    ['no letter', 'assignments/1/responsibility', withOne({ responsibility: undefined })],
    ['letters in a list', 'assignments/1/responsibility', withOne({ responsibility: ['R'] })],
    ['two letters in one', 'assignments/1/responsibility', withOne({ responsibility: 'RA' })],
    ['a small letter', 'assignments/1/responsibility', withOne({ responsibility: 'r' })],
    ['a letter of another scheme', 'assignments/1/responsibility', withOne({ responsibility: 'S' })],
    ['null for a scope', 'assignments/1/scope', withOne({ scope: null })],
    ['a scope in one text', 'assignments/1/scope', withOne({ scope: 'p1' })],
    ['a scope without severities', 'assignments/1/scope', withOne({ scope: { severities: [] } })],
    ['a scope with null for sites', 'assignments/1/scope', withOne({ scope: { sites: null } })],
    ['a first day that is none', 'assignments/1/validFrom', withOne({ validFrom: '2026-02-30' })],
    ['a last day with a time', 'assignments/1/validUntil', withOne({ validUntil: '2026-02-03T00:00:00Z' })],
    ['a last day that is a number', 'assignments/1/validUntil', withOne({ validUntil: 20260203 })],
    ['a scheme that is a text', 'raciScheme', { raciScheme: 'raci' }],
    ['an unknown scheme without letters', 'raciScheme', { raciScheme: { id: 'house' } }],
  ])('%s', (_, path, input) => {
    expect(() => {
      check(input);
    }).toThrow(invalidArgument(path));
  });

  it.each(['parties', 'teams', 'people', 'roles', 'activities'])('an id that stands twice in %s', (list) => {
    expect(() => {
      check({ [list]: [{ id: 'x' }, { id: 'y' }, { id: 'x' }] });
    }).toThrow(invalidArgument(`${list}/2/id`));
  });

  it.each([['2026-02-30'], ['2026-2-3'], ['2026-05-01T00:00:00Z'], ['1899-12-31'], [''], [null], [20260501], [{}]])(
    'the date %j',
    (asOf) => {
      expect(() => {
        check({}, asOf);
      }).toThrow(expect.objectContaining({ name: 'ComanagedError', code: 'invalid-option', path: 'asOf' }));
    },
  );
});

it('takes a date', () => {
  expect(() => {
    check({}, '2028-02-29');
  }).not.toThrow();
});

it('says what is wanted, and never what it found', () => {
  const found = (input: unknown) => {
    try {
      check(input);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(found(withOne({ responsibility: 'secret' }))).toBe(
    'assignments/1/responsibility must be a letter of the scheme.',
  );
  expect(found(withOne({ assignee: { kind: 'secret', id: 'a' } }))).toBe(
    'assignments/1/assignee must have an id and a kind: role, team, person, party.',
  );
  expect(found({ activities: [{ id: 'secret' }, { id: 'secret' }] })).toBe('activities/1/id must be unique.');
  expect(found({ roles: 'secret' })).toBe('roles must be an array.');
});
