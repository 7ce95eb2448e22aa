import { multipleOwners } from '../../../../src/gaps/rules/lane/multipleOwners.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { partial } from '../raci/rows.js';
import { lane, laneDocument, who } from './lanes.js';

export const rule = multipleOwners;

const key = (id: string) => `lane/multiple-owners|lane:${id}`;
const routers = { activityIds: ['routers'] };
const activity = (more: Partial<Activity> = {}): Activity => ({
  id: 'routers',
  name: 'Configure routers',
  serviceId: 'net',
  ...more,
});
const sharing =
  (...lanes: Parameters<typeof laneDocument>[0] & object) =>
  (more: Partial<OperatingModel> = {}) =>
    laneDocument(lanes, { activities: [activity()], ...more });
const twoOwners = { owners: [who('party:us'), who('party:msp')] };
const byPractice = { select: { practices: ['change-enablement' as const] } };

export const tests: RuleTests = {
  failing: [
    {
      name: 'two parties',
      model: laneDocument([lane('net', null, twoOwners)]),
      failures: [{ key: key('net'), severity: 'high', message: 'Lane Lane net has 2 owners.', data: { owners: 2 } }],
    },
    {
      name: 'a party and a role of it: one is right',
      model: laneDocument([lane('net', null, { owners: [who('party:us'), who('role:it')] })]),
      failures: [{ key: key('net') }],
    },
    {
      name: 'an activity in lanes of two parties: told once',
      model: sharing(lane('voice', 'party:msp', routers), lane('net', 'party:us', routers))(),
      failures: [
        {
          key: key('net'),
          message: 'Activities of lane Lane net are also in lanes of other owners (activities: 1).',
          data: { activities: 1 },
        },
      ],
    },
    {
      name: 'an activity in lanes of two roles of one party',
      model: sharing(lane('voice', 'role:lead', routers), lane('net', 'role:it', routers))(),
      failures: [{ key: key('net') }],
    },
    {
      name: 'an activity in three lanes, one of which has two owners',
      model: sharing(
        lane('apps', null, { ...twoOwners, ...routers }),
        lane('net', 'party:us', routers),
        lane('voice', 'party:msp', routers),
      )(),
      failures: [
        { key: key('apps'), messageId: 'several' },
        { key: key('net'), messageId: 'shared' },
      ],
    },
    {
      name: 'an activity in a second lane by its practice',
      model: sharing(
        lane('voice', 'party:msp', byPractice),
        lane('net', 'party:us', routers),
      )({ activities: [activity({ practice: 'change-enablement' })] }),
      failures: [{ key: key('net') }],
    },
    {
      name: 'lanes not all listed',
      model: sharing(lane('voice', 'party:msp', routers), lane('net', 'party:us', routers))(partial('lanes')),
      failures: [{ key: key('net') }],
    },
  ],
  passing: [
    { name: 'one party', model: laneDocument([lane('net', 'party:us')]) },
    {
      name: 'the same party twice',
      model: laneDocument([lane('net', null, { owners: [who('party:us'), who('party:us')] })]),
    },
    { name: 'nobody: another rule says so', model: laneDocument([lane('net', null, routers)]) },
    {
      name: 'an activity in lanes of one party',
      model: sharing(lane('voice', 'party:us', routers), lane('net', 'party:us', routers))(),
    },
    {
      name: 'an activity in lanes of a party and its role',
      model: sharing(lane('voice', 'role:lead', routers), lane('net', 'party:us', routers))(),
    },
    {
      name: 'carved out of the other lane',
      model: sharing(
        lane('voice', 'party:msp', { ...routers, carveOuts: [{ activityId: 'routers', reason: 'ours' }] }),
        lane('net', 'party:us', routers),
      )(),
    },
    {
      name: 'shared in a retired service only',
      model: sharing(
        lane('voice', 'party:msp', routers),
        lane('net', 'party:us', routers),
      )({ services: [{ id: 'net', name: 'Net', lifecycle: 'retired' }] }),
    },
  ],
  unknown: [
    {
      name: 'the party of a team and of a person not known',
      model: sharing(
        lane('voice', 'team:new', routers),
        lane('data', 'person:new', routers),
        lane('net', 'party:us', routers),
      )(),
      missing: ['team.partyId', 'person.partyId'],
    },
    {
      name: 'owners not assessed',
      model: laneDocument([lane('net', null, { owners: undefined })]),
      missing: ['lane.owners'],
    },
    {
      name: 'owners of the other lane not assessed',
      model: sharing(lane('voice', null, { ...routers, owners: undefined }), lane('net', 'party:us', routers))(),
      missing: ['lane.owners'],
    },
    {
      name: 'the party of a role not known',
      model: sharing(lane('voice', 'role:new', routers), lane('net', 'party:us', routers))(),
      missing: ['role.partyId'],
    },
    {
      name: 'members not stated',
      model: laneDocument([lane('net', 'party:us', { activityIds: undefined })]),
      missing: ['lane.activityIds'],
    },
    {
      name: 'practice not assessed',
      model: sharing(lane('voice', 'party:msp', byPractice), lane('net', 'party:us', routers))(),
      missing: ['activity.practice'],
    },
    {
      name: 'incident type not assessed',
      model: sharing(
        lane('voice', 'party:msp', { select: { incidentTypes: ['outage'] } }),
        lane('net', 'party:us', routers),
      )(),
      missing: ['activity.incidentType'],
    },
    {
      name: 'function of the service not assessed',
      model: sharing(
        lane('voice', 'party:msp', { select: { functions: ['infrastructure'] } }),
        lane('net', 'party:us', routers),
      )({ services: [{ id: 'net', name: 'Net' }] }),
      missing: ['service.function'],
    },
    {
      name: 'service not listed',
      model: sharing(
        lane('voice', 'party:msp', { select: { functions: ['infrastructure'] } }),
        lane('net', 'party:us', routers),
      )(),
      missing: ['services'],
    },
    {
      name: 'service not stated',
      model: sharing(
        lane('voice', 'party:msp', { select: { serviceIds: ['net'] } }),
        lane('net', 'party:us', routers),
      )({ activities: [activity({ serviceId: undefined })] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'lanes not all listed',
      model: laneDocument([lane('net', 'party:us')], partial('lanes')),
      missing: ['lanes'],
    },
    {
      name: 'activities not assessed',
      model: laneDocument([lane('net', 'party:us', routers)], { activities: undefined }),
      missing: ['activities'],
    },
  ],
  notApplicable: [{ name: 'no lanes', model: laneDocument([]) }],
  example: { failing: laneDocument([lane('net', null, twoOwners)]), fixed: laneDocument([lane('net', 'party:us')]) },
};
