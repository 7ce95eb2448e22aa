import { overallocated } from '../../../../src/gaps/rules/capacity/overallocated.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = overallocated;

const key = 'capacity/overallocated|person:ada';
const there = { activeFrom: null, activeUntil: null };
const person = (id: string, more: Partial<Person> = {}): Person => ({ id, name: `Person ${id}`, ...there, ...more });
const ada = person('ada', { capacityHoursPerMonth: 100, partyId: 'us' });
const ben = person('ben', { capacityHoursPerMonth: null });
const activities = ['backup', 'patch'].map((id) => ({ id, name: `Activity ${id}` }));
const hours = (effortHoursPerMonth: number | null) => ({ effortHoursPerMonth });
const admin = { id: 'admin', name: 'Administrator', holders: ['ada', 'ben'] };
const work = (parts: Partial<OperatingModel>) =>
  documentWith({ people: [ada, ben], activities, assignments: [], ...parts });
const itTeam = (capacityHoursPerMonth: number | null) => [{ id: 'it', name: 'IT team', capacityHoursPerMonth }];

export const tests: RuleTests = {
  failing: [
    {
      name: 'a person, over two activities',
      model: work({
        assignments: [
          holds('R', 'person:ada', hours(60)),
          holds('R', 'person:ada', { activityId: 'patch', ...hours(41) }),
        ],
      }),
      failures: [
        {
          key,
          severity: 'medium',
          message: '101 hours a month are planned for Person ada, and there are 100.',
          data: { plannedHoursPerMonth: 101, capacityHoursPerMonth: 100 },
        },
      ],
    },
    {
      name: 'half of a role with two people, and a share of her own',
      model: work({
        roles: [admin],
        assignments: [holds('R', 'role:admin', hours(150)), holds('R', 'person:ada', hours(26))],
      }),
      failures: [{ key, data: { plannedHoursPerMonth: 101, capacityHoursPerMonth: 100 } }],
    },
    {
      name: 'all of a role, since the other has left',
      model: work({
        people: [ada, { ...ben, activeUntil: '2026-08-31' }],
        roles: [admin],
        assignments: [holds('R', 'role:admin', hours(101))],
      }),
      failures: [{ key }],
    },
    {
      name: 'half is too much already, whether the other is there or not',
      model: work({
        people: [ada, { id: 'ben', name: 'Ben', capacityHoursPerMonth: null }],
        roles: [admin],
        assignments: [holds('R', 'role:admin', hours(202))],
      }),
      failures: [{ key, data: { plannedHoursPerMonth: 101, capacityHoursPerMonth: 100 } }],
    },
    {
      name: 'enough is known, other effort is not assessed',
      model: work({
        assignments: [holds('R', 'person:ada', hours(101)), holds('R', 'person:ada', { activityId: 'patch' })],
      }),
      failures: [{ key }],
    },
    {
      name: 'a team',
      model: work({ teams: itTeam(780), assignments: [holds('R', 'team:it', hours(781))] }),
      failures: [{ key: 'capacity/overallocated|team:it' }],
    },
    {
      name: 'the accountable does it where nobody is named',
      model: work({ assignments: [holds('A', 'person:ada', hours(101))] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'exactly the hours', model: work({ assignments: [holds('R', 'person:ada', hours(100))] }) },
    {
      name: 'a share of a role of three people that cannot be written',
      model: work({
        people: [person('ada', { capacityHoursPerMonth: 100 }), ben, person('cai', { capacityHoursPerMonth: null })],
        roles: [{ ...admin, holders: ['ada', 'ben', 'cai'] }],
        assignments: ['backup', 'patch', 'test'].map((activityId) =>
          holds('R', 'role:admin', { activityId, ...hours(100) }),
        ),
        activities: [...activities, { id: 'test', name: 'Activity test' }],
      }),
    },
    {
      name: 'even all of the role is not too much, whoever else fills it',
      model: work({
        people: [ada, { id: 'ben', name: 'Ben', capacityHoursPerMonth: null }],
        roles: [admin],
        assignments: [holds('R', 'role:admin', hours(100))],
      }),
    },
    {
      name: 'staff of another party is not named',
      model: work({
        roles: [{ id: 'analyst', name: 'Analyst', partyId: 'msp' }],
        assignments: [holds('R', 'role:analyst', hours(400)), holds('R', 'person:ada', hours(50))],
      }),
    },
    {
      name: 'other letters and other days do not count',
      model: work({
        teams: itTeam(10),
        assignments: [
          holds('R', 'person:ada', hours(1)),
          holds('R', 'team:it', hours(10)),
          holds('C', 'person:ada', hours(500)),
          holds('R', 'person:ada', { ...hours(500), activityId: 'patch', validUntil: '2026-08-31' }),
        ],
      }),
    },
  ],
  unknown: [
    {
      name: 'effort',
      model: work({ assignments: [holds('R', 'person:ada')] }),
      missing: ['assignment.effortHoursPerMonth'],
    },
    {
      name: 'effort of a team',
      model: work({ teams: itTeam(10), assignments: [holds('R', 'team:it')] }),
      missing: ['assignment.effortHoursPerMonth'],
    },
    {
      name: 'effort of a role',
      model: work({ roles: [admin], assignments: [holds('R', 'role:admin')] }),
      missing: ['assignment.effortHoursPerMonth'],
    },
    {
      name: 'capacity',
      model: work({ people: [person('ada')], assignments: [holds('R', 'person:ada', hours(5))] }),
      missing: ['person.capacityHoursPerMonth'],
    },
    {
      name: 'capacity of a team',
      model: work({ teams: [{ id: 'it', name: 'IT team' }], assignments: [holds('R', 'team:it', hours(5))] }),
      missing: ['team.capacityHoursPerMonth'],
    },
    {
      name: 'whether the other is still there',
      model: work({
        people: [ada, { id: 'ben', name: 'Ben', capacityHoursPerMonth: null, activeFrom: null }],
        roles: [admin],
        assignments: [holds('R', 'role:admin', hours(150))],
      }),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether the other has begun, and one who is not listed',
      model: work({
        people: [ada, { id: 'ben', name: 'Ben', capacityHoursPerMonth: null, activeUntil: null }],
        roles: [admin, { ...admin, id: 'deputy', holders: ['ada', 'gone'] }],
        assignments: [
          holds('R', 'role:admin', hours(80)),
          holds('R', 'role:deputy', { activityId: 'patch', ...hours(80) }),
        ],
      }),
      missing: ['people', 'person.activeFrom'],
    },
    {
      name: 'who fills a role of the same party, and one that is not listed',
      model: work({
        roles: [{ id: 'analyst', name: 'Analyst', partyId: 'us' }],
        assignments: [
          holds('R', 'role:analyst', hours(400)),
          holds('R', 'role:gone', { activityId: 'patch', ...hours(5) }),
        ],
      }),
      missing: ['role.holders', 'roles'],
    },
    {
      name: 'who fills a role of another party, and the party of the person is not assessed',
      model: work({
        people: [person('ada', { capacityHoursPerMonth: 100 })],
        roles: [{ id: 'analyst', name: 'Analyst', partyId: 'msp' }],
        assignments: [holds('R', 'role:analyst', hours(400))],
      }),
      missing: ['role.holders'],
    },
    { name: 'no matrix', model: documentWith({ people: [ada] }), missing: ['activities', 'assignments'] },
    { name: 'no letters', model: documentWith({ people: [ada], activities }), missing: ['assignments'] },
  ],
  notApplicable: [
    { name: 'no work is planned', model: work({}) },
    { name: 'no effort is planned', model: work({ assignments: [holds('R', 'person:ada', hours(null))] }) },
    {
      name: 'hours are not planned',
      model: work({ people: [ben], assignments: [holds('R', 'person:ben', hours(500))] }),
    },
    {
      name: 'somebody who has left',
      model: work({
        people: [{ ...ada, activeUntil: '2026-08-31' }],
        assignments: [holds('R', 'person:ada', hours(500))],
      }),
    },
    {
      name: 'work of a retired service',
      model: work({
        services: [{ id: 'old', name: 'Old', lifecycle: 'retired' }],
        activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'old' }],
        assignments: [holds('R', 'person:ada', hours(500))],
      }),
    },
    { name: 'work of a party', model: work({ assignments: [holds('R', 'party:msp', hours(500))] }) },
  ],
  example: {
    failing: work({ assignments: [holds('R', 'person:ada', hours(120))] }),
    fixed: work({ assignments: [holds('R', 'person:ada', hours(60)), holds('R', 'person:ben', hours(60))] }),
  },
};
