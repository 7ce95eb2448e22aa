import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { windowsOf } from '../../../src/operating-model/derive/windowsOf.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { Assignee } from '../../../src/services/parties/model.js';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' }; // Monday to Monday
const day = { zone: 'UTC', days: workdays, start: '08:00', end: '18:00' };

function document(coverage: CoveragePlan, more: Partial<OperatingModel> = {}): OperatingModel {
  return {
    id: 'mills',
    name: 'North Mills',
    parties: [
      { id: 'us', name: 'Our IT' },
      { id: 'msp', name: 'Harbor' },
    ],
    teams: [
      { id: 'desk', name: 'Desk', partyId: 'us' },
      { id: 'noc', name: 'Operations center', partyId: 'msp' },
    ],
    people: [
      { id: 'ann', name: 'Ann', partyId: 'us', teamIds: ['desk'], activeFrom: null, activeUntil: null },
      { id: 'bob', name: 'Bob', partyId: 'us', teamIds: ['desk'], activeFrom: null, activeUntil: '2026-06-02' },
      { id: 'cy', name: 'Cy', partyId: 'msp', teamIds: ['noc'], activeFrom: null, activeUntil: null },
    ],
    roles: [
      { id: 'lead', name: 'Lead', teamId: 'desk' },
      { id: 'admin', name: 'Administrator', holders: ['bob'], teamId: null },
    ],
    coverage,
    ...more,
  };
}

function hours(model: OperatingModel, kind: Assignee['kind'], id: string) {
  const { plan, amongPersonIds, ...rest } = windowsOf(indexOperatingModel(model), { kind, id });
  const among = amongPersonIds === null ? {} : { amongPersonIds };
  return { ...rest, hours: compileCoverage(plan, { ...week, ...among }).minutes() / 60 };
}

