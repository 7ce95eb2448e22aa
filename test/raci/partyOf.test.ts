import { expect, it } from 'vitest';
import { partyOf } from '../../src/raci/partyOf.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { larkfield } from './larkfield.js';

const of = partyOf({
  teams: [
    { id: 'it', partyId: 'us' },
    { id: 'lost', partyId: null },
  ],
  people: [
    { id: 'ada', partyId: 'us' },
    { id: 'ben', teamId: 'it' },
    { id: 'cy' },
    { id: '__proto__', partyId: 'msp' },
  ],
  roles: [
    { id: 'manager', partyId: 'us' },
    { id: 'admin', teamId: 'it' },
    { id: 'analyst', partyId: 'msp', teamId: 'it' },
    { id: 'stray', partyId: null, teamId: 'lost' },
    { id: 'dangling', teamId: 'none' },
    { id: 'elsewhere', partyId: 'not-listed' },
  ],
});

it.each<[Assignee['kind'], string, string | undefined]>([
  ['party', 'us', 'us'],
  ['team', 'it', 'us'],
  ['team', 'lost', undefined],
  ['person', 'ada', 'us'],
  ['person', 'ben', 'us'], // by the team
  ['person', 'cy', undefined],
  ['person', '__proto__', 'msp'],
  ['role', 'manager', 'us'],
  ['role', 'admin', 'us'], // by the team
  ['role', 'analyst', 'msp'], // the own party beats that of the team
  ['role', 'stray', undefined],
  ['role', 'dangling', undefined],
  ['role', 'constructor', undefined],
  ['role', 'it', undefined], // the id of a team
])('%s %s belongs to %s', (kind, id, party) => {
  expect(of({ kind, id })).toBe(party);
});

it('does not ask whether a party is listed, neither of a role nor of itself', () => {
  expect(of({ kind: 'role', id: 'elsewhere' })).toBe('not-listed');
  expect(of({ kind: 'party', id: 'not-listed' })).toBe('not-listed');
});

it('rolls the roles of the example up', () => {
  const ofLarkfield = partyOf(larkfield);
  expect(larkfield.roles?.map(({ id }) => ofLarkfield({ kind: 'role', id }))).toEqual([
    'larkfield',
    'larkfield',
    'beacon',
    'beacon',
  ]);
});

it('knows nobody but parties without lists', () => {
  const ofNobody = partyOf({});
  expect(ofNobody({ kind: 'role', id: 'admin' })).toBeUndefined();
  expect(ofNobody({ kind: 'party', id: 'us' })).toBe('us');
});
