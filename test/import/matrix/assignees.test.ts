import { describe, expect, test } from 'vitest';
import { assignees } from '../../../src/import/matrix/assignees.js';

const msp = { id: 'msp', name: 'Contoso MSP', externalIds: [{ system: 'crm', id: 'C-17' }] };
const desk = { id: 'desk', name: 'Service Desk' };

describe('known ones', () => {
  test.each([
    ['Contoso MSP', { kind: 'party', id: 'msp' }],
    ['  contoso  msp. ', { kind: 'party', id: 'msp' }],
    ['**Contoso MSP**', { kind: 'party', id: 'msp' }],
    ['MSP', { kind: 'party', id: 'msp' }],
    ['c-17', { kind: 'party', id: 'msp' }],
    ['SERVICE DESK', { kind: 'role', id: 'desk' }],
  ])('%j', (header, expected) => {
    const found = assignees({ parties: [msp], roles: [desk] }, 'parties');
    expect(found.assigneeOf(header, 1)).toEqual(expected);
    expect([...found.found().parties, ...found.found().roles]).toEqual([expected.kind === 'party' ? msp : desk]);
  });

  test('are told by normalized name', () => {
    const { isKnown, isGiven, assigneeOf } = assignees({ parties: [msp] }, 'parties');
    expect([isKnown('contoso msp'), isKnown('noc')]).toEqual([true, false]);
    assigneeOf('NOC', 1);
    expect([isKnown('noc'), isGiven('noc'), isGiven('contoso msp')]).toEqual([true, false, true]);
  });

  test('a name beats an id, and columnsAre decides between a party and a role', () => {
    const other = { id: 'other', name: 'MSP' };
    expect(assignees({ parties: [msp, other] }, 'parties').assigneeOf('msp', 1).id).toBe('other');
    const role = { id: 'msp-role', name: 'MSP' };
    expect(assignees({ parties: [msp], roles: [role] }, 'parties').assigneeOf('MSP', 1)).toEqual({
      kind: 'party',
      id: 'msp',
    });
    expect(assignees({ parties: [msp], roles: [role] }, 'roles').assigneeOf('MSP', 1)).toEqual({
      kind: 'role',
      id: 'msp-role',
    });
  });
});

describe('new ones', () => {
  test('have the header as name and its slug as id', () => {
    const found = assignees({}, 'parties');
    expect(found.assigneeOf('Cloud Temple', 1)).toEqual({ kind: 'party', id: 'cloud-temple' });
    expect(found.assigneeOf('cloud temple', 1)).toEqual({ kind: 'party', id: 'cloud-temple' });
    expect(found.found().parties).toEqual([{ id: 'cloud-temple', name: 'Cloud Temple' }]);
  });

  test('keep a text that the id does not show', () => {
    const found = assignees({}, 'roles');
    found.assigneeOf('Büro', 1);
    found.assigneeOf('監視', 1);
    expect(found.found().roles).toEqual([
      { id: 'buro', name: 'Büro', externalIds: [{ system: 'table', id: 'Büro' }] },
      { id: 'role-2', name: '監視', externalIds: [{ system: 'table', id: '監視' }] },
    ]);
  });

  test('equal headers of one table are two, and the same two in the next', () => {
    const { assigneeOf, found } = assignees({ parties: [msp] }, 'parties');
    const ids = [1, 2, 1, 2].map((occurrence) => assigneeOf('Team', occurrence).id);
    expect(ids).toEqual(['team', 'team-2', 'team', 'team-2']);
    expect(assigneeOf('MSP', 2).id).toBe('msp-2');
    expect(found().parties.map(({ id }) => id)).toEqual(['team', 'team-2', 'msp-2']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an ordinary name', (name) => {
    const found = assignees({}, 'parties');
    found.assigneeOf(name, 1);
    expect(found.found().parties.map((party) => party.name)).toEqual([name]);
  });
});

describe('teams and people', () => {
  const noc = { id: 'noc', name: 'NOC' };
  const ann = { id: 'ann', name: 'Ann Cole' };

  test('are found where they are known, and never made', () => {
    const { assigneeOf, found } = assignees({ teams: [noc], people: [ann] }, 'parties');
    expect(['NOC', 'ann', 'Bob'].map((text) => assigneeOf(text, 1))).toEqual([
      { kind: 'team', id: 'noc' },
      { kind: 'person', id: 'ann' },
      { kind: 'party', id: 'bob' },
    ]);
    expect(found()).toEqual({ parties: [{ id: 'bob', name: 'Bob' }], roles: [], teams: [noc], people: [ann] });
  });

  test('as owners give a role that has them, one for each', () => {
    const lead = { id: 'lead', name: 'Lead' };
    const { ownerOf, found } = assignees({ roles: [lead], teams: [noc], people: [ann] }, 'parties');
    expect(['NOC', 'Ann Cole', 'noc', 'lead', 'Bob'].map((text) => ownerOf(text))).toEqual([
      { id: 'noc-owner', isMade: true },
      { id: 'ann-owner', isMade: true },
      { id: 'noc-owner', isMade: true },
      { id: 'lead', isMade: false },
      undefined,
    ]);
    expect(found().roles).toEqual([
      { id: 'noc-owner', name: 'NOC (owner)', teamId: 'noc' },
      { id: 'ann-owner', name: 'Ann Cole (owner)', holders: ['ann'] },
      lead,
    ]);
  });

  test('as owners have the role that already stands for them, but no other of that id', () => {
    const theirs = { id: 'noc-owner', name: 'Owner', teamId: 'noc' };
    expect(assignees({ roles: [theirs], teams: [noc] }, 'parties').ownerOf('NOC')).toMatchObject({ id: 'noc-owner' });
    const other = { id: 'noc-owner', name: 'Owner' };
    expect(assignees({ roles: [other], teams: [noc] }, 'parties').ownerOf('NOC')).toMatchObject({ id: 'noc-owner-2' });
    const both = assignees({ teams: [noc], people: [{ id: 'noc', name: 'Noc Smith' }] }, 'parties');
    expect(['NOC', 'Noc Smith'].map((text) => both.ownerOf(text)?.id)).toEqual(['noc-owner', 'noc-owner-2']);
  });
});

describe('roles of a party', () => {
  test('are told apart by their party', () => {
    const { partyOrRole, found } = assignees({ parties: [msp] }, 'parties');
    expect(['MSP', 'Client', 'Contoso MSP'].map((party) => partyOrRole(party, 'Lead', 1).id)).toEqual([
      'contoso-msp-lead',
      'client-lead',
      'contoso-msp-lead',
    ]);
    expect(found().parties).toEqual([msp, { id: 'client', name: 'Client' }]);
    expect(found().roles.map(({ name, partyId }) => [name, partyId])).toEqual([
      ['Lead', 'msp'],
      ['Lead', 'client'],
    ]);
  });

  test('are known ones of that party or of none', () => {
    const given = { id: 'lead', name: 'Lead', partyId: 'msp' };
    const { partyOrRole } = assignees({ parties: [msp], roles: [given, desk] }, 'parties');
    expect(partyOrRole('MSP', 'Lead', 1).id).toBe('lead');
    expect(partyOrRole('MSP', 'Service Desk', 1).id).toBe('desk');
    expect(partyOrRole('Client', 'Lead', 1).id).toBe('client-lead');
  });
});
