import { scopeMismatch } from '../../../../src/gaps/rules/contract/scopeMismatch.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, Lane } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Contract } from '../../../../src/services/agreements/model.js';
import { documentWith, holds } from '../../documents.js';
import { sides } from '../gov/twoSides.js';

export const rule = scopeMismatch;

const outside = 'contract/scope-mismatch|contract:deal|activity:backup+responsible-outside-scope';
const idle = (part: string) => `contract/scope-mismatch|contract:deal|${part}+in-scope-without-responsible`;
const deal = (scope: string[] | undefined, more: Partial<Contract> = {}): Contract => ({
  id: 'deal',
  name: 'Deal',
  providerPartyId: 'msp',
  scope,
  ...more,
});
const backup: Activity = { id: 'backup', name: 'Verify backups', serviceId: 'erp' };
const patch: Activity = { id: 'patch', name: 'Patch', serviceId: 'erp' };
const ours = holds('R', 'role:it');
const theirs = holds('R', 'role:noc');
const given = (
  contracts: Contract[],
  assignments: Assignment[] | undefined,
  more: Partial<OperatingModel> = {},
): OperatingModel =>
  documentWith({
    ...sides,
    services: [
      { id: 'erp', name: 'ERP' },
      { id: 'mail', name: 'Mail' },
      { id: 'old', name: 'Old', lifecycle: 'retired' },
    ],
    activities: [backup, patch],
    lanes: [],
    contracts,
    completeCollections: [{ collection: 'contracts' }],
    ...(assignments && { assignments }),
    ...more,
  });
