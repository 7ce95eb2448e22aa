import { slowerThanNeed } from '../../../../src/gaps/rules/sla/slowerThanNeed.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Contract, ServiceLevel } from '../../../../src/services/agreements/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = slowerThanNeed;

const key = 'sla/slower-than-need|service-level:deal.first|service:erp';
interface Given {
  readonly objectives?: Service['objectives'];
  readonly level?: Partial<ServiceLevel>;
  readonly contract?: Partial<Contract>;
  readonly service?: Partial<Service>;
  readonly activity?: Partial<Activity>;
}
const given = (
  { objectives, level, contract, service, activity }: Given,
  more: Partial<OperatingModel> = {},
): OperatingModel =>
  documentWith({
    services: [
      { id: 'erp', name: 'ERP', objectives, ...service },
      { id: 'mail', name: 'Mail', objectives: { response: 'PT8H', rto: null, restore: null } },
    ],
    activities: [{ id: 'alerts', name: 'Handle alerts', serviceId: 'erp', purpose: 'alert-handling', ...activity }],
    contracts: [
      {
        id: 'deal',
        name: 'Deal',
        providerPartyId: 'msp',
        scope: ['service:erp'],
        serviceLevels: [{ id: 'first', metric: 'response', target: 'PT4H', ...level }],
        ...contract,
      },
    ],
    ...more,
  });
