import { knowledgeExposure } from '../../../../src/gaps/rules/cost/knowledgeExposure.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Quantity } from '../../../../src/internal/quantity/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';
import { bound, erp, person } from '../resilience/criticalOrganization.js';

export const rule = knowledgeExposure;

const key = 'cost/knowledge-exposure|organization:mills';
const options = { limit: 100_000 };
const skills = [
  { id: 'evpn', name: 'EVPN fabrics' },
  { id: 'sql', name: 'Databases' },
];
const knows = (id: string, skillId: string, more: Partial<Person> = {}) =>
  person(id, { skills: [{ skillId }], annualSalary: 60_000, ...more });
const earns = (annualSalary: Quantity | null) => knows('ada', 'evpn', { annualSalary });
/** A critical service that needs two skills, which these people have. */
const exposed = (people: OperatingModel['people'], parts: Partial<OperatingModel> = {}) =>
  bound({
    services: [{ ...erp, requiredSkills: [{ skillId: 'evpn' }, { skillId: 'sql' }] }],
    skills,
    people,
    ...parts,
  });
/** The role that does work of the critical service is filled by these. */
const inRole = (holders: readonly string[], people: OperatingModel['people']) =>
  bound({
    roles: [{ id: 'admin', name: 'Administrator', holders }],
    people,
    activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }],
    assignments: [holds('R', 'role:admin')],
  });
const told = (people: number, lowCost: number, highCost: number, limit = 100_000) => ({
  people,
  lowCost,
  highCost,
  limit,
});

