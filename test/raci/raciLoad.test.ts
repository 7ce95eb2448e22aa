import { describe, expect, it } from 'vitest';
import type { RaciInput } from '../../src/raci/input.js';
import type { LoadLevel } from '../../src/raci/load.js';
import type { Assignment } from '../../src/raci/model.js';
import { raciLoad } from '../../src/raci/raciLoad.js';
import type { RaciLoadOptions } from '../../src/raci/raciLoad.js';
import { raciSchemes } from '../../src/raci/schemes.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { deepFrozen } from './deepFrozen.js';

type Key = `${Assignment['assignee']['kind']}:${string}`;
function held(activityId: string, key: Key, responsibility: string, rest: Partial<Assignment> = {}): Assignment {
  const [kind, id] = key.split(':') as [Assignment['assignee']['kind'], string];
  return { activityId, assignee: { kind, id }, responsibility, ...rest };
}
const hours = (effortHoursPerMonth: number | null) => ({ effortHoursPerMonth });

/**
 * Backups: admin does them (12 h, two people), the lead answers. Patching: only the lead answers, and so does it. Alerts: the
 * provider's team does them in two scopes (30 h + 10 h) and a person of it helps, hours not stated. Reports: nobody.
 */
const mills: RaciInput = deepFrozen<RaciInput>({
  parties: [
    { id: 'us', name: 'Our IT' },
    { id: 'msp', name: 'Provider' },
  ],
  teams: [
    { id: 'it', partyId: 'us' },
    { id: 'noc', name: 'Operations center', partyId: 'msp' },
  ],
  people: [
    { id: 'ada', name: 'Ada', partyId: 'us', teamIds: ['it'] },
    { id: 'ben', partyId: 'us', teamIds: ['it'], activeUntil: '2026-06-30' },
    { id: 'kim', partyId: 'msp', teamIds: ['noc', 'field'] },
  ],
  roles: [
    { id: 'lead', partyId: 'us', teamId: null },
    { id: 'admin', teamId: 'it', holders: ['ada', 'ben'] },
  ],
  activities: [{ id: 'backup' }, { id: 'patching' }, { id: 'alerts' }, { id: 'reports' }],
  assignments: [
    held('backup', 'role:admin', 'R', hours(12)),
    held('backup', 'role:lead', 'A', hours(1)),
    held('patching', 'role:lead', 'A', hours(5)),
    held('alerts', 'team:noc', 'R', { ...hours(30), scope: { severities: ['p1'] } }),
    held('alerts', 'team:noc', 'R', { ...hours(10), scope: { severities: ['p2'] } }),
    held('alerts', 'person:kim', 'R'),
    held('alerts', 'party:us', 'I'),
  ],
});
const load = (level: LoadLevel, options: RaciLoadOptions = {}) =>
  raciLoad(mills, { ...options, level }).holders.map((row) => [
    row.label,
    row.accountable,
    row.responsible,
    row.effortHoursPerMonth,
    row.effortNotStated,
  ]);

