import { personConcentration } from '../../../../src/gaps/rules/resilience/personConcentration.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignee } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';
import { bound, erp, person } from './criticalOrganization.js';

export const rule = personConcentration;

const key = 'resilience/person-concentration|person:ada';
type Who = `${Assignee['kind']}:${string}`;
const ids = ['a', 'b', 'c', 'd'];
const activity = (id: string, serviceId: string | null = 'erp') => ({ id, name: `Activity ${id}`, serviceId });
const ada = person('ada', { partyId: 'us' });
/** Critical activities by who does them. */
const work = (doers: readonly (readonly Who[])[], parts: Partial<OperatingModel> = {}) =>
  bound({
    people: [ada],
    activities: doers.map((_, at) => activity(ids[at] ?? '')),
    assignments: doers.flatMap((who, at) => who.map((one) => holds('R', one, { activityId: ids[at] ?? '' }))),
    ...parts,
  });
const others = [ada, person('ben', { partyId: 'us' }), person('cai', { partyId: 'us' })];
const admin = (...holders: string[]) => [{ id: 'admin', name: 'Administrator', partyId: 'us', holders }];
const analyst = { id: 'analyst', name: 'Analyst', partyId: 'msp' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'two of three',
      model: work([['person:ada'], ['person:ada'], ['team:noc']]),
      failures: [
        {
          key,
          severity: 'high',
          message: 'Person ada does 2 of 3 critical activities, shared ones counted in part.',
          data: { activities: 2, criticalActivities: 3 },
        },
      ],
    },
    {
      name: 'by way of a role, one of three shared: 2.5 of 3',
      model: work([['role:admin'], ['role:admin'], ['role:admin', 'team:noc']], { roles: admin('ada') }),
      failures: [{ key, data: { activities: 2.5, criticalActivities: 3 } }],
    },
    {
      name: 'alone in a role of two, since the other has left',
      model: work([['role:admin']], {
        roles: admin('ada', 'ben'),
        people: [ada, person('ben', { activeUntil: '2026-08-31' })],
      }),
      failures: [{ key }],
    },
    {
      name: 'answers for them, and nobody else is named',
      model: work([[], []], { assignments: ['a', 'b'].map((activityId) => holds('A', 'person:ada', { activityId })) }),
      failures: [{ key }],
    },
    {
      name: 'three of four, whatever the fourth is about',
      model: work([['person:ada'], ['person:ada'], ['person:ada'], ['team:noc']], {
        activities: [...['a', 'b', 'c'].map((id) => activity(id)), { id: 'd', name: 'Activity d' }],
      }),
      failures: [{ key, data: { activities: 3, criticalActivities: 3 } }],
    },
    {
      name: 'a stricter limit',
      model: work([['person:ada'], ['team:noc'], ['team:noc']]),
      options: { maxShare: 0.3 },
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'exactly half', model: work([['person:ada'], ['team:noc']]) },
    {
      name: 'a role of two people',
      model: work([['role:admin'], ['role:admin']], { roles: admin('ada', 'ben'), people: others }),
    },
    { name: 'shared with a team and a party', model: work([['person:ada', 'team:noc', 'party:msp']]) },
    {
      name: 'a role of another party whose people are not named',
      model: work([['role:analyst'], ['role:analyst'], ['person:ada']], { roles: [analyst] }),
    },
    {
      name: 'one role whose people are not assessed is too little to matter',
      model: work([['role:admin'], ['team:noc'], ['team:noc']], {
        roles: [{ id: 'admin', name: 'Administrator', partyId: 'us' }],
      }),
    },
    {
      name: 'other services are not looked at',
      model: work([['team:noc']], {
        activities: [activity('a'), activity('b', null)],
        assignments: [holds('R', 'team:noc', { activityId: 'a' }), holds('R', 'person:ada', { activityId: 'b' })],
      }),
    },
  ],
  unknown: [
    {
      name: 'services and the matrix',
      model: documentWith({ people: [ada] }),
      missing: ['activities', 'assignments', 'services'],
    },
    {
      name: 'how critical the service is',
      model: work([['person:ada']], { services: [{ id: 'erp', name: 'ERP' }] }),
      missing: ['service.criticality'],
    },
    {
      name: 'the service of an activity',
      model: work([['person:ada']], { activities: [{ id: 'a', name: 'Activity a' }] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'letters',
      model: documentWith({ services: [erp], people: [ada], activities: [activity('a')] }),
      missing: ['assignments'],
    },
    {
      name: 'who fills a role of the same party, and one that is not listed',
      model: work([['role:admin'], ['role:gone']], { roles: [{ id: 'admin', name: 'Administrator', partyId: 'us' }] }),
      missing: ['role.holders', 'roles'],
    },
    {
      name: 'who fills a role of another party, for somebody whose party is not assessed',
      model: work([['role:analyst']], { roles: [analyst], people: [person('ada')] }),
      missing: ['role.holders'],
    },
    {
      name: 'whether the other is still there',
      model: work([['role:admin']], {
        roles: admin('ada', 'ben'),
        people: [ada, { id: 'ben', name: 'Ben', partyId: 'us', activeFrom: null }],
      }),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether the other has begun',
      model: work([['role:admin']], {
        roles: admin('ada', 'ben'),
        people: [ada, { id: 'ben', name: 'Ben', partyId: 'us', activeUntil: null }],
      }),
      missing: ['person.activeFrom'],
    },
    {
      name: 'a second who is not listed',
      model: work([['role:admin']], { roles: admin('ada', 'gone') }),
      missing: ['people'],
    },
  ],
  notApplicable: [
    { name: 'no critical service', model: work([['person:ada']], { services: [{ ...erp, criticality: 'high' }] }) },
    { name: 'no activities', model: work([]) },
    { name: 'a retired service', model: work([['person:ada']], { services: [{ ...erp, lifecycle: 'retired' }] }) },
    {
      name: 'somebody who has left',
      model: work([['person:ada']], { people: [{ ...ada, activeUntil: '2026-08-31' }] }),
    },
  ],
  example: {
    failing: work([['role:admin'], ['role:admin']], { roles: admin('ada') }),
    fixed: work([['role:admin'], ['role:admin']], { roles: admin('ada', 'ben'), people: others }),
  },
};
