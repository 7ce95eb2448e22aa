import { describe, expect, test } from 'vitest';
import { said } from './said.js';

const parties = [
  { id: 'client', name: 'Client' },
  { id: 'msp', name: 'MSP' },
];
const roles = [
  { id: 'client-manager', name: 'Manager', partyId: 'client' },
  { id: 'msp-manager', name: 'Manager', partyId: 'msp' },
];
const people = [
  { id: 'kim-a', name: 'Kim Lee', partyId: 'client' },
  { id: 'kim-b', name: 'Kim Lee', partyId: 'msp' },
];

describe('a name that several known ones have is none of them, which is told', () => {
  test('in a header', () => {
    const { value, letters, doubts } = said(['Activity,Manager,MSP', 'Patch,A,R'], { parties, roles });
    expect(letters).toEqual(['patch manager A', 'patch msp R']);
    expect(value.roles).toEqual([{ id: 'manager', name: 'Manager' }]);
    expect(doubts).toEqual(['ambiguous-name 1:10 Manager']);
  });

  test('in cells, where it is one person who has no party', () => {
    const rows = ['Activity,Responsible,Accountable', 'Patch,Kim Lee (P1),kim-b', 'Scan,kim lee,MSP'];
    const { value, letters, doubts } = said(rows, { parties, people });
    expect(letters).toEqual(['patch kim-lee R p1', 'patch kim-b A', 'scan kim-lee R', 'scan msp A']);
    expect(value.people).toEqual([{ id: 'kim-lee', name: 'Kim Lee' }, people[1]]);
    expect(value.assignments[0]?.assignee).toEqual({ kind: 'person', id: 'kim-lee' });
    expect(doubts).toEqual(['ambiguous-name 2:7 Kim Lee', 'ambiguous-name 3:6 kim lee']);
  });

  test('unless their party stands above', () => {
    const { letters, doubts } = said([',Client,MSP', 'Activity,Manager,Manager', 'Patch,A,R'], { parties, roles });
    expect(letters).toEqual(['patch client-manager A', 'patch msp-manager R']);
    expect(doubts).toEqual([]);
  });

  test('twice in one party, or in none', () => {
    const twins = [...roles, { id: 'second', name: 'Manager', partyId: 'client' }];
    const rows = [',Client,MSP', 'Activity,Manager,Manager', 'Patch,A,R'];
    const { value, doubts } = said(rows, { parties, roles: twins });
    expect(value.assignments.map(({ assignee }) => assignee.id)).toEqual(['client-manager-2', 'msp-manager']);
    expect(value.roles[0]).toEqual({
      id: 'client-manager-2',
      name: 'Manager',
      partyId: 'client',
      externalIds: [{ system: 'table', id: 'Client Manager' }],
    });
    expect(doubts).toEqual(['ambiguous-name 2:10 Manager']);
    const homeless = [
      { id: 'one', name: 'Manager' },
      { id: 'two', name: 'Manager' },
    ];
    expect(said(rows, { parties, roles: homeless }).letters).toEqual(['patch client-manager A', 'patch msp-manager R']);
  });

  test('as owner', () => {
    const rows = ['Activity,Owner,MSP', 'Patch,Manager,R'];
    expect(said(rows, { parties, roles })).toMatchObject({
      value: { roles: [] },
      doubts: ['extra-column 1:10 Owner', 'ambiguous-name 2:7 Manager'],
    });
  });

  test('an id or an external id tells apart', () => {
    const rows = ['Activity,client-manager,MSP', 'Patch,A,R'];
    expect(said(rows, { parties, roles })).toMatchObject({
      letters: ['patch client-manager A', 'patch msp R'],
      doubts: [],
    });
  });
});

test('names whose ids are equal are told', () => {
  expect(said(['Activity,R&D,R/D', 'Patch,A,R'])).toMatchObject({
    letters: ['patch r-d A', 'patch r-d-2 R'],
    doubts: ['id-collision 1:14 R/D'],
  });
  expect(said(['Activity,Responsible,Accountable', 'Patch,R&D,R/D']).doubts).toEqual(['id-collision 2:11 R/D']);
  const below = [',MSP,,Client', 'Activity,Dev & Ops,Dev/Ops,CIO', 'Patch,A,R,I'];
  expect(said(below).doubts).toEqual(['id-collision 2:20 Dev/Ops']);
});

test('a known one brings the party and the team that it belongs to', () => {
  const teams = [{ id: 'noc', name: 'NOC', partyId: 'msp' }];
  const lead = { id: 'lead', name: 'Lead', teamId: 'noc' };
  const ann = { id: 'ann', name: 'Ann', teamIds: ['noc'] };
  const rows = (who: string) => [`Activity,${who}`, 'Patch,A'];
  const of = (who: string) => said(rows(who), { parties, teams, roles: [...roles, lead], people: [ann] }).value;
  for (const who of ['Lead', 'Ann', 'NOC']) expect(of(who)).toMatchObject({ parties: [parties[1]], teams });
  expect(of('client-manager')).toMatchObject({ parties: [parties[0]], teams: [], roles: [roles[0]] });
});
