import { leaver } from '../../../../src/gaps/rules/resilience/leaver.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith, holds } from '../../documents.js';
import { bound, erp, person } from './criticalOrganization.js';

export const rule = leaver;

const key = 'resilience/leaver|skill:evpn';
const skills = [{ id: 'evpn', name: 'EVPN fabrics' }];
const evpn = { skills: [{ skillId: 'evpn' }] };
const until = (id: string, activeUntil: string | null) => person(id, { ...evpn, activeUntil });
const skill = (people: OperatingModel['people'], parts: Partial<OperatingModel> = {}) =>
  bound({ services: [{ ...erp, requiredSkills: [{ skillId: 'evpn' }] }], skills, people, ...parts });
const role = (activeUntil: string | null) =>
  bound({
    roles: [{ id: 'admin', name: 'Administrator', holders: ['ada'] }],
    people: [person('ada', { activeUntil })],
    activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }],
    assignments: [holds('R', 'role:admin')],
  });
// 90 days after 2026-09-01: 29 days to 30 September, 31 to 31 October, 30 to 30 November.

export const tests: RuleTests = {
  failing: [
    {
      name: 'leaves on the last day of the horizon',
      model: skill([until('ada', '2026-11-30')]),
      failures: [
        {
          key,
          severity: 'critical',
          message: 'The only person behind "EVPN fabrics", on which a critical service hangs, leaves within 90 days.',
          data: { horizonDays: 90 },
        },
      ],
    },
    {
      name: 'leaves today, from a role',
      model: role('2026-09-01'),
      failures: [{ key: 'resilience/leaver|role:admin', severity: 'critical' }],
    },
    {
      name: 'a longer horizon',
      model: skill([until('ada', '2026-12-31')]),
      options: { horizonDays: 180 },
      failures: [{ key, data: { horizonDays: 180 } }],
    },
  ],
  passing: [
    { name: 'leaves a day after the horizon', model: skill([until('ada', '2026-12-01')]) },
    { name: 'stays', model: skill([until('ada', null)]) },
    {
      name: 'leaves tomorrow, and nobody looks so far',
      model: skill([until('ada', '2026-09-02')]),
      options: { horizonDays: 0 },
    },
  ],
  unknown: [
    {
      name: 'nothing but the skill and its holder',
      model: documentWith({ skills, people: [until('ada', '2026-10-01')] }),
      missing: ['services', 'teams'],
    },
    {
      name: 'whether the service is critical, and needs the skill',
      model: skill([until('ada', '2026-10-01')], {
        services: [
          { id: 'erp', name: 'ERP', requiredSkills: [{ skillId: 'evpn' }] },
          { id: 'mail', name: 'Mail', criticality: 'critical' },
        ],
      }),
      missing: ['service.criticality', 'service.requiredSkills'],
    },
    {
      name: 'whether others have the skill',
      model: skill(
        [
          until('ada', '2026-10-01'),
          { id: 'ben', name: 'Ben Hart', activeFrom: null, activeUntil: null },
          { id: 'cai', name: 'Cai Moss', activeUntil: null, ...evpn },
        ],
        { teams: [{ id: 'noc', name: 'NOC' }], partialCollections: [{ collection: 'people' }] },
      ),
      missing: ['people', 'person.skills', 'person.activeFrom', 'team.skillIds'],
    },
    {
      name: 'whether a role is one of a critical service, and who fills it',
      model: bound({
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical', engagementModel: 'augmentation' }],
        roles: [{ id: 'admin', name: 'Administrator' }],
      }),
      missing: ['service.ownerRoleId', 'service.leadRoleId', 'role.holders'],
    },
    {
      name: 'the matrix of a critical service',
      model: documentWith({
        services: [erp],
        roles: [{ id: 'admin', name: 'Administrator', holders: ['ada'] }],
        people: [until('ada', '2026-10-01')],
      }),
      missing: ['activities', 'assignments'],
    },
    {
      name: 'the service of what a role does',
      model: { ...role('2026-10-01'), activities: [{ id: 'backup', name: 'Verify backups' }] },
      missing: ['activity.serviceId'],
    },
    {
      name: 'whether the only holder leaves',
      model: skill([{ id: 'ada', name: 'Ada Cole', activeFrom: null, ...evpn }]),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether a critical service needs it',
      model: documentWith({ skills, people: [until('ada', '2026-10-01')], teams: [] }),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'another holder stays', model: skill([until('ada', '2026-10-01'), until('ben', null)]) },
    {
      name: 'a team guarantees it',
      model: skill([until('ada', '2026-10-01')], { teams: [{ id: 'noc', name: 'NOC', skillIds: ['evpn'] }] }),
    },
    { name: 'no critical service needs it', model: skill([until('ada', '2026-10-01')], { services: [erp] }) },
    { name: 'has left', model: skill([until('ada', '2026-08-31')]) },
  ],
  example: {
    failing: skill([until('ada', '2026-10-01')]),
    fixed: skill([until('ada', '2026-10-01'), until('ben', null)]),
  },
};
