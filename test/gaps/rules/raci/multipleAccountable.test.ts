import { describe, expect, it } from 'vitest';
import type { HoursPlan, Weekday } from '../../../../src/coverage/model.js';
import { multipleAccountable } from '../../../../src/gaps/rules/raci/multipleAccountable.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, AssignmentScope } from '../../../../src/raci/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';

const key = 'raci/multiple-accountable|activity:backup';
const several = (holders: number) => [
  `fail high ${key}: ${holders} holders are accountable for "Verify backups" at the same time.`,
];
const unknown = [`unknown high ${key}: Not known whether more than one is accountable for "Verify backups".`];
const pass = ['pass'];

const people = {
  parties: [
    { id: 'us', name: 'Our IT' },
    { id: 'msp', name: 'Harbor' },
  ],
  teams: [{ id: 'desk', name: 'Desk', partyId: 'us' }],
  roles: [
    { id: 'it', name: 'IT manager', partyId: 'us' },
    { id: 'lead', name: 'Desk lead', teamId: 'desk' }, // of us, by its team
    { id: 'noc', name: 'Operations analyst', partyId: 'msp' },
    { id: 'new', name: 'New role' }, // of nobody knows whom
  ],
};
const backup = (assignments: Assignment[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    ...people,
    activities: [{ id: 'backup', name: 'Verify backups' }],
    ...(assignments && { assignments }),
    ...more,
  });
const A = (holder: Parameters<typeof holds>[1], scope?: AssignmentScope) => holds('A', holder, scope && { scope });
const partial = { partialCollections: [{ collection: 'assignments' }] };

describe('without scopes', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['two roles', backup([A('role:it'), A('role:noc')]), several(2)],
    ['three roles', backup([A('role:it'), A('role:noc'), A('role:new')]), several(3)],
    ['two parties', backup([A('party:us'), A('party:msp')]), several(2)],
    ['a role and a team', backup([A('role:it'), A('team:desk')]), several(2)],
    ['two roles, not all listed', backup([A('role:it'), A('role:noc')], partial), several(2)],
    ['one role', backup([A('role:it')]), pass],
    ['one role, listed twice', backup([A('role:it'), A('role:it')]), pass],
    ['one role, another does it', backup([A('role:it'), holds('R', 'role:noc')]), pass],
    ['nobody', backup([]), pass],
    ['assignments not assessed', backup(undefined), unknown],
    ['one role, not all listed', backup([A('role:it')], partial), unknown],
    ['two, one of them until yesterday', backup([A('role:it'), { ...A('role:noc'), validUntil: '2026-08-31' }]), pass],
    [
      'two, one of them until today',
      backup([A('role:it'), { ...A('role:noc'), validUntil: '2026-09-01' }]),
      several(2),
    ],
    ['two who agree in RAPID', backup([A('role:it'), A('role:noc')], { raciScheme: { id: 'rapid' } }), pass],
    [
      'two who decide in RAPID',
      backup([holds('D', 'role:it'), holds('D', 'role:noc')], { raciScheme: { id: 'rapid' } }),
      several(2),
    ],
  ])('%s', (_, model, told) => {
    expect(checkRule(multipleAccountable, model).told).toEqual(told);
  });

  it('does not concern a scheme in which no letter owns the outcome', () => {
    const raciScheme = { id: 'house', letters: [{ letter: 'A', label: 'Acts', semantics: ['does-work' as const] }] };
    const model = backup([A('role:it'), A('role:noc')], { raciScheme });
    expect(checkRule(multipleAccountable, model).told).toEqual(['not applicable']);
  });
});

