import { describe, expect, it } from 'vitest';
import { dutyMatches } from '../../src/raci/dutyMatches.js';
import type { DutyMatchesOptions } from '../../src/raci/dutyMatches.js';
import type { DutyInput, RaciActivity } from '../../src/raci/input.js';
import type { Assignment, Duty } from '../../src/raci/model.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from './deepFrozen.js';

const mfa: Duty = { id: 'mfa', name: 'Enforce a second factor', declaringPartyId: 'msp', obligedPartyId: 'us' };
const accounts: RaciActivity = { id: 'accounts', satisfiesDutyIds: ['mfa'] };
const roles = [{ id: 'admin', partyId: 'us' }, { id: 'noc', partyId: 'msp' }, { id: 'odd' }];
function held(who: string, responsibility = 'R', activityId = 'accounts'): Assignment {
  const [kind = '', id = ''] = who.split(':');
  return { activityId, assignee: { kind: kind as Assignee['kind'], id }, responsibility };
}
const match = (change: Partial<DutyInput>, options: DutyMatchesOptions = {}) => {
  const input = { roles, duties: [mfa], activities: [accounts], assignments: [], ...change };
  const duty = dutyMatches(deepFrozen(input), options).duties?.[0];
  return [duty?.status, duty?.satisfiedByActivityIds.join(), duty?.missing.join()];
};
const letters = (...assignments: Assignment[]) => ({ assignments });

describe('a duty', () => {
  it.each<[string, Partial<DutyInput>, [string | null, string, string]]>([
    ['done by a role of the obliged party', letters(held('role:admin')), ['satisfied', 'accounts', '']],
    [
      'done by the obliged party itself, for a part',
      letters({ ...held('party:us'), scope: { severities: ['p1'] } }),
      ['satisfied', 'accounts', ''],
    ],
    ['done by another party', letters(held('role:noc')), ['listed-without-responsible', '', '']],
    ['done by nobody', letters(held('role:admin', 'C')), ['listed-without-responsible', '', '']],
    ['done by somebody whose party is not known', letters(held('role:odd')), ['unknown', '', 'party']],
    [
      'done by the obliged party and by somebody unknown',
      letters(held('role:odd'), held('role:admin')),
      ['satisfied', 'accounts', ''],
    ],
    ['listed, and letters are not assessed', { assignments: undefined }, ['unknown', '', 'assignments']],
    [
      'listed by none, and all state what they fulfill',
      { activities: [{ id: 'x', satisfiesDutyIds: [] }] },
      ['unmatched', '', ''],
    ],
    [
      'listed by none, and one does not state it',
      { activities: [{ id: 'x', satisfiesDutyIds: [] }, { id: 'y' }] },
      ['unknown', '', 'satisfiesDutyIds'],
    ],
    ['of no activities at all', { activities: [] }, ['unmatched', '', '']],
    ['of activities that are not assessed', { activities: undefined }, ['unknown', '', 'activities']],
    ['refused', { duties: [{ ...mfa, refusedReason: 'Not in the contract' }], activities: [] }, ['refused', '', '']],
    [
      'not refused, and that is stated',
      { duties: [{ ...mfa, refusedReason: null }], activities: [] },
      ['unmatched', '', ''],
    ],
    [
      'listed by two activities, one of them done',
      { activities: [{ id: 'x', satisfiesDutyIds: ['mfa'] }, accounts], ...letters(held('role:admin')) },
      ['satisfied', 'accounts', ''],
    ],
  ])('%s', (_, change, expected) => {
    expect(match(change)).toEqual(expected);
  });

  it('is done by who answers for it where nobody is named, if that is meant', () => {
    const own = letters(held('role:admin', 'A'));
    expect(match(own)[0]).toBe('satisfied');
    expect(match(own, { accountableImpliesResponsible: false })[0]).toBe('listed-without-responsible');
    expect(match({ ...own, raciScheme: { id: 'raci', accountableImpliesResponsible: false } })[0]).toBe(
      'listed-without-responsible',
    );
  });

  it('is done on a date', () => {
    const own = letters({ ...held('role:admin'), validUntil: '2026-03-31' });
    expect(match(own, { asOf: '2026-03-31' })[0]).toBe('satisfied');
    expect(match(own, { asOf: '2026-04-01' })[0]).toBe('listed-without-responsible');
  });

  it('asks for the meaning of letters, in every scheme', () => {
    expect(match({ ...letters(held('role:admin', 'P')), raciScheme: { id: 'rapid' } })[0]).toBe('satisfied');
    expect(match({ ...letters(held('role:admin', 'R')), raciScheme: { id: 'rapid' } })[0]).toBe(
      'listed-without-responsible',
    ); // R recommends
    expect(match({ ...letters(held('role:admin', 'D')), raciScheme: { id: 'daci' } })[0]).toBe(null); // no letter does the work
    const own = {
      id: 'house',
      letters: [{ letter: 'X', label: 'Does all', semantics: ['does-work' as const, 'owns-outcome' as const] }],
    };
    expect(match({ ...letters(held('role:admin', 'X')), raciScheme: own })[0]).toBe('satisfied');
    expect(match({ activities: [], raciScheme: { id: 'daci' } })[0]).toBe('unmatched');
  });
});

it('lists duties that activities state and that are not there', () => {
  const input: DutyInput = {
    duties: [mfa],
    activities: [{ id: 'x', satisfiesDutyIds: ['mfa', 'gone', 'gone'] }, { id: 'y' }],
  };
  expect(dutyMatches(input)).toMatchObject({
    unknownDuties: [{ activityId: 'x', dutyId: 'gone' }],
    activitiesNotAssessed: 1,
  });
  expect(dutyMatches({ ...input, duties: undefined })).toMatchObject({ duties: null, unknownDuties: null });
});

it('tells the whole of a duty, and survives JSON', () => {
  const result = dutyMatches({
    roles,
    duties: [{ ...mfa, refusedReason: 'Theirs' }],
    activities: [accounts],
    assignments: [held('role:admin')],
  });
  expect(result).toEqual({
    schemeId: 'raci',
    duties: [
      {
        dutyId: 'mfa',
        label: 'Enforce a second factor',
        declaringPartyId: 'msp',
        obligedPartyId: 'us',
        status: 'refused',
        activityIds: ['accounts'],
        satisfiedByActivityIds: ['accounts'],
        missing: [],
      },
    ],
    unknownDuties: [],
    activitiesNotAssessed: 0,
  });
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(dutyMatches(northMills).duties).toBe(null);
});

it.each<[string, unknown, object]>([
  ['nothing', undefined, { path: 'input' }],
  ['a duty without parties', { duties: [{ id: 'mfa' }] }, { path: 'duties/0/declaringPartyId' }],
  ['an activity without an id', { activities: [{}] }, { path: 'activities/0/id' }],
  ['duties that are no texts', { activities: [{ id: 'x', satisfiesDutyIds: [7] }] }, { path: 'activities' }],
  ['a wrong letter', { assignments: [held('party:us', 'Z')] }, { path: 'assignments/0/responsibility' }],
])('refuses %s', (_, input, error) => {
  expect(() => dutyMatches(input as DutyInput)).toThrow(
    expect.objectContaining({ code: 'invalid-argument', ...error }),
  );
});

it('refuses wrong options', () => {
  expect(() => dutyMatches({}, { asOf: 'now' })).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'asOf' }),
  );
  expect(() => dutyMatches({}, { on: '' } as DutyMatchesOptions)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
});
