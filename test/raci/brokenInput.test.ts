import { describe, expect, it } from 'vitest';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { larkfield } from './larkfield.js';

const one = { activityId: 'x', assignee: { kind: 'role', id: 'a' }, responsibility: 'R' };
const withOne = (change: object) => ({ activities: [{ id: 'x' }], assignments: [one, { ...one, ...change }] });
const own = (letters: unknown) => ({ ...withOne({}), raciScheme: { id: 'house', letters } });
const letter = { letter: 'R', label: 'Responsible', semantics: ['does-work'] };

describe.each([
  ['analyzeRaci', analyzeRaci],
  ['raciMatrix', raciMatrix],
])('%s', (_, call: (input: RaciInput) => unknown) => {
  it.each<[string, unknown]>([
    ['nothing at all', {}],
    ['the example', larkfield],
    ['a whole operating model', northMills],
    ['empty lists', { parties: [], teams: [], people: [], roles: [], activities: [], assignments: [] }],
    ['lists that are undefined', { parties: undefined, assignments: undefined, raciScheme: undefined }],
    ['ids alone', { parties: [{ id: 'x' }], activities: [{ id: 'x' }], roles: [{ id: 'x' }] }],
    ['null for what is optional', { roles: [{ id: 'x', name: null, partyId: null, teamId: null }], raciScheme: null }],
    ['references without a target', { assignments: [one], roles: [{ id: 'r', teamId: 'none', partyId: 'none' }] }],
    ['the same assignment twice', withOne({})],
    ['one id in two lists', { parties: [{ id: 'x' }], teams: [{ id: 'x' }] }],
    ['a scope that restricts nothing', withOne({ scope: {} })],
    ['a period without ends', withOne({ validFrom: null, validUntil: undefined })],
    ['fields of the caller', { ...withOne({ note: 7, own: [] }), more: 'things' }],
    ['names of built-in members', { parties: [{ id: '__proto__' }, { id: 'constructor' }] }],
    ['an object without prototype', Object.assign(Object.create(null) as object, { parties: [{ id: 'x' }] })],
  ])('takes %s', (_, input) => {
    expect(() => call(input as RaciInput)).not.toThrow();
  });

  it.each<[string, string, unknown]>([
    ['nothing', 'input', undefined],
    ['null', 'input', null],
    ['a list', 'input', [larkfield]],
    ['a text', 'input', '{"activities":[]}'],
    ['an object for a list', 'input', { activities: { id: 'x' } }],
    ['a text for a list', 'input', { assignments: 'R' }],
    ['an activity that is null', 'input', { activities: [{ id: 'x' }, null] }],
    ['a hole among the activities', 'input', { activities: [{ id: 'x' }, , { id: 'y' }] }],
    ['an activity without an id', 'activities/1/id', { activities: [{ id: 'x' }, { name: 'Back up' }] }],
    ['an id that is a number', 'activities/0/id', { activities: [{ id: 7 }] }],
    ['a hole among the assignments', 'input', { activities: [{ id: 'x' }], assignments: [one, , one] }],
    ['no assignee', 'input', withOne({ assignee: undefined })],
    ['an assignee in one text', 'assignments/1/assignee/id', withOne({ assignee: 'role:a' })],
    ['an assignee without an id', 'assignments/1/assignee/id', withOne({ assignee: { kind: 'role' } })],
    ['no letter', 'assignments/1/responsibility', withOne({ responsibility: undefined })],
    ['letters in a list', 'assignments/1/responsibility', withOne({ responsibility: ['R'] })],
    ['two letters in one', 'assignments/1/responsibility', withOne({ responsibility: 'RA' })],
    ['a small letter', 'assignments/1/responsibility', withOne({ responsibility: 'r' })],
    ['a letter of another scheme', 'assignments/1/responsibility', withOne({ responsibility: 'S' })],
    ['a letter of no activity', 'assignments/1/responsibility', withOne({ activityId: 'none', responsibility: 'S' })],
    ['an unknown scheme without letters', 'raciScheme', { raciScheme: { id: 'house' } }],
    ['a hole among the letters', 'input', own([letter, , letter])],
    ['a letter that is null', 'input', own([letter, null])],
    ['letters in one text', 'assignments/0/responsibility', own('RACI')],
  ])('refuses %s', (_, path, input) => {
    expect(() => call(input as RaciInput)).toThrow(invalidArgument(path));
  });

  it('says what is wanted, and never what it found', () => {
    const found = (input: unknown) => {
      try {
        call(input as RaciInput);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(found(withOne({ responsibility: 'secret' }))).toBe(
      'assignments/1/responsibility must be a letter of the scheme.',
    );
    expect(found({ activities: [{ id: ['secret'] }] })).toBe('activities/0/id must be a text.');
    expect(found({ assignments: 'secret' })).toBe('input must match its type.');
    expect(found({ raciScheme: { id: 'secret' } })).toBe('raciScheme must be a preset or have letters.');
  });
});

it.each([
  ['of another kind', { kind: 'vendor', id: 'a' }],
  ['without a kind', { id: 'a' }],
  ['with the kind of a built-in member', { kind: '__proto__', id: 'a' }],
])('refuses an assignee %s', (_, assignee) => {
  const input = withOne({ assignee }) as unknown as RaciInput;
  expect(() => analyzeRaci(input)).toThrow(invalidArgument('input'));
  expect(() => raciMatrix(input, { level: 'party' })).toThrow(invalidArgument('input'));
  expect(() => raciMatrix(input)).toThrow(invalidArgument('assignments'));
});

it('takes texts for texts only, and never repeats another value', () => {
  const odd = { name: 7, section: { a: 1 }, serviceId: [] };
  const input = { ...withOne({}), activities: [{ id: 'x', ...odd }], roles: [{ id: 'a', name: 7, partyId: 7 }] };
  expect(raciMatrix(input as unknown as RaciInput)).toMatchObject({
    columns: [{ label: 'a' }],
    rows: [{ label: 'x', section: null, serviceId: null }],
  });
  expect(analyzeRaci(input as unknown as RaciInput).parties).toEqual([]); // a party that is a number is not known
});

it('gives texts for letters and schemes that are none', () => {
  const raciScheme = { id: 7, letters: [{ letter: 7, semantics: ['does-work'] }] };
  const input = { ...withOne({}), raciScheme, assignments: [{ ...one, responsibility: 7 }] } as unknown as RaciInput;
  expect(raciMatrix(input)).toMatchObject({ schemeId: '7', rows: [{ cells: [{ letters: ['7'] }] }] });
  expect(analyzeRaci(input)).toMatchObject({ schemeId: '7', holders: [{ letters: [{ letter: '7', count: 1 }] }] });
});
