import { describe, expect, it } from 'vitest';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { RequiredSkill } from '../../../src/services/catalogue/model.js';
import type { Person } from '../../../src/services/parties/model.js';
import { answerFor, millsWith, missingFor, person, role, service, valueFor } from './mills.js';

const skilled = (id: string, level: number | null, more: Partial<Person> = {}): Person =>
  person(id, { skills: [{ skillId: 'firewall', level }], ...more });

/** A network that needs skills, and people. */
function needing(
  requiredSkills: readonly RequiredSkill[],
  people: readonly Person[],
  parts: Partial<OperatingModel> = {},
) {
  return millsWith({
    skills: [
      { id: 'firewall', name: 'Firewalls' },
      { id: 'cloud', name: 'Cloud' },
      { id: 'switching', name: 'Switching' },
    ],
    services: [service('network', { requiredSkills, criticality: 'critical', ownerRoleId: null, leadRoleId: null })],
    activities: [],
    assignments: [],
    roles: [],
    people,
    ...parts,
  });
}

describe('internalItFte and team', () => {
  const people = [
    person('ada', { fte: 1 }),
    person('ben', { fte: 0.8, activeUntil: '2026-06-01' }), // the last day counts
    person('cy', { fte: 0.5, activeUntil: '2026-05-31' }),
    person('dee', { fte: 1, activeFrom: '2026-06-02' }),
    person('eve', { fte: 1, partyId: 'msp', teamIds: ['noc'] }),
    person('fay', { fte: null }),
  ];

  it('adds internal people who are there at the date', () => {
    expect(answerFor(millsWith({ people }), null, 'internalItFte')).toMatchObject({
      value: 1.8,
      measured: { value: 1.8, unit: 'fte' },
      evidence: ['/people/0', '/people/1', '/people/5'],
    });
    expect(valueFor(millsWith({ people: [] }), null, 'internalItFte')).toBe(0);
  });

  it('is not known where somebody may be there, or works unknown hours', () => {
    expect(missingFor(millsWith({}), null, 'internalItFte')).toEqual(['people']);
    const doubts = [
      person('ada'),
      person('ben', { fte: 1, activeUntil: undefined }),
      person('cy', { fte: 1, partyId: undefined, teamIds: [] }),
    ];
    const missing = missingFor(millsWith({ people: doubts }), null, 'internalItFte');
    expect(missing).toEqual(['person.activeUntil', 'person.partyId', 'person.fte']);
  });

  it('takes people of providers that are not all listed for no doubt', () => {
    const partialCollections = [{ collection: 'people', subjects: ['party:msp'] }];
    expect(valueFor(millsWith({ people, partialCollections }), null, 'internalItFte')).toBe(1.8);
    const inside = [{ collection: 'people', subjects: ['party:us'] }];
    expect(valueFor(millsWith({ people, partialCollections: inside }), null, 'internalItFte')).toBeUndefined();
  });

  it('says of the team only that there is none', () => {
    expect(valueFor(millsWith({ people: [] }), null, 'team')).toBe('none');
    expect(valueFor(millsWith({ people }), null, 'team')).toBeUndefined();
    expect(valueFor(millsWith({}), null, 'team')).toBeUndefined();
  });
});

