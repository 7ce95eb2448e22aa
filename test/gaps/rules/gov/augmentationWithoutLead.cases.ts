import { augmentationWithoutLead } from '../../../../src/gaps/rules/gov/augmentationWithoutLead.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { holds } from '../../documents.js';
import { sidesWith } from './twoSides.js';

export const rule = augmentationWithoutLead;

const key = 'gov/augmentation-without-lead|service:erp';
const augmented = { operatingModel: 'co-managed', engagementModel: 'augmentation' } as const;
const erp = (service: Partial<Service>, assignments: Assignment[] | undefined = []) =>
  sidesWith({ serviceId: 'erp' }, assignments, { services: [{ id: 'erp', name: 'ERP', ...service }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no lead and nobody accountable',
      model: erp({ ...augmented, leadRoleId: null }),
      failures: [
        { key, severity: 'medium', message: 'Staff is added to ERP, and nobody inside leads or answers for the work.' },
      ],
    },
    {
      name: 'lead and accountability at the provider',
      model: erp({ ...augmented, leadRoleId: 'noc' }, [holds('A', 'role:noc')]),
      failures: [{ key }],
    },
    {
      name: 'of a critical service',
      model: erp({ ...augmented, leadRoleId: null, criticality: 'critical' }),
      failures: [{ key, severity: 'high' }],
    },
  ],
  passing: [
    { name: 'an internal lead', model: erp({ ...augmented, leadRoleId: 'it' }) },
    {
      name: 'an internal lead, letters not assessed',
      model: { ...erp({ ...augmented, leadRoleId: 'it' }), assignments: undefined },
    },
    {
      name: 'no lead, but somebody inside answers',
      model: erp({ ...augmented, leadRoleId: null }, [holds('A', 'role:it')]),
    },
  ],
  unknown: [
    {
      name: 'the side of those who are accountable is not known',
      model: {
        ...erp({ ...augmented, leadRoleId: null }, [
          holds('A', 'team:desk'),
          holds('A', 'person:ada'),
          holds('A', 'party:other'),
        ]),
        parties: [{ id: 'other', name: 'Other' }],
      },
      missing: ['team.partyId', 'person.partyId', 'party.kind'],
    },
    {
      name: 'not all activities are listed',
      model: { ...erp({ ...augmented, leadRoleId: null }), partialCollections: [{ collection: 'activities' }] },
      missing: ['activities'],
    },
    {
      name: 'somebody inside is accountable for an activity whose service is not known',
      model: sidesWith({}, [holds('A', 'role:it')], {
        services: [{ id: 'erp', name: 'ERP', ...augmented, leadRoleId: null }],
      }),
      missing: ['activity.serviceId'],
    },
    { name: 'engagement not assessed', model: erp({}), missing: ['service.engagementModel'] },
    {
      name: 'engagement of a co-managed service not assessed',
      model: erp({ operatingModel: 'co-managed' }),
      missing: ['service.engagementModel'],
    },
    { name: 'lead not assessed', model: erp(augmented), missing: ['service.leadRoleId'] },
    {
      name: 'the party of the lead is not known',
      model: erp({ ...augmented, leadRoleId: 'x' }),
      missing: ['role.partyId'],
    },
    {
      name: 'letters not assessed',
      model: { ...erp({ ...augmented, leadRoleId: null }), partialCollections: [{ collection: 'assignments' }] },
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'another engagement', model: erp({ operatingModel: 'co-managed', engagementModel: 'outcome-based' }) },
    { name: 'in-house', model: erp({ operatingModel: 'in-house' }) },
    { name: 'none', model: erp({ engagementModel: null }) },
  ],
  example: {
    failing: erp({ ...augmented, leadRoleId: null }),
    fixed: erp({ ...augmented, leadRoleId: 'it' }),
  },
};