export const tests: RuleTests = {
  failing: [
    {
      // 1.5 and 2 times 60,000 + 40,000.
      name: 'two who alone know something',
      model: exposed([knows('ada', 'evpn'), knows('ben', 'sql', { annualSalary: 40_000 })]),
      options,
      failures: [
        {
          key,
          severity: 'medium',
          message:
            'Losing the lone holders of critical knowledge in North Mills (2) would cost 150000 to 200000, over 100000.',
          data: told(2, 150_000, 200_000),
        },
      ],
    },
    {
      name: 'one who alone knows two things counts once',
      model: exposed([person('ada', { skills: [{ skillId: 'evpn' }, { skillId: 'sql' }], annualSalary: 80_000 })]),
      options,
      failures: [{ key, data: told(1, 120_000, 160_000) }],
    },
    {
      name: 'one who alone fills a role',
      model: inRole(['ada'], [person('ada', { annualSalary: 70_000 })]),
      options,
      failures: [{ key, data: told(1, 105_000, 140_000) }],
    },
    {
      name: 'nothing may be lost',
      model: exposed([earns(10)]),
      options: { limit: 0 },
      failures: [{ key, data: told(1, 15, 20, 0) }],
    },
    {
      name: 'other multipliers, the low one above the high one',
      model: exposed([earns(60_000)]),
      options: { ...options, lowMultiplier: 2, highMultiplier: 1 },
      failures: [{ key, data: told(1, 120_000, 120_000) }],
    },
    {
      name: 'salaries between bounds: the low ends are compared, both are told',
      model: exposed([
        earns({ kind: 'pert', min: 50_000, mode: 60_000, max: 80_000 }),
        knows('ben', 'sql', { annualSalary: { kind: 'uniform', min: 20_000, max: 30_000 } }),
      ]),
      options,
      failures: [{ key, data: told(2, 105_000, 220_000) }],
    },
    {
      // 1.2816 standard deviations on either side of 80,000, times 1.5 and 2.
      name: 'a salary by a normal law',
      model: exposed([earns({ kind: 'normal', mean: 80_000, standardDeviation: 5000 })]),
      options,
      failures: [{ key, data: told(1, 110_388, 172_816) }],
    },
    {
      name: 'a salary by its percentiles, and one by an interval',
      model: exposed([
        earns({ kind: 'lognormal', p10: 50_000, p90: 70_000 }),
        knows('ben', 'sql', { annualSalary: { kind: 'lognormal-interval', low: 40_000, high: 60_000, level: 0.9 } }),
      ]),
      options,
      failures: [{ key, data: told(2, 135_000, 260_000) }],
    },
    {
      name: 'a salary by its own mean, without spread',
      model: exposed([earns({ kind: 'lognormal-moments', mean: 80_000, standardDeviation: 0 })]),
      options,
      failures: [{ key, data: told(1, 120_000, 160_000) }],
    },
    {
      name: 'one of some salaries; what has no weight is none of them',
      model: exposed([
        earns({ kind: 'discrete', values: [10, 70_000, 80_000], weights: [0, 1, 1] }),
        knows('ben', 'sql', { annualSalary: { kind: 'empirical', sample: [30_000, 10_000, 20_000] } }),
      ]),
      options,
      failures: [{ key, data: told(2, 120_000, 220_000) }],
    },
    {
      name: 'the known ones are enough, whatever the other earns',
      model: exposed([earns(70_000), person('ben', { skills: [{ skillId: 'sql' }] })]),
      options,
      failures: [{ key, data: told(2, 105_000, 140_000) }],
    },
  ],
  passing: [
    { name: 'exactly the limit', model: exposed([earns(60_000)]), options: { limit: 90_000 } },
    {
      name: 'more at the high end alone',
      model: exposed([earns({ kind: 'triangular', min: 40_000, mode: 50_000, max: 90_000 })]),
      options,
    },
    { name: 'there is a second holder', model: exposed([earns(90_000), knows('ben', 'evpn')]), options },
    {
      name: 'no critical service hangs on it',
      model: exposed([earns(90_000)], { services: [{ ...erp, criticality: 'low', requiredSkills: [] }] }),
      options,
    },
    { name: 'nobody here pays the holder', model: exposed([earns(null)]), options: { limit: 0 } },
    { name: 'a known figure', model: exposed([earns({ kind: 'constant', value: 50_000 })]), options },
    { name: 'the holder has left', model: exposed([knows('ada', 'evpn', { activeUntil: '2026-08-31' })]), options },
    { name: 'two fill the role', model: inRole(['ada', 'ben'], [earns(90_000), knows('ben', 'sql')]), options },
  ],
  unknown: [
    { name: 'nothing assessed', model: documentWith({}), options, missing: ['skills', 'roles'] },
    {
      name: 'what the holder earns',
      model: exposed([person('ada', { skills: [{ skillId: 'evpn' }] })]),
      options,
      missing: ['person.annualSalary'],
    },
    {
      name: 'a law that is none of salaries',
      model: exposed([earns({ kind: 'gamma', shape: 2, scale: 30_000 })]),
      options,
      missing: ['person.annualSalary'],
    },
    {
      name: 'services and teams',
      model: documentWith({ skills, roles: [], people: [earns(60_000)] }),
      options,
      missing: ['services', 'teams'],
    },
    {
      name: 'whether the service is critical, and needs the skill',
      model: exposed([earns(60_000)], {
        services: [
          { id: 'erp', name: 'ERP', requiredSkills: [{ skillId: 'evpn' }] },
          { id: 'mail', name: 'Mail', criticality: 'critical', requiredSkills: [] },
        ],
      }),
      options,
      missing: ['service.criticality'],
    },
    {
      name: 'which skills a critical service needs',
      model: exposed([earns(60_000)], { services: [{ id: 'mail', name: 'Mail', criticality: 'critical' }] }),
      options,
      missing: ['service.requiredSkills'],
    },
    {
      name: 'whether others have the skill',
      model: exposed(
        [
          earns(60_000),
          { id: 'ben', name: 'Ben Hart', activeFrom: null, activeUntil: null },
          { id: 'cai', name: 'Cai Moss', activeUntil: null, skills: [{ skillId: 'evpn' }] },
          { id: 'dan', name: 'Dan Wren', activeFrom: null, skills: [{ skillId: 'sql' }] },
        ],
        { teams: [{ id: 'noc', name: 'NOC' }], partialCollections: [{ collection: 'people' }] },
      ),
      options,
      missing: ['people', 'person.skills', 'person.activeFrom', 'person.activeUntil', 'team.skillIds'],
    },
    {
      name: 'whether a role is one of a critical service, and who fills it',
      model: bound({
        services: [
          { id: 'erp', name: 'ERP', criticality: 'critical', requiredSkills: [], engagementModel: 'augmentation' },
        ],
        roles: [{ id: 'admin', name: 'Administrator' }],
      }),
      options,
      missing: ['service.ownerRoleId', 'service.leadRoleId', 'role.holders'],
    },
    {
      name: 'the matrix of a critical service',
      model: documentWith({
        services: [erp],
        skills: [],
        roles: [{ id: 'admin', name: 'Administrator', holders: ['ada'] }],
        people: [earns(60_000)],
      }),
      options,
      missing: ['activities', 'assignments'],
    },
    {
      name: 'the service of what a role does',
      model: {
        ...inRole(['ada'], [earns(60_000)]),
        activities: [{ id: 'backup', name: 'Verify backups' }],
      },
      options,
      missing: ['activity.serviceId'],
    },
  ],
  notApplicable: [{ name: 'nobody has said how much is too much', model: exposed([earns(900_000)]) }],
  example: {
    options,
    failing: exposed([earns(80_000)]),
    fixed: exposed([earns(80_000), knows('ben', 'evpn')]),
  },
};
