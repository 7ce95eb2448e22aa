import { domainThin } from '../../../../src/gaps/rules/capability/domainThin.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = domainThin;

const key = (domain: string) => `capability/domain-thin|organization:mills|${domain}`;
const skills: OperatingModel['skills'] = [
  { id: 'firewall', name: 'Firewalls', domain: 'network' },
  { id: 'routing', name: 'Routing', domain: 'network' },
  { id: 'failover', name: 'Failover', domain: 'disaster-recovery' },
  { id: 'payroll', name: 'Payroll system', domain: 'application' },
  { id: 'minutes', name: 'Minute taking', domain: null },
];
type Required = Service['requiredSkills'];
const service = (requiredSkills: Required, more: Partial<Service> = {}): Service => ({
  id: 'erp',
  name: 'ERP',
  requiredSkills,
  ...more,
});
const ada = (own: Person['skills'], more: Partial<Person> = {}): Person => ({
  id: 'ada',
  name: 'Ada Cole',
  activeFrom: null,
  activeUntil: null,
  skills: own,
  ...more,
});
const mills = (parts: Partial<OperatingModel>) => documentWith({ skills, people: [], teams: [], ...parts });
const network3: Required = [{ skillId: 'firewall', level: 3 }];

export const tests: RuleTests = {
  failing: [
    {
      name: 'the level is not reached',
      model: mills({ services: [service(network3)], people: [ada([{ skillId: 'firewall', level: 2 }])] }),
      failures: [
        {
          key: key('network'),
          severity: 'medium',
          message: 'North Mills needs level 3 in network, and nobody there has it.',
          data: { domain: 'network', level: 3 },
        },
      ],
    },
    {
      name: 'nobody in either domain, one of them without a level',
      model: mills({ services: [service([...network3, { skillId: 'failover', level: null }])] }),
      failures: [
        { key: key('network') },
        {
          key: key('disaster-recovery'),
          message: 'North Mills needs skills in disaster recovery, and nobody there has one.',
          data: { domain: 'disaster recovery' },
        },
      ],
    },
    {
      name: 'the highest level counts, and who has it left',
      model: mills({
        services: [service(network3), service([{ skillId: 'routing', level: 5 }], { id: 'wan', name: 'WAN' })],
        people: [
          ada([{ skillId: 'routing', level: 5 }], { activeUntil: '2026-08-31' }),
          ada([{ skillId: 'routing', level: 4 }], { id: 'ben', name: 'Ben Hart' }),
        ],
      }),
      failures: [{ key: key('network'), data: { domain: 'network', level: 5 } }],
    },
    {
      name: 'nobody, whatever else services may need',
      model: mills({ services: [service(network3), { id: 'mail', name: 'Mail' }] }),
      failures: [{ key: key('network') }],
    },
  ],
  passing: [
    {
      name: 'exactly the level, by another skill of the domain',
      model: mills({ services: [service(network3)], people: [ada([{ skillId: 'routing', level: 3 }])] }),
    },
    {
      name: 'a team guarantees a skill',
      model: mills({ services: [service(network3)], teams: [{ id: 'noc', name: 'NOC', skillIds: ['firewall'] }] }),
    },
    {
      name: 'no level is asked for, and the level of the holder is not assessed',
      model: mills({
        services: [service([{ skillId: 'firewall', level: null }])],
        people: [ada([{ skillId: 'firewall' }])],
      }),
    },
  ],
  unknown: [
    { name: 'nothing is assessed', model: documentWith({}), missing: ['services'] },
    {
      name: 'what a service needs',
      model: mills({ services: [{ id: 'erp', name: 'ERP' }] }),
      missing: ['service.requiredSkills'],
    },
    {
      name: 'the level that is needed',
      model: mills({
        services: [service([{ skillId: 'firewall' }])],
        people: [ada([{ skillId: 'firewall', level: 2 }])],
      }),
      missing: ['service.requiredSkills.level'],
    },
    {
      name: 'the domain of a needed skill, and a skill that is not listed',
      model: mills({
        skills: [{ id: 'firewall', name: 'Firewalls' }],
        services: [service([...network3, { skillId: 'gone', level: null }])],
      }),
      missing: ['skill.domain', 'skills'],
    },
    {
      name: 'the level of a holder',
      model: mills({ services: [service(network3)], people: [ada([{ skillId: 'firewall' }])] }),
      missing: ['person.skills.level'],
    },
    {
      name: 'skills of people and teams',
      model: mills({
        services: [service(network3)],
        people: [{ id: 'ada', name: 'Ada Cole' }],
        teams: [{ id: 'noc', name: 'NOC' }],
      }),
      missing: ['person.skills', 'team.skillIds'],
    },
    {
      name: 'whether a holder is there',
      model: mills({
        services: [service(network3)],
        people: [{ id: 'ada', name: 'Ada Cole', skills: [{ skillId: 'firewall', level: 3 }] }],
      }),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether a holder has begun',
      model: mills({
        services: [service(network3)],
        people: [{ id: 'ada', name: 'Ada Cole', activeUntil: null, skills: [{ skillId: 'firewall', level: 3 }] }],
      }),
      missing: ['person.activeFrom'],
    },
    {
      name: 'people and teams are not assessed',
      model: documentWith({ skills, services: [service(network3)] }),
      missing: ['people', 'teams'],
    },
    {
      name: 'services are declared partial',
      model: mills({ services: [], partialCollections: [{ collection: 'services' }] }),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'no services', model: mills({ services: [] }) },
    {
      name: 'only other domains',
      model: mills({
        services: [
          service([
            { skillId: 'payroll', level: 5 },
            { skillId: 'minutes', level: 5 },
          ]),
        ],
      }),
    },
    { name: 'a retired service', model: mills({ services: [service(network3, { lifecycle: 'retired' })] }) },
  ],
  example: {
    failing: mills({ services: [service(network3)] }),
    fixed: mills({ services: [service(network3)], people: [ada([{ skillId: 'firewall', level: 4 }])] }),
  },
};