describe('a role refines its party', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['a party and its role', backup([A('party:us'), A('role:it')]), pass],
    ['a party and the role of its team', backup([A('party:us'), A('role:lead')]), pass],
    ['a party and two of its roles', backup([A('party:us'), A('role:it'), A('role:lead')]), several(3)],
    ['a party and the role of another', backup([A('party:us'), A('role:noc')]), several(2)],
    ['a party with its role and another role', backup([A('party:us'), A('role:it'), A('role:noc')]), several(2)],
    [
      'two parties, each with its role',
      backup([A('party:us'), A('role:it'), A('party:msp'), A('role:noc')]),
      several(2),
    ],
    ['a party and a role of nobody knows whom', backup([A('party:us'), A('role:new')]), unknown],
    ['a party and a role that is not listed', backup([A('party:us'), A('role:gone')]), unknown],
    ['a team and a role of nobody knows whom', backup([A('team:desk'), A('role:new')]), several(2)],
    ['a party and its team', backup([A('party:us'), A('team:desk')]), several(2)],
  ])('%s', (_, model, told) => {
    expect(checkRule(multipleAccountable, model).told).toEqual(told);
  });
});

describe('scopes', () => {
  const hours = (days: Weekday[], start: string, end: string, zone = 'Europe/London'): { window: HoursPlan } => ({
    window: { windows: [{ zone, days, start, end }] },
  });
  const day = hours(['mon', 'tue'], '08:00', '17:00');
  const evening = hours(['mon', 'tue'], '17:00', '22:00');
  const night = hours(['sun'], '22:00', '08:01'); // into Monday, one minute beyond eight
  const oslo = hours(['mon'], '08:00', '17:00', 'Europe/Oslo');
  const closed = { window: { ...day.window, closures: [{ zone: 'Europe/London', date: '2026-12-25' }] } };
  const p1 = { severities: ['p1'] };

  it.each<[string, AssignmentScope, AssignmentScope, string[]]>([
    ['the same severity', p1, { severities: ['p1', 'p2'] }, several(2)],
    ['different severities', p1, { severities: ['p2'] }, pass],
    ['a severity and all', p1, {}, several(2)],
    ['a severity and a site', p1, { sites: ['leeds'] }, several(2)],
    [
      'the same site, different severities',
      { ...p1, sites: ['leeds'] },
      { severities: ['p2'], sites: ['leeds'] },
      pass,
    ],
    ['different sites', { sites: ['leeds'] }, { sites: ['york'] }, pass],
    ['the same hours', day, day, several(2)],
    ['hours that touch', day, evening, pass],
    ['a night that runs one minute into the day', night, day, several(2)],
    ['the same hours, different severities', { ...day, ...p1 }, { ...day, severities: ['p2'] }, pass],
    ['hours in two zones', day, oslo, unknown],
    ['hours with a closure', day, closed, unknown],
    ['hours in two zones, different severities', { ...day, ...p1 }, { ...oslo, severities: ['p2'] }, pass],
  ])('%s', (_, one, other, told) => {
    expect(checkRule(multipleAccountable, backup([A('role:it', one), A('role:noc', other)])).told).toEqual(told);
  });

  it('counts only those who share a part', () => {
    const rows = [A('role:it', p1), A('role:noc', p1), A('role:lead', { severities: ['p3'] })];
    const { told, findings } = checkRule(multipleAccountable, backup(rows));
    expect(told).toEqual(several(2));
    expect(findings[0]?.related).toEqual([
      { subject: { kind: 'role', id: 'it' }, pointer: '/roles/0', note: 'accountable' },
      { subject: { kind: 'role', id: 'noc' }, pointer: '/roles/2', note: 'accountable' },
    ]);
  });

  it('a certain double is told although other hours may meet', () => {
    const rows = [A('role:it', day), A('role:noc', oslo), A('role:lead', day)];
    expect(checkRule(multipleAccountable, backup(rows)).told).toEqual(several(2));
  });
});

it.each<[string, OperatingModel, string[]]>([
  ['a role without party', backup([A('party:us'), A('role:new')]), ['role.partyId']],
  ['assignments', backup(undefined), ['assignments']],
  ['both', backup([A('party:us'), A('role:new')], partial), ['assignments', 'role.partyId']],
])('names what is missing: %s', (_, model, missing) => {
  expect(checkRule(multipleAccountable, model).findings.map((finding) => finding.missing)).toEqual([missing]);
});