describe('skills', () => {
  const firewall = { skillId: 'firewall', level: 3 };

  it('is strong where every skill has enough internal holders at its level', () => {
    const model = needing([{ ...firewall, minHolders: 2 }], [skilled('ada', 3), skilled('ben', 5)]);
    expect(answerFor(model, 'network', 'skills')).toMatchObject({ value: 'strong', measured: { value: 0 } });
    expect(valueFor(needing([], []), 'network', 'skills')).toBe('strong');
  });

  it('is gaps up to a third and severe above', () => {
    const three = ['firewall', 'cloud', 'switching'].map((skillId) => ({ skillId }));
    const two = [
      skilled('ada', 3, { skills: [{ skillId: 'firewall' }, { skillId: 'cloud' }] }), // 1 of 3 is unmet
    ];
    expect(answerFor(needing(three, two), 'network', 'skills')).toMatchObject({
      value: 'gaps',
      measured: { value: 1 / 3 },
      threshold: { name: 'severeSkillShare', value: 1 / 3 },
    });
    expect(valueFor(needing(three, [skilled('ada', 3)]), 'network', 'skills')).toBe('severe'); // 2 of 3
  });

  it('counts no provider, nobody below the level and nobody who has left', () => {
    const people = [
      skilled('ada', 2),
      skilled('ben', 5, { activeUntil: '2026-05-31' }),
      skilled('eve', 5, { partyId: 'msp', teamIds: ['noc'] }),
    ];
    expect(valueFor(needing([firewall], people), 'network', 'skills')).toBe('severe');
  });

  it('counts a team that guarantees a skill as one holder, at a level that is not known', () => {
    const teams = [{ id: 'it', name: 'IT', partyId: 'us', skillIds: ['firewall'] }];
    expect(valueFor(needing([{ skillId: 'firewall' }], [], { teams }), 'network', 'skills')).toBe('strong');
    expect(missingFor(needing([firewall], [], { teams }), 'network', 'skills')).toEqual(['team.skillIds']);
  });

  it('is not known where an unknown holder could change it, and known where none could', () => {
    const silent = person('cy', { skills: undefined });
    const one = needing([firewall], [silent]);
    expect([valueFor(one, 'network', 'skills'), missingFor(one, 'network', 'skills')]).toEqual([
      undefined,
      ['person.skills'],
    ]);
    expect(valueFor(needing([firewall], [silent, skilled('ada', 4)]), 'network', 'skills')).toBe('strong');
    expect(valueFor(needing([firewall], [skilled('ada', null)]), 'network', 'skills')).toBeUndefined();
    expect(missingFor(millsWith({ services: [service('network')] }), 'network', 'skills')).toEqual([
      'service.requiredSkills',
    ]);
  });

  it('is severe where a specialist role is vacant for more than 180 days', () => {
    // 2025-12-03 to 2026-06-01: 28 + 31 + 28 + 31 + 30 + 31 + 1 = 180 days.
    const vacant = (vacantSince: string | undefined) =>
      needing([{ skillId: 'firewall' }], [skilled('ada', 4)], {
        roles: [role('engineer', [], { skillIds: ['firewall'], vacantSince })],
      });
    expect(valueFor(vacant('2025-12-03'), 'network', 'skills')).toBe('strong');
    expect(answerFor(vacant('2025-12-02'), 'network', 'skills')).toMatchObject({
      value: 'severe',
      measured: { value: 181, unit: 'days' },
      threshold: { name: 'vacancyDays', value: 180 },
      evidence: ['/roles/0/vacantSince', '/services/0/requiredSkills'],
    });
    expect(missingFor(vacant(undefined), 'network', 'skills')).toEqual(['role.vacantSince']);
  });

  it('looks at no vacancy of other skills, at a provider, or in a role that somebody fills', () => {
    const roles = [
      role('clerk', [], { skillIds: ['cloud'], vacantSince: '2020-01-01' }),
      role('analyst', [], { skillIds: ['firewall'], vacantSince: '2020-01-01', partyId: 'msp' }),
      role('engineer', ['ada'], { skillIds: ['firewall'], vacantSince: undefined }),
    ];
    const model = needing([{ skillId: 'firewall' }], [skilled('ada', 4)], { roles });
    expect(valueFor(model, 'network', 'skills')).toBe('strong');
  });

  it('counts each skill of each service for the organization', () => {
    // Unmet: firewall of the network alone, 1 of 4.
    const model = needing([firewall], [skilled('ada', 2, { skills: [{ skillId: 'cloud', level: 3 }] })], {
      services: [
        service('network', { requiredSkills: [firewall, { skillId: 'cloud' }] }),
        service('desk', { requiredSkills: [{ skillId: 'cloud' }, { skillId: 'cloud', level: 3 }] }),
        service('old', { lifecycle: 'retired' }),
      ],
    });
    expect(answerFor(model, null, 'skills')).toMatchObject({ value: 'gaps', measured: { value: 1 / 4 } });
  });
});

