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
    const found = assignees([msp], [desk], 'parties');
    expect(found.assigneeOf(header, 1)).toEqual(expected);
    expect([...found.parties(), ...found.roles()]).toEqual([expected.kind === 'party' ? msp : desk]);
  });

  test('are told by normalized name', () => {
    const { isKnown, assigneeOf } = assignees([msp], [], 'parties');
    expect([isKnown('contoso msp'), isKnown('noc')]).toEqual([true, false]);
    assigneeOf('NOC', 1);
    expect(isKnown('noc')).toBe(true);
  });

  test('a name beats an id, and columnsAre decides between a party and a role', () => {
    const other = { id: 'other', name: 'MSP' };
    expect(assignees([msp, other], [], 'parties').assigneeOf('msp', 1).id).toBe('other');
    const role = { id: 'msp-role', name: 'MSP' };
    expect(assignees([msp], [role], 'parties').assigneeOf('MSP', 1)).toEqual({ kind: 'party', id: 'msp' });
    expect(assignees([msp], [role], 'roles').assigneeOf('MSP', 1)).toEqual({ kind: 'role', id: 'msp-role' });
  });
});

describe('new ones', () => {
  test('have the header as name and its slug as id', () => {
    const found = assignees([], [], 'parties');
    expect(found.assigneeOf('Cloud Temple', 1)).toEqual({ kind: 'party', id: 'cloud-temple' });
    expect(found.assigneeOf('cloud temple', 1)).toEqual({ kind: 'party', id: 'cloud-temple' });
    expect(found.parties()).toEqual([{ id: 'cloud-temple', name: 'Cloud Temple' }]);
  });

  test('keep a text that the id does not show', () => {
    const found = assignees([], [], 'roles');
    found.assigneeOf('Büro', 1);
    found.assigneeOf('監視', 1);
    expect(found.roles()).toEqual([
      { id: 'buro', name: 'Büro', externalIds: [{ system: 'table', id: 'Büro' }] },
      { id: 'role-2', name: '監視', externalIds: [{ system: 'table', id: '監視' }] },
    ]);
  });

  test('equal headers of one table are two, and the same two in the next', () => {
    const { assigneeOf, parties } = assignees([msp], [], 'parties');
    const ids = [1, 2, 1, 2].map((occurrence) => assigneeOf('Team', occurrence).id);
    expect(ids).toEqual(['team', 'team-2', 'team', 'team-2']);
    expect(assigneeOf('MSP', 2).id).toBe('msp-2');
    expect(parties().map(({ id }) => id)).toEqual(['team', 'team-2', 'msp-2']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an ordinary name', (name) => {
    const found = assignees([], [], 'parties');
    found.assigneeOf(name, 1);
    expect(found.parties().map((party) => party.name)).toEqual([name]);
  });
});