describe('raciLoad', () => {
  it('counts roles, people, teams and parties, each by what counts for them', () => {
    expect(load('role')).toEqual([
      ['lead', 2, 1, 5, 0],
      ['admin', 0, 1, 12, 0],
    ]);
    expect(load('person')).toEqual([
      ['Ada', 0, 1, 6, 0],
      ['ben', 0, 1, 6, 0],
      ['kim', 0, 1, null, 1],
    ]);
    expect(load('team')).toEqual([
      ['it', 0, 1, 12, 0],
      ['Operations center', 0, 1, 40, 0],
    ]);
    expect(load('party')).toEqual([
      ['Our IT', 2, 2, 17, 0],
      ['Provider', 0, 1, 40, 1],
    ]);
  });

  it('splits the hours of a role among those who are active on the date', () => {
    expect(load('person', { asOf: '2026-06-30' })[0]).toEqual(['Ada', 0, 1, 6, 0]);
    expect(load('person', { asOf: '2026-07-01' })).toEqual([
      ['Ada', 0, 1, 12, 0],
      ['kim', 0, 1, null, 1],
    ]);
  });

  it('gives shares of the activities that have an accountable or a doer', () => {
    const { accountableActivities, responsibleActivities, holders } = raciLoad(mills, { level: 'party' });
    expect([accountableActivities, responsibleActivities]).toEqual([2, 3]);
    expect(holders.map((row) => [row.accountableShare, row.responsibleShare])).toEqual([
      [1, 2 / 3],
      [0, 1 / 3],
    ]);
  });

  it('counts work by implication once, and only where it is asked for', () => {
    const lead = (accountableImpliesResponsible: boolean) =>
      raciLoad(mills, { level: 'role', accountableImpliesResponsible }).holders[0];
    expect(lead(true)).toMatchObject({ responsible: 1, impliedResponsible: 1, effortHoursPerMonth: 5 });
    expect(lead(false)).toMatchObject({ responsible: 0, impliedResponsible: 0, effortHoursPerMonth: null });
    // The hour of the lead on backups is no work: admin is named there. Without implication the five are none either.
    expect(raciLoad(mills).effortWithoutWork).toBe(1);
    expect(raciLoad(mills, { accountableImpliesResponsible: false }).effortWithoutWork).toBe(2);
  });

  it('says for whom letters count at no level, and why', () => {
    expect(raciLoad(mills, { level: 'person' }).notPlaced).toEqual([
      {
        level: 'person',
        assignee: { kind: 'role', id: 'lead' },
        reason: 'holders-not-listed',
        assignments: 2,
        effortHoursPerMonth: 5,
      },
      {
        level: 'person',
        assignee: { kind: 'team', id: 'noc' },
        reason: 'other-kind',
        assignments: 2,
        effortHoursPerMonth: 40,
      },
      {
        level: 'person',
        assignee: { kind: 'party', id: 'us' },
        reason: 'other-kind',
        assignments: 1,
        effortHoursPerMonth: null,
      },
    ]);
    const reasons = (level: LoadLevel, change: Partial<RaciInput>, options = {}) =>
      raciLoad({ ...mills, ...change }, { level, ...options }).notPlaced.map(({ assignee, reason }) => [
        assignee.id,
        reason,
      ]);
    expect(reasons('team', {})).toEqual([
      ['lead', 'no-team'],
      ['kim', 'several-teams'],
      ['us', 'other-kind'],
    ]);
    expect(reasons('team', { roles: [], people: [] })).toEqual([
      ['admin', 'team-not-known'],
      ['lead', 'team-not-known'],
      ['kim', 'team-not-known'],
      ['us', 'other-kind'],
    ]);
    expect(reasons('party', { teams: [] })).toEqual([
      ['admin', 'party-not-known'],
      ['noc', 'party-not-known'],
    ]);
    const admin = (holders: string[]) => ({
      roles: [
        { id: 'lead', holders: [] },
        { id: 'admin', holders },
      ],
    });
    expect(reasons('person', admin(['ben']), { asOf: '2026-07-01' })).toContainEqual(['admin', 'no-active-holder']);
    expect(reasons('person', admin([]))).toContainEqual(['lead', 'no-active-holder']);
  });

  it('reads hours of null as stated to be none, and absent ones as not stated', () => {
    const only = (rest: Partial<Assignment>) =>
      raciLoad({ activities: [{ id: 'backup' }], assignments: [held('backup', 'role:a', 'R', rest)] });
    expect(only(hours(null))).toMatchObject({ effortHoursPerMonth: 0, effortNotStated: 0 });
    expect(only({})).toMatchObject({ effortHoursPerMonth: null, effortNotStated: 1 });
  });

  it('counts the same assignment once, and a person with two roles by both', () => {
    const twice = held('backup', 'role:a', 'R', { ...hours(4), scope: { severities: ['p1', 'p2'] } });
    const again = { ...twice, scope: { severities: ['p2', 'p1'] } };
    const input: RaciInput = {
      roles: [
        { id: 'a', holders: ['ada', 'ada'] },
        { id: 'b', holders: ['ada'] },
      ],
      activities: [{ id: 'backup' }, { id: 'backup' }],
      assignments: [twice, again, held('backup', 'role:b', 'R', hours(3)), held('none', 'role:a', 'R', hours(100))],
    };
    expect(raciLoad(input, { level: 'person' })).toMatchObject({
      effortHoursPerMonth: 7,
      holders: [{ label: 'ada', responsible: 1, effortHoursPerMonth: 7, effortStated: 2 }],
      unplaced: 1,
    });
  });

  it('looks at validity where there is a date', () => {
    const input: RaciInput = {
      activities: [{ id: 'backup' }],
      assignments: [
        held('backup', 'role:a', 'R', { ...hours(4), validUntil: '2026-03-31' }),
        held('backup', 'role:a', 'R', { ...hours(6), validFrom: '2026-04-01' }),
      ],
    };
    expect(raciLoad(input, { asOf: '2026-03-31' }).effortHoursPerMonth).toBe(4);
    expect(raciLoad(input, { asOf: '2026-04-01' }).effortHoursPerMonth).toBe(6);
    expect(raciLoad(input).effortHoursPerMonth).toBe(10);
  });

  it('tells the four levels at once, parties first', () => {
    const { holders } = raciLoad(mills);
    expect(holders.map(({ assignee }) => `${assignee.kind}:${assignee.id}`)).toEqual([
      'party:us',
      'party:msp',
      'team:it',
      'team:noc',
      'role:lead',
      'role:admin',
      'person:ada',
      'person:ben',
      'person:kim',
    ]);
  });

  it("asks for meanings, never for letters: every scheme, and one of one's own", () => {
    const numbers = (raciScheme: RaciInput['raciScheme'], letter: string) => {
      const assignments = [held('backup', 'role:a', letter, hours(8))];
      const result = raciLoad(
        { raciScheme, activities: [{ id: 'backup' }], assignments },
        { accountableImpliesResponsible: false },
      );
      const { accountable, responsible, impliedResponsible, accountableShare, responsibleShare } =
        result.holders.find(({ assignee }) => assignee.kind === 'role') ?? {};
      return [
        accountable,
        responsible,
        impliedResponsible,
        accountableShare,
        responsibleShare,
        result.effortHoursPerMonth,
      ];
    };
    // Worker, then owner, of each scheme after the table of the trade.
    const worker = { raci: 'R', rasci: 'R', 'raci-vs': 'R', cairo: 'R', rapid: 'P' };
    for (const [id, letter] of Object.entries(worker)) expect(numbers({ id }, letter)).toEqual([0, 1, 0, null, 1, 8]);
    const owner = { raci: 'A', rasci: 'A', 'raci-vs': 'A', cairo: 'A', rapid: 'D' };
    for (const [id, letter] of Object.entries(owner)) expect(numbers({ id }, letter)).toEqual([1, 0, 0, 1, null, null]);
    expect(numbers({ id: 'daci' }, 'A')).toEqual([1, null, null, 1, null, null]);
    expect(numbers({ id: 'daci' }, 'D')).toEqual([0, null, null, null, null, null]);
    expect(Object.keys(raciSchemes)).toHaveLength(6);
    const house = (semantics: 'does-work'[] | ('does-work' | 'owns-outcome')[]) => ({
      id: 'house',
      letters: [{ letter: 'X', label: 'X', semantics }],
    });
    expect(numbers(house(['does-work']), 'X')).toEqual([null, 1, 0, null, 1, 8]);
    expect(numbers(house(['does-work', 'owns-outcome']), 'X')).toEqual([1, 1, 0, 1, 1, 8]);
  });

  it('takes the same assignment twice as one, in any order, with the hours that are stated once', () => {
    const twice = (...stated: (number | null | undefined)[]) => {
      const assignments = stated.map((each) => ({ ...held('x', 'party:us', 'R'), effortHoursPerMonth: each }));
      const numbers = [assignments, [...assignments].reverse()].map((list) => {
        const [own] = raciLoad({ activities: [{ id: 'x' }], assignments: list }, { level: 'party' }).holders;
        return [own?.effortHoursPerMonth, own?.effortStated, own?.effortNotStated];
      });
      expect(numbers[1]).toEqual(numbers[0]);
      return numbers[0];
    };
    expect(twice(5, 5)).toEqual([5, 1, 0]);
    expect(twice(undefined, 5)).toEqual([5, 1, 0]);
    expect(twice(null, 0)).toEqual([0, 1, 0]); // none is no hours
    expect(twice(3, 5)).toEqual([null, 0, 1]); // who is right is not told
    expect(twice(3, undefined, 5)).toEqual([null, 0, 1]);
    expect(twice(undefined, undefined)).toEqual([null, 0, 1]);
  });

  it('takes half a matrix, and an operating model', () => {
    expect(raciLoad({})).toEqual({
      schemeId: 'raci',
      accountableImpliesResponsible: true,
      activities: 0,
      accountableActivities: null,
      responsibleActivities: null,
      lettersNotAssessed: 0,
      effortHoursPerMonth: null,
      effortNotStated: 0,
      effortWithoutWork: 0,
      holders: [],
      notPlaced: [],
      unplaced: 0,
    });
    expect(raciLoad({ assignments: [] })).toMatchObject({ accountableActivities: 0, responsibleActivities: 0 });
    expect(raciLoad(northMills).holders.length).toBeGreaterThan(0);
  });

  it('refuses what is none', () => {
    const bad = (effortHoursPerMonth: unknown) =>
      ({ ...mills, assignments: [{ ...held('backup', 'role:a', 'R'), effortHoursPerMonth }] }) as RaciInput;
    for (const value of [-1, Number.NaN, Infinity, '8'])
      expect(() => raciLoad(bad(value))).toThrow(invalidArgument('assignments'));
    expect(() => raciLoad(mills, { level: 'skill' as LoadLevel })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'level' }),
    );
    expect(() => raciLoad(mills, { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'asOf' }),
    );
    expect(() => raciLoad(mills, { by: 'role' } as RaciLoadOptions)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});