describe('keyPerson', () => {
  const cloud = { skillId: 'cloud' };
  const firewall = { skillId: 'firewall' };
  const switching = { skillId: 'switching' };
  const both = [{ skillId: 'firewall' }, { skillId: 'cloud' }];

  it('is low where nobody holds anything alone', () => {
    const people = [person('ada', { skills: both }), person('ben', { skills: both })];
    const roles = [role('lead', ['ada', 'ben'])];
    const services = [service('network', { requiredSkills: both, criticality: 'critical', ownerRoleId: 'lead' })];
    expect(answerFor(needing([], people, { roles, services }), null, 'keyPerson')).toMatchObject({
      value: 'low',
      measured: { value: 0 },
    });
  });

  it('is moderate below half of all pairs, high from half', () => {
    // Three pairs: only ada has switching. 1 of 3.
    const people = [person('ada', { skills: [...both, switching] }), person('ben', { skills: both })];
    const model = needing([firewall, cloud, switching], people);
    expect(answerFor(model, null, 'keyPerson')).toMatchObject({
      value: 'moderate',
      measured: { value: 1 / 3 },
      threshold: { name: 'highPersonShare', value: 0.5 },
      evidence: ['/services/0', '/people/0'],
    });
    // Two pairs: 1 of 2.
    expect(valueFor(needing([firewall, switching], people), null, 'keyPerson')).toBe('high');
  });

  it('adds the roles that own, lead, do or answer for the service, and no roles of providers', () => {
    // Pairs: role lead (ada alone), role doer (ada and ben), role owner (ben alone); the analyst is a provider's.
    const people = [person('ada'), person('ben')];
    const model = needing([], people, {
      roles: [
        role('lead', ['ada']),
        role('doer', ['ada', 'ben']),
        role('owner', ['ben']),
        role('analyst', ['ada'], { partyId: 'msp' }),
      ],
      services: [
        service('network', { requiredSkills: [], criticality: 'critical', ownerRoleId: 'owner', leadRoleId: 'lead' }),
      ],
      activities: [{ id: 'run', name: 'Run', serviceId: 'network' }],
      assignments: [
        { activityId: 'run', assignee: { kind: 'role', id: 'doer' }, responsibility: 'R' },
        { activityId: 'run', assignee: { kind: 'role', id: 'analyst' }, responsibility: 'A' },
      ],
    });
    expect(answerFor(model, null, 'keyPerson')).toMatchObject({ value: 'moderate', measured: { value: 1 / 3 } });
  });

  it('looks at critical services for the organization, and at a service whatever its criticality', () => {
    const services = [service('desk', { requiredSkills: [cloud], criticality: 'low', ownerRoleId: null })];
    const model = needing([], [person('ada', { skills: [cloud] })], { services });
    expect(valueFor(model, null, 'keyPerson')).toBeUndefined(); // nothing critical, nothing measured
    expect(valueFor(model, 'desk', 'keyPerson')).toBe('high');
  });

  it('is not known where what is missing could change it', () => {
    const silent = needing(
      [firewall, cloud],
      [person('ada', { skills: [cloud] }), person('ben', { skills: undefined })],
    );
    expect([valueFor(silent, null, 'keyPerson'), missingFor(silent, null, 'keyPerson')]).toEqual([
      undefined,
      ['person.skills'],
    ]);
    const open = needing([cloud], [person('ada', { skills: [cloud] })], {
      services: [service('network', { requiredSkills: [cloud], ownerRoleId: null })],
    });
    expect(missingFor(open, null, 'keyPerson')).toEqual(['service.criticality']);
  });
});

describe('capacity', () => {
  const hours = (totalHours: number, reactiveHours: number | null | undefined) => ({ totalHours, reactiveHours });
  const withHours = (workload: ReturnType<typeof hours>, parts: Partial<OperatingModel> = {}) =>
    millsWith({ organization: { id: 'mills', name: 'North Mills', workload }, ...parts });

  it('is low up to 40 %, moderate up to 60 %, high above', () => {
    const values = [40, 41, 60, 61].map((reactive) => valueFor(withHours(hours(100, reactive)), null, 'capacity'));
    expect(values).toEqual(['low', 'moderate', 'moderate', 'high']);
    expect(answerFor(withHours(hours(1900, 1200)), null, 'capacity')).toMatchObject({
      value: 'high',
      measured: { value: 1200 / 1900, unit: 'rate' },
      threshold: { name: 'moderateReactiveShare', value: 0.6 },
      evidence: ['/organization/workload'],
    });
    expect(valueFor(withHours(hours(100, null)), null, 'capacity')).toBe('low'); // assessed: none
  });

  it('is not known without hours', () => {
    const silent = withHours(hours(100, undefined));
    expect(valueFor(silent, null, 'capacity')).toBeUndefined();
    expect(valueFor(withHours(hours(0, 0)), null, 'capacity')).toBeUndefined();
    expect(missingFor(millsWith({}), null, 'capacity')).toEqual(['team.workload', 'organization.workload']);
  });

  it('takes the internal teams that do the work of a service, else the organization', () => {
    const teams = (workload: ReturnType<typeof hours> | undefined) => [
      { id: 'it', name: 'IT', partyId: 'us', workload },
      { id: 'noc', name: 'Center', partyId: 'msp', workload: hours(100, 0) },
    ];
    const parts = (workload: ReturnType<typeof hours> | undefined): Partial<OperatingModel> => ({
      teams: teams(workload),
      people: [person('ada')],
      services: [service('network')],
      activities: [{ id: 'run', name: 'Run', serviceId: 'network' }],
      assignments: [
        { activityId: 'run', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R' },
        { activityId: 'run', assignee: { kind: 'team', id: 'noc' }, responsibility: 'R' },
      ],
    });
    const own = withHours(hours(100, 90), parts(hours(200, 100)));
    expect(answerFor(own, 'network', 'capacity')).toMatchObject({ value: 'moderate', evidence: ['/teams/0/workload'] });
    expect(valueFor(own, null, 'capacity')).toBe('high');
    const silent = withHours(hours(100, 90), parts(undefined));
    expect(answerFor(silent, 'network', 'capacity')).toMatchObject({
      value: 'high',
      missing: [{ code: 'team.workload', pointer: '/teams/0' }],
    });
  });
});