const lane = (more: Partial<Lane>): Partial<OperatingModel> => ({
  lanes: [{ id: 'ops', name: 'Operations', activityIds: [], select: null, ...more }],
});
const partial = (collection: string, subject: string): Partial<OperatingModel> => ({
  partialCollections: [{ collection, subjects: [subject] }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'responsible outside',
      model: given([deal([])], [theirs]),
      failures: [
        {
          key: outside,
          severity: 'high',
          messageId: 'outside',
          data: { activity: 'backup' },
          message:
            'The provider of "Deal" does or answers for the activity backup, which no contract with it takes in.',
        },
      ],
    },
    {
      name: 'accountable outside',
      model: given([deal([])], [holds('A', 'role:noc'), ours]),
      failures: [{ key: outside }],
    },
    {
      name: 'nothing done on a service',
      model: given([deal(['service:erp'])], [ours]),
      failures: [
        {
          key: idle('service:erp'),
          messageId: 'idle',
          data: { part: 'service', partId: 'erp' },
          message: 'The contract "Deal" takes in the service erp, where its provider is responsible for nothing.',
        },
      ],
    },
    {
      name: 'nothing done on an activity, though on its service',
      model: given([deal(['service:erp', 'activity:patch'])], [theirs]),
      failures: [{ key: idle('activity:patch'), data: { part: 'activity', partId: 'patch' } }],
    },
    {
      name: 'accountable alone, and that does not imply the work',
      model: given([deal(['activity:backup'])], [holds('A', 'role:noc')]),
      accountableImpliesResponsible: false,
      failures: [{ key: idle('activity:backup') }],
    },
    {
      name: 'nothing done on a lane, and another activity outside',
      model: given([deal(['lane:ops'])], [theirs], lane({ activityIds: ['patch'] })),
      failures: [{ key: idle('lane:ops') }, { key: outside }],
    },
    {
      name: 'carved out of the lane',
      model: given(
        [deal(['lane:ops'])],
        [theirs, holds('R', 'role:noc', { activityId: 'patch' })],
        lane({ activityIds: ['backup', 'patch'], carveOuts: [{ activityId: 'backup', reason: 'done inside' }] }),
      ),
      failures: [{ key: outside }],
    },
    {
      name: 'outside of two contracts, told once',
      model: given([deal([], { id: 'zone' }), deal([])], [theirs]),
      failures: [{ key: outside }],
    },
    {
      name: 'the only contract has ended, and the provider goes on',
      model: given([deal([], { endsOn: '2026-08-31', renewalTerm: null })], [theirs]),
      failures: [{ key: outside }],
    },
    {
      name: 'nothing done on the last day of the contract',
      model: given([deal(['service:erp'], { endsOn: '2026-09-01', renewalTerm: null })], [ours]),
      failures: [{ key: idle('service:erp') }],
    },
    {
      name: 'nothing done under a contract that renewed itself',
      model: given([deal(['service:erp'], { endsOn: '2026-08-31', renewalTerm: 'P1Y' })], [ours]),
      failures: [{ key: idle('service:erp') }],
    },
    {
      name: 'both ways, whatever is open elsewhere',
      model: given([deal(['activity:patch'])], [theirs], partial('assignments', 'activity:other')),
      failures: [{ key: outside }, { key: idle('activity:patch') }],
    },
    {
      name: 'letters without a doer: only what is answered for is looked at',
      model: given([deal(['service:mail'])], [holds('A', 'role:noc')], { raciScheme: { id: 'daci' } }),
      failures: [{ key: outside }],
    },
  ],
  passing: [
    { name: 'the service, on one activity of it', model: given([deal(['service:erp'])], [theirs]) },
    { name: 'the activity', model: given([deal(['activity:backup'])], [theirs]) },
    { name: 'the lane', model: given([deal(['lane:ops'])], [theirs], lane({ activityIds: ['backup'] })) },
    {
      name: 'the lane, by selector',
      model: given([deal(['lane:ops'])], [theirs], lane({ select: { serviceIds: ['erp'] } })),
    },
    {
      name: 'in the scope of another contract',
      model: given(
        [deal(['activity:patch']), deal(['activity:backup'], { id: 'more' })],
        [theirs, holds('R', 'role:noc', { activityId: 'patch' })],
      ),
    },
    {
      name: 'in scope, in an open list of contracts',
      model: given([deal(['service:erp'])], [theirs], { completeCollections: [] }),
    },
    {
      name: 'a retired service in scope besides',
      model: given([deal(['service:erp', 'service:old'])], [theirs]),
    },
    {
      name: 'accountable implies the work',
      model: given([deal(['activity:backup'])], [holds('A', 'role:noc')]),
    },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: given([deal(['service:erp'], { endsOn: '2026-08-31' })], [ours]),
      missing: ['contract.renewalTerm'],
    },
    {
      name: 'party of a team and of a person',
      model: given([deal(['service:erp'])], [holds('R', 'team:desk'), holds('R', 'person:ada')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    {
      name: 'what a lane selects by',
      model: given([deal(['lane:ops', 'lane:desk', 'lane:change'])], [theirs], {
        lanes: [
          { id: 'ops', name: 'Operations', activityIds: [], select: { incidentTypes: ['outage'] } },
          { id: 'desk', name: 'Desk', activityIds: [], select: { functions: ['service-desk'] } },
          { id: 'change', name: 'Changes', activityIds: [], select: { practices: ['change-enablement'] } },
        ],
      }),
      missing: ['activity.incidentType', 'service.function', 'activity.practice'],
    },
    { name: 'scope', model: given([deal(undefined)], [ours]), missing: ['contract.scope'] },
    { name: 'scope, of one who works', model: given([deal(undefined)], [theirs]), missing: ['contract.scope'] },
    {
      name: 'service of what the provider may do',
      model: given([deal(['service:erp'])], [holds('R', 'role:x')], {
        activities: [{ id: 'backup', name: 'Verify backups' }],
      }),
      missing: ['activity.serviceId', 'role.partyId'],
    },
    {
      name: 'members of a lane that are not listed',
      model: given([deal(['lane:ops'])], [ours], lane({ activityIds: ['gone'] })),
      missing: ['activities'],
    },
    {
      name: 'scope of another contract',
      model: given([deal([]), deal(undefined, { id: 'more' })], [theirs]),
      missing: ['contract.scope'],
    },
    { name: 'more contracts', model: given([deal([])], [theirs], { completeCollections: [] }), missing: ['contracts'] },
    { name: 'letters', model: given([deal(['service:erp'])], undefined), missing: ['assignments'] },
    {
      name: 'letters of an activity',
      model: given([deal(['service:erp'])], [ours], partial('assignments', 'activity:patch')),
      missing: ['assignments'],
    },
    {
      name: 'activities of a service',
      model: given([deal(['service:erp'])], [ours], partial('activities', 'service:erp')),
      missing: ['activities'],
    },
    {
      name: 'party of a role',
      model: given([deal(['service:erp'])], [holds('R', 'role:x')]),
      missing: ['role.partyId'],
    },
    {
      name: 'service of an activity',
      model: given([deal(['service:erp'])], [theirs], { activities: [{ id: 'backup', name: 'Verify backups' }] }),
      missing: ['activity.serviceId'],
    },
    { name: 'a service that is not listed', model: given([deal(['service:gone'])], [ours]), missing: ['services'] },
    {
      name: 'an activity that is not listed',
      model: given([deal(['activity:gone'])], [ours]),
      missing: ['activities'],
    },
    { name: 'a lane that is not listed', model: given([deal(['lane:gone'])], [ours]), missing: ['lanes'] },
    {
      name: 'selector of a lane',
      model: given([deal(['lane:ops'])], [theirs], lane({ select: undefined })),
      missing: ['lane.select'],
    },
    {
      name: 'activities of a lane',
      model: given([deal(['lane:ops'])], [theirs], lane({ activityIds: undefined })),
      missing: ['lane.activityIds'],
    },
    {
      name: 'letters of the members of a lane',
      model: given([deal(['lane:ops'])], [ours], {
        ...lane({ activityIds: ['patch'] }),
        ...partial('assignments', 'activity:patch'),
      }),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'no scope, and no work', model: given([deal([])], [ours]) },
    {
      name: 'ended, and the provider does nothing any more',
      model: given([deal(['service:erp'], { endsOn: '2026-08-31', renewalTerm: null })], [ours]),
    },
    {
      name: 'nothing any more, under two contracts that ended',
      model: given(
        ['a', 'deal'].map((id) => deal(['service:erp'], { id, endsOn: '2026-08-31', renewalTerm: null })),
        [ours],
      ),
    },
    {
      name: 'letters that say neither',
      model: given([deal([])], [theirs], {
        raciScheme: { id: 'own', letters: [{ letter: 'R', label: 'Reads', semantics: ['informed'] }] },
      }),
    },
    {
      name: 'work on a retired service alone',
      model: given([deal([])], [theirs], { activities: [{ ...backup, serviceId: 'old' }] }),
    },
  ],
  example: { failing: given([deal([])], [theirs]), fixed: given([deal(['service:erp'])], [theirs]) },
};
