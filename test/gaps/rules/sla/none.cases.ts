import { noServiceLevel } from '../../../../src/gaps/rules/sla/none.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Lane } from '../../../../src/raci/model.js';
import type { Contract, ServiceLevel } from '../../../../src/services/agreements/model.js';
import { holds } from '../../documents.js';
import { sidesWith } from '../gov/twoSides.js';

export const rule = noServiceLevel;

const key = 'sla/none|service:erp|party:msp';
const level: ServiceLevel = { id: 'p1', metric: 'response', target: 'PT1H' };
const agreed = (more: Partial<Contract> = {}): Contract => ({
  id: 'deal',
  name: 'Deal',
  providerPartyId: 'msp',
  scope: ['service:erp'],
  serviceLevels: [level],
  ...more,
});
const limited = (more: Partial<ServiceLevel>): Contract => agreed({ serviceLevels: [{ ...level, ...more }] });
const services = [
  { id: 'erp', name: 'ERP' },
  { id: 'mail', name: 'Mail' },
];
const done = holds('R', 'role:noc');
const erp = (contracts: Contract[] | undefined, more: Partial<OperatingModel> = {}): OperatingModel =>
  sidesWith({ serviceId: 'erp' }, [done], {
    services,
    ...(contracts && { contracts }),
    completeCollections: [{ collection: 'contracts' }],
    ...more,
  });