const restore: Partial<ServiceLevel> = { metric: 'restore' };
const quick = { response: 'PT15M' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a response later than needed',
      model: given({ objectives: quick }),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'response',
          data: { service: 'erp', targetMinutes: 240, neededMinutes: 15 },
          message: 'Deal, first allows 240 minutes for a response; the service erp needs one within 15.',
        },
      ],
    },
    {
      name: 'a minute too late',
      model: given({ objectives: { response: 'PT3H59M' } }),
      failures: [{ key, data: { service: 'erp', targetMinutes: 240, neededMinutes: 239 } }],
    },
    {
      name: 'of a critical service',
      model: given({ objectives: quick, service: { criticality: 'critical' } }),
      failures: [{ key, severity: 'critical' }],
    },
    {
      name: 'a response later than the recovery, with no need of response known',
      model: given({ objectives: { rto: 'PT2H' } }),
      failures: [
        {
          key,
          messageId: 'afterRecovery',
          message: 'Deal, first allows 240 minutes for a response; the service erp must be back within 120.',
        },
      ],
    },
    {
      name: 'a restore later than the recovery',
      model: given({ objectives: { rto: 'PT2H' }, level: restore }),
      failures: [
        {
          key,
          messageId: 'restore',
          message: 'Deal, first allows 240 minutes to restore service; the service erp must be back within 120.',
        },
      ],
    },
    {
      name: 'a restore later than needed, without a recovery objective',
      model: given({ objectives: { rto: null, restore: 'PT3H' }, level: restore }),
      failures: [{ key, messageId: 'restore' }],
    },
    {
      name: 'one of two services, the other is not known',
      model: given({ objectives: quick, level: { serviceIds: ['erp', 'gone'] } }),
      failures: [{ key }],
    },
    {
      name: 'two services',
      model: given({
        objectives: quick,
        contract: { scope: ['service:erp', 'service:mail'] },
        level: { target: 'P1D' },
      }),
      failures: [{ key }, { key: 'sla/slower-than-need|service-level:deal.first|service:mail' }],
    },
    {
      name: 'for the most severe incidents, as the organization names them',
      model: given(
        { objectives: quick, level: { severities: ['major'] } },
        { organization: { id: 'mills', name: 'Mills', severities: ['major', 'minor'] } },
      ),
      failures: [{ key }],
    },
    {
      name: 'for incidents, by activity',
      model: given({ objectives: quick, level: { activityIds: ['alerts'] }, contract: { scope: [] } }),
      failures: [{ key }],
    },
    {
      name: 'on the last day of the contract',
      model: given({ objectives: quick, contract: { endsOn: '2026-09-01' } }),
      failures: [{ key }],
    },
    {
      name: 'a contract that renewed itself',
      model: given({ objectives: quick, contract: { endsOn: '2026-08-31', renewalTerm: 'P1Y' } }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'exactly as needed', model: given({ objectives: { response: 'PT4H' } }) },
    { name: 'exactly as needed, written otherwise', model: given({ objectives: { response: 'PT240M' } }) },
    { name: 'a restore exactly as needed', model: given({ objectives: { rto: 'PT4H' }, level: restore }) },
    { name: 'no need stated', model: given({ objectives: null }) },
    {
      name: 'no need of response, and a response before the recovery',
      model: given({ objectives: { response: null, rto: 'PT8H' } }),
    },
    { name: 'no need at all', model: given({ objectives: { response: null, rto: null } }) },
    {
      name: 'severities of which one is the most severe',
      model: given({ objectives: { response: 'PT4H' }, level: { severities: ['p1', 'p2'] } }),
    },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: given({ objectives: quick, contract: { endsOn: '2026-08-31' } }),
      missing: ['contract.renewalTerm'],
    },
    {
      name: 'the service of an activity that the level is for',
      model: given({ level: { activityIds: ['alerts'] }, activity: { serviceId: undefined } }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'practice of an activity that the level is for',
      model: given({
        objectives: quick,
        level: { activityIds: ['alerts'], serviceIds: ['erp'] },
        activity: { purpose: 'backup-verification', practice: undefined },
      }),
      missing: ['activity.practice'],
    },
    {
      name: 'a lane of the scope that is not listed',
      model: given({ contract: { scope: ['lane:ops'] } }),
      missing: ['lanes'],
    },
    {
      name: 'activities and selector of a lane of the scope',
      model: given({ contract: { scope: ['lane:ops'] } }, { lanes: [{ id: 'ops', name: 'Operations' }] }),
      missing: ['lane.activityIds', 'lane.select'],
    },
    {
      name: 'what a lane of the scope selects by',
      model: given(
        { contract: { scope: ['lane:ops', 'lane:desk'] } },
        {
          lanes: [
            { id: 'ops', name: 'Operations', activityIds: [], select: { incidentTypes: ['outage'] } },
            { id: 'desk', name: 'Desk', activityIds: [], select: { functions: ['service-desk'] } },
          ],
        },
      ),
      missing: ['activity.incidentType', 'service.function'],
    },
    { name: 'needs', model: given({}), missing: ['service.objectives'] },
    { name: 'need of response', model: given({ objectives: {} }), missing: ['service.objectives.response'] },
    {
      name: 'a response before the recovery says nothing of the need',
      model: given({ objectives: { rto: 'PT8H' } }),
      missing: ['service.objectives.response'],
    },
    {
      name: 'recovery, with no need of response',
      model: given({ objectives: { response: null } }),
      missing: ['service.objectives.rto'],
    },
    {
      name: 'recovery',
      model: given({ objectives: { response: 'PT1H' }, level: restore }),
      missing: ['service.objectives.rto'],
    },
    {
      name: 'restore, without a recovery objective',
      model: given({ objectives: { rto: null }, level: restore }),
      missing: ['service.objectives.restore'],
    },
    { name: 'scope', model: given({ objectives: quick, contract: { scope: undefined } }), missing: ['contract.scope'] },
    { name: 'a service that is not listed', model: given({ level: { serviceIds: ['gone'] } }), missing: ['services'] },
    {
      name: 'severities that are not listed',
      model: given({ objectives: quick, level: { severities: ['major'] } }),
      missing: ['organization.severities'],
    },
    {
      name: 'an activity that is not listed',
      model: given({ objectives: quick, level: { activityIds: ['gone'], serviceIds: ['erp'] } }),
      missing: ['activities'],
    },
    {
      name: 'what the activity is for',
      model: given({
        objectives: quick,
        level: { activityIds: ['alerts'], serviceIds: ['erp'] },
        activity: { purpose: undefined, practice: null },
      }),
      missing: ['activity.purpose'],
    },
  ],
  notApplicable: [
    { name: 'availability', model: given({ objectives: quick, level: { metric: 'availability', target: 0.99 } }) },
    { name: 'solving of tickets', model: given({ objectives: quick, level: { metric: 'resolution' } }) },
    { name: 'for lesser incidents', model: given({ objectives: quick, level: { severities: ['p3', 'p4'] } }) },
    {
      name: 'for other activities',
      model: given({
        objectives: quick,
        level: { activityIds: ['alerts'] },
        activity: { purpose: 'ticket-handling', practice: 'service-desk' },
      }),
    },
    { name: 'for no service', model: given({ objectives: quick, contract: { scope: [] } }) },
    { name: 'a retired service', model: given({ objectives: quick, service: { lifecycle: 'retired' } }) },
    {
      name: 'an ended contract',
      model: given({ objectives: quick, contract: { endsOn: '2026-08-31', renewalTerm: null } }),
    },
  ],
  example: {
    failing: given({ objectives: quick }),
    fixed: given({ objectives: quick, level: { target: 'PT15M' } }),
  },
};
