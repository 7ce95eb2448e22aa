import { skillMissing } from '../../../../src/gaps/rules/capability/skillMissing.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = skillMissing;

const key = 'capability/skill-missing|service:erp|skill:evpn';
const skills = [
  { id: 'evpn', name: 'EVPN fabrics' },
  { id: 'm365', name: 'Tenant administration' },
];
const service = (more: Partial<Service>): Service => ({ id: 'erp', name: 'ERP', ...more });
const needsEvpn = service({ requiredSkills: [{ skillId: 'evpn' }] });
const there = { activeFrom: null, activeUntil: null };
const ada = (more: Partial<Person>): Person => ({ id: 'ada', name: 'Ada Cole', ...there, ...more });
const erp = (parts: Partial<OperatingModel>) =>
  documentWith({ services: [needsEvpn], skills, people: [], teams: [], ...parts });
const withEvpn = { skills: [{ skillId: 'evpn' }] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody at all',
      model: erp({}),
      failures: [
        {
          key,
          severity: 'high',
          message: 'ERP needs the skill "evpn", and nobody has it.',
          data: { skill: 'evpn' },
        },
      ],
    },
    {
      name: 'only a person who left the day before, of a critical service',
      model: erp({
        services: [{ ...needsEvpn, criticality: 'critical' }],
        people: [ada({ ...withEvpn, activeUntil: '2026-08-31' })],
      }),
      failures: [{ key, severity: 'critical' }],
    },
    {
      name: 'only a person who begins the day after',
      model: erp({ people: [ada({ ...withEvpn, activeFrom: '2026-09-02' })] }),
      failures: [{ key }],
    },
    {
      name: 'one of two, although the skills of somebody who left are not assessed',
      model: erp({
        services: [service({ requiredSkills: [{ skillId: 'evpn' }, { skillId: 'm365' }, { skillId: 'evpn' }] })],
        people: [ada({ skills: [{ skillId: 'm365' }] }), { id: 'ben', name: 'Ben Hart', activeUntil: '2026-01-31' }],
        teams: [{ id: 'noc', name: 'Operations center', skillIds: [] }],
      }),
      failures: [{ key }],
    },
    {
      name: 'both of two',
      model: erp({ services: [service({ requiredSkills: [{ skillId: 'evpn' }, { skillId: 'm365' }] })] }),
      failures: [{ key }, { key: 'capability/skill-missing|service:erp|skill:m365' }],
    },
    {
      name: 'one for certain, another cannot be told',
      model: erp({
        services: [service({ requiredSkills: [{ skillId: 'evpn' }, { skillId: 'm365' }] })],
        people: [{ id: 'ada', name: 'Ada Cole', skills: [{ skillId: 'm365' }] }],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a person', model: erp({ people: [ada(withEvpn)] }) },
    { name: 'a person on the last day', model: erp({ people: [ada({ ...withEvpn, activeUntil: '2026-09-01' })] }) },
    {
      name: 'a person, however low the level, and others are not assessed',
      model: erp({
        services: [service({ requiredSkills: [{ skillId: 'evpn', level: 4, minHolders: 2 }] })],
        people: [ada({ skills: [{ skillId: 'evpn', level: 1 }] }), { id: 'ben', name: 'Ben Hart' }],
      }),
    },
    {
      name: 'a team that guarantees it, and people are not assessed',
      model: documentWith({
        services: [needsEvpn],
        teams: [{ id: 'noc', name: 'Operations center', skillIds: ['evpn'] }],
      }),
    },
  ],
  unknown: [
    { name: 'not asked', model: erp({ services: [service({})] }), missing: ['service.requiredSkills'] },
    {
      name: 'neither people, teams nor skills are assessed',
      model: documentWith({ services: [needsEvpn] }),
      missing: ['people', 'skills', 'teams'],
    },
    { name: 'a skill that is not listed', model: erp({ skills: [] }), missing: ['skills'] },
    { name: 'skills of a person', model: erp({ people: [ada({})] }), missing: ['person.skills'] },
    {
      name: 'skills of a team',
      model: erp({ teams: [{ id: 'noc', name: 'Operations center' }] }),
      missing: ['team.skillIds'],
    },
    {
      name: 'whether a holder has left',
      model: erp({ people: [{ id: 'ada', name: 'Ada Cole', activeFrom: null, ...withEvpn }] }),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether a holder has begun',
      model: erp({ people: [{ id: 'ada', name: 'Ada Cole', activeUntil: null, ...withEvpn }] }),
      missing: ['person.activeFrom'],
    },
    {
      name: 'people are declared partial',
      model: erp({ partialCollections: [{ collection: 'people' }] }),
      missing: ['people'],
    },
  ],
  notApplicable: [
    { name: 'no skill is needed', model: erp({ services: [service({ requiredSkills: [] })] }) },
    { name: 'a retired service', model: erp({ services: [{ ...needsEvpn, lifecycle: 'retired' }] }) },
  ],
  example: { failing: erp({}), fixed: erp({ people: [ada(withEvpn)] }) },
};