const lane = (more: Partial<Lane>): Partial<OperatingModel> => ({
  lanes: [{ id: 'ops', name: 'Operations', activityIds: [], select: null, ...more }],
});
const ofLane = agreed({ scope: ['lane:ops'] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no contracts',
      model: erp([]),
      failures: [
        {
          key,
          severity: 'medium',
          data: { party: 'msp' },
          message: 'A provider works on ERP, and no service level with it holds for the service: msp.',
        },
      ],
    },
    {
      name: 'no contracts, in an open list: an empty one says none',
      model: erp([], { completeCollections: [] }),
      failures: [{ key }],
    },
    { name: 'a contract without service levels', model: erp([agreed({ serviceLevels: [] })]), failures: [{ key }] },
    { name: 'a contract for another service', model: erp([agreed({ scope: ['service:mail'] })]), failures: [{ key }] },
    { name: 'a level for another service', model: erp([limited({ serviceIds: ['mail'] })]), failures: [{ key }] },
    { name: 'a level with another party', model: erp([agreed({ providerPartyId: 'maker' })]), failures: [{ key }] },
    {
      name: 'two providers, one without a level',
      model: {
        ...erp([agreed()]),
        parties: [
          { id: 'msp', name: 'Harbor', kind: 'provider' },
          { id: 'soc', name: 'Lookout', kind: 'provider' },
        ],
        assignments: [done, holds('R', 'party:soc')],
      },
      failures: [{ key: 'sla/none|service:erp|party:soc' }],
    },
    {
      name: 'two providers without a level',
      model: {
        ...erp([]),
        parties: [
          { id: 'msp', name: 'Harbor', kind: 'provider' },
          { id: 'soc', name: 'Lookout', kind: 'provider' },
        ],
        assignments: [done, holds('R', 'party:soc')],
      },
      failures: [{ key }, { key: 'sla/none|service:erp|party:soc' }],
    },
    {
      name: 'a lane that has other activities',
      model: erp([ofLane], {
        ...lane({ activityIds: ['backup'], carveOuts: [{ activityId: 'backup', reason: 'done inside' }] }),
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'the contract is for the service', model: erp([agreed()]) },
    { name: 'in an open list, a level is there', model: erp([agreed()], { completeCollections: [] }) },
    { name: 'the level names the service', model: erp([{ ...limited({ serviceIds: ['erp'] }), scope: [] }]) },
    { name: 'the level names an activity of the service', model: erp([limited({ activityIds: ['backup'] })]) },
    { name: 'the contract is for an activity of the service', model: erp([agreed({ scope: ['activity:backup'] })]) },
    {
      name: 'the contract is for a lane with an activity of the service',
      model: erp([ofLane], lane({ activityIds: ['backup'] })),
    },
    {
      name: 'the contract is for a lane that selects the service',
      model: erp([ofLane], lane({ select: { serviceIds: ['erp'] } })),
    },
    {
      name: 'the contract is for a lane that selects its practice, function and incident type',
      model: {
        ...erp(
          [ofLane],
          lane({
            select: { practices: ['service-desk'], functions: ['service-desk'], incidentTypes: ['outage'] },
          }),
        ),
        services: [{ id: 'erp', name: 'ERP', function: 'service-desk' }],
        activities: [
          { id: 'backup', name: 'Help', serviceId: 'erp', practice: 'service-desk', incidentType: 'outage' },
        ],
      },
    },
    { name: 'the contract is for a lane that selects everything', model: erp([ofLane], lane({ select: {} })) },
    {
      name: 'an activity of which the service is not known, by a provider that has levels for all',
      model: {
        ...erp([limited({ serviceIds: ['erp', 'mail'] })]),
        activities: [
          { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
          { id: 'help', name: 'Help' },
        ],
        assignments: [done, holds('R', 'role:noc', { activityId: 'help' })],
      },
    },
    { name: 'one of two contracts', model: erp([agreed({ id: 'old', serviceLevels: [] }), agreed()]) },
  ],
  unknown: [
    {
      name: 'party of a team and of a person',
      model: erp([], { assignments: [holds('R', 'team:desk'), holds('R', 'person:ada')] }),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'contracts', model: erp(undefined), missing: ['contracts'] },
    {
      name: 'more contracts',
      model: erp([agreed({ scope: [] })], { completeCollections: [] }),
      missing: ['contracts'],
    },
    { name: 'levels', model: erp([agreed({ serviceLevels: undefined })]), missing: ['contract.serviceLevels'] },
    { name: 'scope', model: erp([agreed({ scope: undefined })]), missing: ['contract.scope'] },
    {
      name: 'activity of a level that is not listed',
      model: erp([limited({ activityIds: ['gone'] })]),
      missing: ['activities'],
    },
    {
      name: 'service of the activity of a level',
      model: {
        ...erp([limited({ activityIds: ['help'] })]),
        activities: [
          { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
          { id: 'help', name: 'Help' },
        ],
      },
      missing: ['activity.serviceId'],
    },
    { name: 'a lane that is not listed', model: erp([ofLane], { lanes: [] }), missing: ['lanes'] },
    {
      name: 'activities of a lane',
      model: erp([ofLane], lane({ activityIds: undefined })),
      missing: ['lane.activityIds'],
    },
    { name: 'selector of a lane', model: erp([ofLane], lane({ select: undefined })), missing: ['lane.select'] },
    {
      name: 'practice that a lane selects',
      model: erp([ofLane], lane({ select: { practices: ['service-desk'] } })),
      missing: ['activity.practice'],
    },
    {
      name: 'incident type that a lane selects',
      model: erp([ofLane], lane({ select: { incidentTypes: ['outage'] } })),
      missing: ['activity.incidentType'],
    },
    {
      name: 'function that a lane selects',
      model: erp([ofLane], lane({ select: { functions: ['service-desk'] } })),
      missing: ['service.function'],
    },
    {
      name: 'function of a service that is not listed',
      model: {
        ...erp([ofLane], lane({ select: { functions: ['service-desk'] } })),
        services: [{ id: 'erp', name: 'ERP', function: 'projects' }],
        activities: [
          { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
          { id: 'help', name: 'Help', serviceId: 'gone' },
        ],
      },
      missing: ['services'],
    },
    {
      name: 'letters',
      model: erp([agreed()], { partialCollections: [{ collection: 'assignments' }] }),
      missing: ['assignments'],
    },
    {
      name: 'activities',
      model: erp([agreed()], { partialCollections: [{ collection: 'activities' }] }),
      missing: ['activities'],
    },
    { name: 'party of a role', model: erp([], { assignments: [holds('R', 'role:x')] }), missing: ['role.partyId'] },
    {
      name: 'service of what a provider does',
      model: erp([], { activities: [{ id: 'backup', name: 'Verify backups' }] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'service of what somebody of an unknown party does',
      model: erp([], { activities: [{ id: 'backup', name: 'Verify backups' }], assignments: [holds('R', 'role:x')] }),
      missing: ['activity.serviceId', 'role.partyId'],
    },
    { name: 'kind of a party', model: erp([], { parties: [{ id: 'msp', name: 'Harbor' }] }), missing: ['party.kind'] },
  ],
  notApplicable: [
    { name: 'the work is done inside', model: erp([], { assignments: [holds('R', 'role:it')] }) },
    {
      name: 'done by a provider for the whole organization',
      model: erp([], { activities: [{ id: 'backup', name: 'Verify backups', serviceId: null }] }),
    },
    { name: 'a vendor does the work', model: erp([], { assignments: [holds('R', 'role:field')] }) },
    {
      name: 'a provider is consulted',
      model: erp([], { assignments: [holds('C', 'role:noc'), holds('R', 'role:it')] }),
    },
    { name: 'letters without a doer', model: erp([], { raciScheme: { id: 'daci' } }) },
    { name: 'retired', model: erp([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }) },
  ],
  example: { failing: erp([]), fixed: erp([agreed()]) },
};
