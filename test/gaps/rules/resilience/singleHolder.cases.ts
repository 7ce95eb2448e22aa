import { singleHolder } from '../../../../src/gaps/rules/resilience/singleHolder.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Role } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';
import { bound, erp, person } from './criticalOrganization.js';

export const rule = singleHolder;

const key = 'resilience/single-holder|skill:evpn';
const roleKey = 'resilience/single-holder|role:admin';
const skills = [{ id: 'evpn', name: 'EVPN fabrics' }];
const needsEvpn = { ...erp, requiredSkills: [{ skillId: 'evpn', minHolders: 2 }] };
const evpn = { skills: [{ skillId: 'evpn', level: 4 }] };
const ada = person('ada', { ...evpn, partyId: 'us' });
const ben = person('ben', { ...evpn, partyId: 'msp' });
const skill = (parts: Partial<OperatingModel>) => bound({ services: [needsEvpn], skills, ...parts });
const admin: Role = { id: 'admin', name: 'Administrator', holders: ['ada'], deputies: ['ben'] };
const role = (parts: Partial<OperatingModel>) => bound({ roles: [admin], people: [ada, ben], ...parts });
const backup = { id: 'backup', name: 'Verify backups', serviceId: 'erp' };
const does = { activities: [backup], assignments: [holds('R', 'role:admin')] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a skill with one holder',
      model: skill({ people: [ada, person('cai')] }),
      failures: [
        {
          key,
          severity: 'critical',
          message: 'Only one person has the skill "EVPN fabrics", which a critical service needs.',
          data: {},
        },
      ],
    },
    {
      name: 'the other holder left the day before, and no team guarantees it',
      model: skill({
        people: [ada, { ...ben, activeUntil: '2026-08-31' }],
        teams: [{ id: 'noc', name: 'Operations center', skillIds: [] }],
      }),
      failures: [{ key }],
    },
    {
      name: 'a role that owns a critical service; who stands in is no second holder',
      model: role({ services: [{ ...erp, ownerRoleId: 'admin' }] }),
      failures: [
        {
          key: roleKey,
          severity: 'critical',
          message: 'Only one person fills "Administrator", on which a critical service hangs.',
        },
      ],
    },
    {
      name: 'a role that leads one',
      model: role({ services: [{ ...erp, leadRoleId: 'admin' }] }),
      failures: [{ key: roleKey }],
    },
    { name: 'a role that does an activity of one', model: role(does), failures: [{ key: roleKey }] },
    {
      name: 'a role that answers for an activity of one',
      model: role({ activities: [backup], assignments: [holds('A', 'role:admin'), holds('R', 'team:noc')] }),
      failures: [{ key: roleKey }],
    },
    {
      name: 'a role that is bound for certain, whatever else is not assessed',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
        roles: [admin],
        people: [ada],
        ...does,
      }),
      failures: [{ key: roleKey }],
    },
  ],
  passing: [
    { name: 'two holders at two parties', model: skill({ people: [ada, ben] }) },
    {
      name: 'the other is there for the last day',
      model: skill({ people: [ada, { ...ben, activeUntil: '2026-09-01' }] }),
    },
    {
      name: 'one holder and a team that guarantees it',
      model: skill({ people: [ada], teams: [{ id: 'noc', name: 'Operations center', skillIds: ['evpn'] }] }),
    },
    { name: 'two holders of a role', model: role({ ...does, roles: [{ ...admin, holders: ['ada', 'ben'] }] }) },
    {
      name: 'two holders, and it is not known whether a critical service needs it',
      model: documentWith({ skills, people: [ada, ben] }),
    },
  ],
  unknown: [
    {
      name: 'nothing but the skill and its holder',
      model: documentWith({ skills, people: [ada] }),
      missing: ['services', 'teams'],
    },
    {
      name: 'how critical the service is',
      model: skill({ services: [{ id: 'erp', name: 'ERP', requiredSkills: needsEvpn.requiredSkills }], people: [ada] }),
      missing: ['service.criticality'],
    },
    {
      name: 'what a critical service needs',
      model: skill({ services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }], people: [ada] }),
      missing: ['service.requiredSkills'],
    },
    {
      name: 'skills of others',
      model: skill({
        people: [ada, { id: 'cai', name: 'Cai', activeFrom: null, activeUntil: null }],
        teams: [{ id: 'noc', name: 'NOC' }],
      }),
      missing: ['person.skills', 'team.skillIds'],
    },
    {
      name: 'people',
      model: skill({ people: [ada], partialCollections: [{ collection: 'people' }] }),
      missing: ['people'],
    },
    {
      name: 'whether the holder is there',
      model: skill({ people: [{ id: 'ada', name: 'Ada Cole', activeFrom: null, ...evpn }] }),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether the other holder has begun',
      model: skill({ people: [ada, { id: 'ben', name: 'Ben Hart', activeUntil: null, ...evpn }] }),
      missing: ['person.activeFrom'],
    },
    {
      name: 'who fills the role',
      model: role({ ...does, roles: [{ id: 'admin', name: 'Administrator', teamId: 'it' }] }),
      missing: ['role.holders'],
    },
    {
      name: 'a second holder who is not listed',
      model: role({ ...does, roles: [{ ...admin, holders: ['ada', 'gone'] }] }),
      missing: ['people'],
    },
    {
      name: 'who owns a critical service, and leads the augmented staff there',
      model: role({ services: [{ id: 'erp', name: 'ERP', criticality: 'critical', engagementModel: 'augmentation' }] }),
      missing: ['service.leadRoleId', 'service.ownerRoleId'],
    },
    {
      name: 'the service of an activity',
      model: role({ ...does, activities: [{ id: 'backup', name: 'Verify backups' }] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'the letters of an activity',
      model: role({ activities: [backup], partialCollections: [{ collection: 'assignments' }] }),
      missing: ['assignments'],
    },
    {
      name: 'the matrix of a critical service',
      model: documentWith({ services: [erp], roles: [admin], people: [ada, ben] }),
      missing: ['activities', 'assignments'],
    },
    {
      name: 'services are partial',
      model: role({ partialCollections: [{ collection: 'services' }] }),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'no critical service', model: skill({ services: [{ ...needsEvpn, criticality: 'high' }], people: [ada] }) },
    { name: 'a retired service', model: skill({ services: [{ ...needsEvpn, lifecycle: 'retired' }], people: [ada] }) },
    { name: 'a role that no critical service hangs on', model: role({}) },
    {
      name: 'a role that is only informed',
      model: role({ activities: [backup], assignments: [holds('I', 'role:admin')] }),
    },
    { name: 'nobody has it', model: skill({}) },
    { name: 'nobody fills it', model: role({ ...does, roles: [{ ...admin, holders: [] }] }) },
  ],
  example: { failing: skill({ people: [ada] }), fixed: skill({ people: [ada, ben] }) },
};
