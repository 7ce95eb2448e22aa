import { overbuy } from '../../../../src/gaps/rules/cost/overbuy.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import type { Assignee, Person } from '../../../../src/services/parties/model.js';
import { does, hours, hoursUnknowns, need, roundTheClock, staffed } from '../coverage/desks.js';
import { deal, laneUnknowns, watched } from './paidTwice.js';

export const rule = overbuy;

const key = 'cost/overbuy|contract:deal|service:erp';
const byDay = need([hours('by day')]);
/** Somebody of ours with the skill and 40 hours a month. */
const own = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  partyId: 'us',
  teamIds: ['desk'],
  skills: [{ skillId: 'sql', level: 3 }],
  activeFrom: null,
  activeUntil: null,
  capacityHoursPerMonth: 40,
  ...more,
});
const erp = (more: Partial<Service> = {}): Service => ({
  id: 'erp',
  name: 'ERP',
  criticality: 'medium',
  requiredCoverage: byDay,
  requiredSkills: [{ skillId: 'sql' }],
  ...more,
});
/** Needed by day, when the desk is there; the provider works 30 hours a month, and one of ours knows it and has 40. */
const bought = (service: Partial<Service> = {}, parts: Partial<OperatingModel> = {}): OperatingModel =>
  watched({
    services: [erp(service)],
    skills: [{ id: 'sql', name: 'Databases' }],
    teams: [
      { id: 'desk', name: 'Desk', partyId: 'us', skillIds: [] },
      { id: 'noc', name: 'Operations center', partyId: 'msp', skillIds: [] },
    ],
    people: [own('ada')],
    assignments: [does('role:agent', { effortHoursPerMonth: 0 }), does('role:analyst', { effortHoursPerMonth: 30 })],
    ...parts,
  });
/** The same with people of whom these things are known. */
const staff = (...people: Person[]) => bought({}, { people });
const strong = { profile: { skills: 'strong', capacity: 'low', coverageGap: 'none' } } as const;
const activity = (more: Partial<Activity>): Partial<OperatingModel> => ({
  activities: [{ id: 'watch', name: 'Watch the ERP system', serviceId: 'erp', ...more }],
});
const inForce = (scope: string[] | undefined): Partial<OperatingModel> => ({ contracts: [deal({ scope })] });

/** The one whose hours are in doubt is ours here, and works beside a provider. */
const ofOurs = ({ kind, id }: Assignee, parts: Partial<OperatingModel>) =>
  bought(
    { requiredCoverage: roundTheClock, requiredSkills: [], profile: { capacity: 'low' } },
    {
      parties: [
        { id: 'msp', name: 'Our IT', kind: 'internal' },
        { id: 'out', name: 'Provider', kind: 'provider' },
      ],
      contracts: [deal({ providerPartyId: 'out' })],
      people: [],
      ...parts,
      assignments: [does(`${kind}:${id}`), does('party:out')],
    },
  );