describe('windowsOf', () => {
  const plan: CoveragePlan = {
    windows: [
      { ...day, id: 'desk', teamId: 'desk' },
      { ...day, id: 'night', start: '18:00', end: '08:00', teamId: 'noc' },
      { ...day, id: 'ann', days: ['sat'], personId: 'ann' },
    ],
  };

  it('gives a team its own windows, and a role those of its team', () => {
    expect(hours(document(plan), 'team', 'desk')).toMatchObject({ hours: 50, mayBeMore: [], mayBeFewer: [] });
    expect(hours(document(plan), 'role', 'lead').hours).toBe(50);
  });

  it('gives a person what names it and the windows of its teams that name nobody', () => {
    expect(hours(document(plan), 'person', 'ann')).toMatchObject({
      hours: 60,
      from: ['person:ann', 'window:ann', 'window:desk'],
    });
  });

  it('gives a role the hours of its holders while they are active', () => {
    expect(hours(document(plan), 'role', 'admin').hours).toBe(20); // Monday and Tuesday
    const named = document({ windows: [{ ...day, id: 'bob', personId: 'bob' }] });
    expect(hours(named, 'role', 'admin').hours).toBe(20);
    const turns = { id: 'r', zone: 'UTC', unit: 'day' as const, handOff: '00:00', from: '2026-06-01' };
    const rotation = document({ windows: [], rotations: [{ ...turns, members: ['bob', 'ann'] }] });
    expect(hours(rotation, 'role', 'admin').hours).toBe(24); // his next turn, on Wednesday, comes after he left
  });

  it('gives a party its windows, those of its teams, and those of its people without a team', () => {
    expect(hours(document(plan), 'party', 'us')).toMatchObject({ hours: 60 });
    expect(hours(document(plan), 'party', 'msp').hours).toBe(70); // five nights of 14 hours
    const direct = document({ windows: [{ ...day, id: 'direct', partyId: 'msp' }] });
    expect(hours(direct, 'party', 'msp')).toMatchObject({
      hours: 50,
      from: ['party:msp', 'team:noc', 'window:direct'],
    });
  });

  it('counts of a mixed rotation only the turns of a party', () => {
    const turns = { id: 'r', zone: 'UTC', unit: 'day' as const, handOff: '00:00', from: '2026-06-01' };
    const rotation = document({ windows: [], rotations: [{ ...turns, members: ['ann', 'cy'] }] });
    expect(hours(rotation, 'party', 'us').hours).toBe(96); // Monday, Wednesday, Friday, Sunday
    expect(hours(rotation, 'party', 'msp').hours).toBe(72);
  });

  it('lets closures of a party reach the windows of its teams', () => {
    const closures = [{ zone: 'UTC', date: '2026-06-01', partyIds: ['us'] }];
    expect(hours(document({ ...plan, closures }), 'team', 'desk').hours).toBe(40);
    expect(hours(document({ ...plan, closures }), 'team', 'noc').hours).toBe(70);
  });

  it('gives who stands in for somebody the hours', () => {
    const overrides = [
      { id: 'o', start: '2026-06-06T08:00Z', end: '2026-06-06T12:00Z', outPersonId: 'ann', inPersonId: 'cy' },
    ];
    const swapped = document({ ...plan, overrides });
    expect(hours(swapped, 'person', 'cy').hours).toBe(74);
    expect(hours(swapped, 'person', 'ann').hours).toBe(56);
  });

  it('tells what is missing', () => {
    const without: OperatingModel = { ...document(plan), coverage: undefined };
    expect(hours(without, 'team', 'desk')).toMatchObject({
      hours: 0,
      mayBeMore: [{ code: 'coverage', subject: null }],
    });
    const open = document(plan, { roles: [{ id: 'admin', name: 'Administrator' }] });
    expect(hours(open, 'role', 'admin').mayBeMore.map(({ code }) => code)).toEqual(['role.holders', 'role.teamId']);
    const person = document(plan, { people: [{ id: 'bob', name: 'Bob' }] });
    expect(hours(person, 'role', 'admin')).toMatchObject({
      mayBeMore: [{ code: 'person.teamIds' }],
      mayBeFewer: [{ code: 'person.activeFrom' }, { code: 'person.activeUntil' }],
    });
    // The windows of a document are all there are: a team or party that none names has no hours, listed or not.
    expect(hours(document(plan), 'team', 'gone')).toMatchObject({ hours: 0, mayBeMore: [] });
    expect(hours(document(plan, { teams: undefined }), 'party', 'gone').mayBeMore).toEqual([
      { code: 'teams', subject: null },
    ]);
    const partial = document(plan, { partialCollections: [{ collection: 'coverage', subjects: ['team:desk'] }] });
    expect(hours(partial, 'team', 'desk').mayBeMore).toHaveLength(1);
    expect(hours(partial, 'team', 'noc').mayBeMore).toEqual([]);
  });

  it('has no hours where the document says that there are none', () => {
    expect(hours({ ...document(plan), coverage: null }, 'team', 'desk')).toMatchObject({ hours: 0, mayBeMore: [] });
  });

  it('refuses what is no index and no assignee', () => {
    const index = indexOperatingModel(document(plan));
    expect(() => windowsOf(index, null as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => windowsOf(index, { kind: 'vendor', id: 'desk' } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'assignee/kind' }),
    );
    expect(() => windowsOf(index, { kind: 'team' } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'assignee/id' }),
    );
    expect(() => windowsOf(undefined as never, { kind: 'team', id: 'desk' })).toThrow(
      expect.objectContaining({ path: 'index' }),
    );
  });
});

it('picks no window twice, however many ways lead to it', () => {
  const people = [
    { id: 'ann', name: 'Ann', teamIds: ['desk'], activeFrom: null, activeUntil: '2026-06-02' },
    { id: 'bob', name: 'Bob', teamIds: ['desk'], activeFrom: '2026-06-02', activeUntil: '2026-06-03' },
    { id: 'cy', name: 'Cy', teamIds: ['desk'], activeFrom: '2026-06-05', activeUntil: null },
  ];
  const roles = [{ id: 'admin', name: 'Administrator', holders: ['ann', 'bob', 'cy'], teamId: null }];
  const turns = { id: 'r', zone: 'UTC', unit: 'day' as const, handOff: '00:00', from: '2026-06-01', teamId: 'desk' };
  const coverage = {
    windows: [{ ...day, id: 'desk', teamId: 'desk' }],
    rotations: [{ ...turns, members: ['ann'], windowIds: ['desk'] }],
  };
  const picked = windowsOf(indexOperatingModel(document(coverage)), { kind: 'team', id: 'desk' });
  expect(picked.plan.windows).toHaveLength(1);
  const model = document({ windows: [{ ...day, id: 'desk', teamId: 'desk' }] }, { people, roles });
  const trimmed = windowsOf(indexOperatingModel(model), { kind: 'role', id: 'admin' }).plan.windows;
  expect(trimmed?.map(({ from, until }) => [from, until])).toEqual([
    [null, '2026-06-03'],
    ['2026-06-05', null],
  ]);
});