export const tests: RuleTests = {
  failing: [
    {
      name: 'skills, time and hours are there inside',
      model: bought(),
      failures: [
        {
          key,
          severity: 'low',
          data: { service: 'erp' },
          message: '"Operations" takes in the service erp, for which skills, time and hours are there inside.',
        },
      ],
    },
    {
      name: 'people say so of the service',
      model: bought({ requiredSkills: undefined, requiredCoverage: undefined, ...strong }),
      failures: [{ key }],
    },
    {
      name: 'it needs neither skills nor hours',
      model: bought({ requiredSkills: [], requiredCoverage: null }),
      failures: [{ key }],
    },
    {
      name: 'just the time that is there',
      model: staff(own('ada', { capacityHoursPerMonth: 30 })),
      failures: [{ key }],
    },
    {
      name: 'two together have the time',
      model: staff(own('ada', { capacityHoursPerMonth: 20 }), own('ben', { capacityHoursPerMonth: 10 })),
      failures: [{ key }],
    },
    {
      name: 'two who know it, where one is no depth',
      model: bought({ criticality: 'critical' }, { people: [own('ada'), own('ben')] }),
      failures: [{ key, severity: 'medium' }],
    },
    {
      name: 'a team inside that guarantees the skill',
      model: bought(
        {},
        {
          teams: [
            { id: 'desk', name: 'Desk', partyId: 'us', skillIds: ['sql'] },
            { id: 'noc', name: 'Operations center', partyId: 'msp', skillIds: [] },
          ],
        },
      ),
      failures: [{ key }],
    },
    { name: 'an activity alone is agreed', model: bought({}, inForce(['activity:watch'])), failures: [{ key }] },
    {
      name: 'of two services one needs nobody',
      model: bought(
        {},
        {
          services: [erp(), { id: 'mail', name: 'Mail', criticality: 'medium', requiredSkills: [{ skillId: 'mail' }] }],
          skills: [
            { id: 'sql', name: 'Databases' },
            { id: 'mail', name: 'Mail' },
          ],
          activities: [
            { id: 'watch', name: 'Watch', serviceId: 'erp' },
            { id: 'send', name: 'Send', serviceId: 'mail' },
          ],
          assignments: [
            does('role:agent', { effortHoursPerMonth: 0 }),
            does('role:analyst', { effortHoursPerMonth: 30 }),
            { activityId: 'send', assignee: { kind: 'role', id: 'analyst' }, responsibility: 'R' },
          ],
          ...inForce(['service:erp', 'service:mail']),
        },
      ),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'nobody inside has the skill', model: staff(own('ada', { skills: [] })) },
    { name: 'the one who has it has left', model: staff(own('ada', { activeUntil: '2026-08-31' })) },
    { name: 'the one who has it is at the provider', model: staff(own('ada', { partyId: 'msp', teamIds: [] })) },
    { name: 'at a lower level than is needed', model: bought({ requiredSkills: [{ skillId: 'sql', level: 4 }] }) },
    { name: 'two are needed, and one has it', model: bought({ requiredSkills: [{ skillId: 'sql', minHolders: 2 }] }) },
    { name: 'a critical service on one who knows it', model: bought({ criticality: 'critical' }) },
    { name: 'no time', model: staff(own('ada', { capacityHoursPerMonth: 29 })) },
    { name: 'nobody’s hours are planned', model: staff(own('ada', { capacityHoursPerMonth: null })) },
    { name: 'hours at which nobody inside is there', model: bought({ requiredCoverage: roundTheClock }) },
    {
      name: 'an activity that is needed at night',
      model: bought({}, { ...activity({ requiredCoverage: roundTheClock }), ...inForce(['activity:watch']) }),
    },
    { name: 'people say that skills lack', model: bought({ profile: { skills: 'gaps' } }) },
    { name: 'people say that there is no time', model: bought({ profile: { capacity: 'high' } }) },
    {
      name: 'people say that skills are there, and nobody has them',
      model: bought({ profile: { skills: 'strong' } }, { people: [own('ada', { skills: [] })] }),
    },
    { name: 'people say that hours are open', model: bought({ profile: { coverageGap: 'partial' } }) },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: bought({}, { contracts: [deal({ endsOn: '2026-08-31' })] }),
      missing: ['contract.renewalTerm'],
    },
    {
      name: 'which side the other is on',
      model: bought(
        {},
        {
          parties: [
            { id: 'us', name: 'Our IT', kind: 'internal' },
            { id: 'msp', name: 'Provider' },
          ],
        },
      ),
      missing: ['party.kind'],
    },
    { name: 'what is agreed', model: bought({}, inForce(undefined)), missing: ['contract.scope'] },
    { name: 'a service that is not listed', model: bought({}, inForce(['service:gone'])), missing: ['services'] },
    { name: 'an activity that is not listed', model: bought({}, inForce(['activity:gone'])), missing: ['activities'] },
    {
      name: 'the service of an activity that is agreed',
      model: bought({}, { ...activity({ serviceId: undefined }), ...inForce(['activity:watch']) }),
      missing: ['activity.serviceId'],
    },
    { name: 'who does it', model: bought({}, { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'which skills it needs',
      model: bought({ requiredSkills: undefined }),
      missing: ['service.requiredSkills'],
    },
    {
      name: 'a skill that is not listed',
      model: bought({ requiredSkills: [{ skillId: 'gone' }], profile: { capacity: 'low' } }),
      missing: ['skills'],
    },
    {
      name: 'when it is needed',
      model: bought({ requiredCoverage: undefined }),
      missing: ['service.requiredCoverage'],
    },
    {
      name: 'hours in a zone that is not known here',
      model: bought({ requiredCoverage: need([hours('far', { zone: 'Mars/Olympus' })]) }),
      missing: ['service.requiredCoverage'],
    },
    {
      name: 'hours of an activity in a zone that is not known here',
      model: bought(
        {},
        {
          ...activity({ requiredCoverage: need([hours('far', { zone: 'Mars/Olympus' })]) }),
          ...inForce(['activity:watch']),
        },
      ),
      missing: ['activity.requiredCoverage'],
    },
    {
      name: 'whether it is critical, where one has the skill',
      model: bought({ criticality: undefined }),
      missing: ['service.criticality'],
    },
    {
      name: 'at which level',
      model: bought(
        { requiredSkills: [{ skillId: 'sql', level: 3 }] },
        { people: [own('ada', { skills: [{ skillId: 'sql' }] })] },
      ),
      missing: ['person.skills'],
    },
    {
      name: 'what a team guarantees',
      model: bought(
        { requiredSkills: [{ skillId: 'sql', minHolders: 2 }] },
        {
          teams: [
            { id: 'desk', name: 'Desk', partyId: 'us' },
            { id: 'noc', name: 'NOC', partyId: 'msp', skillIds: [] },
          ],
        },
      ),
      missing: ['team.skillIds'],
    },
    {
      name: 'how much time there is',
      model: staff(own('ada', { capacityHoursPerMonth: undefined })),
      missing: ['person.capacityHoursPerMonth'],
    },
    {
      name: 'how long the provider works',
      model: bought({}, { assignments: [does('role:agent', { effortHoursPerMonth: 0 }), does('role:analyst')] }),
      missing: ['assignment.effortHoursPerMonth'],
    },
    {
      name: 'a doer who is not listed',
      model: bought({}, { assignments: [does('role:gone')] }),
      missing: ['roles'],
    },
    {
      name: 'tier and skills of windows',
      model: bought({ requiredCoverage: need([hours('by day', { tier: 1, skills: ['sql'] })]) }),
      missing: ['window.tier', 'window.skills'],
    },
    {
      name: 'whose another doer is',
      model: bought({}, { roles: [{ id: 'lead', name: 'Lead' }], assignments: [does('role:lead')] }),
      missing: ['role.partyId'],
    },
    {
      name: 'tier and skills of those on call',
      model: bought(
        {
          requiredCoverage: need([hours('by day', { tier: 1, skills: ['sql'], mode: 'on-call' })]),
          profile: { skills: 'strong', capacity: 'low' },
        },
        {
          coverage: staffed([], {
            rotations: [
              {
                id: 'weeks',
                zone: 'UTC',
                unit: 'week',
                handOff: '09:00',
                from: '2026-01-05',
                members: ['ann'],
                teamId: 'desk',
              },
            ],
          }),
        },
      ),
      missing: ['rotation.skills', 'rotation.tier'],
    },
    ...laneUnknowns,
    ...hoursUnknowns(ofOurs),
  ],
  notApplicable: [
    {
      name: 'support by a vendor',
      model: bought(
        {},
        {
          parties: [
            { id: 'us', name: 'Our IT', kind: 'internal' },
            { id: 'msp', name: 'Vendor', kind: 'vendor' },
          ],
        },
      ),
    },
    { name: 'it has ended', model: bought({}, { contracts: [deal({ endsOn: '2026-08-31', renewalTerm: null })] }) },
    { name: 'nothing is agreed', model: bought({}, inForce([])) },
    { name: 'the service is retired', model: bought({ lifecycle: 'retired' }) },
    { name: 'the provider does nothing for it', model: bought({}, { assignments: [does('role:agent')] }) },
  ],
  example: { failing: bought(), fixed: bought({}, inForce([])) },
};
