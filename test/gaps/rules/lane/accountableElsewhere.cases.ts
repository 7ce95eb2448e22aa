import { accountableElsewhere } from '../../../../src/gaps/rules/lane/accountableElsewhere.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, Lane } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { onlyDoers, partial } from '../raci/rows.js';
import { lane, laneDocument, who } from './lanes.js';

export const rule = accountableElsewhere;

const key = 'lane/accountable-elsewhere|activity:backup';
const failures = [{ key }];
const member = { activityIds: ['backup'] };
const ours = lane('backup', 'party:us', member);
const matrix = (
  lanes: Lane[] | undefined,
  assignments: Assignment[] | undefined,
  { activity = {}, ...more }: Partial<OperatingModel> & { activity?: Partial<Activity> } = {},
) =>
  laneDocument(lanes, {
    activities: [{ id: 'backup', name: 'Verify backups', kind: 'operational', serviceId: 'erp', ...activity }],
    assignments,
    ...more,
  });
const theirs = [holds('A', 'role:noc')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'the provider answers in our lane',
      model: matrix([ours], theirs),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Party "us" owns the lane of "Verify backups", but somebody of another party answers for it.',
          data: { owner: 'us' },
        },
      ],
    },
    { name: 'one of two who answer', model: matrix([ours], [holds('A', 'role:it'), ...theirs]), failures },
    {
      name: 'in a lane of a role of the other party',
      model: matrix([lane('backup', 'role:noc', member)], [holds('A', 'party:us')]),
      failures: [{ key, data: { owner: 'msp' } }],
    },
    { name: 'in two lanes of one party', model: matrix([ours, lane('dr', 'role:it', member)], theirs), failures },
    {
      name: 'in a lane by its service',
      model: matrix([lane('backup', 'party:us', { activityIds: undefined, select: { serviceIds: ['erp'] } })], theirs),
      failures,
    },
    {
      name: 'letters and lanes not all listed',
      model: matrix([ours], theirs, { partialCollections: [{ collection: 'lanes' }, { collection: 'assignments' }] }),
      failures,
    },
  ],
  passing: [
    { name: 'the owner', model: matrix([ours], [holds('A', 'party:us')]) },
    {
      name: 'another role of the party that owns it',
      model: matrix([lane('backup', 'role:it', member)], [holds('A', 'role:lead')]),
    },
    { name: 'nobody: another rule says so', model: matrix([ours], []) },
    {
      name: 'the provider until yesterday',
      model: matrix([ours], [holds('A', 'role:noc', { validUntil: '2026-08-31' })]),
    },
    {
      name: 'the owner, of work whose kind is not assessed',
      model: matrix([ours], [holds('A', 'role:it')], { activity: { kind: undefined } }),
    },
  ],
  unknown: [
    { name: 'lanes not assessed', model: matrix(undefined, theirs), missing: ['lanes'] },
    { name: 'lanes not all listed', model: matrix([], theirs, partial('lanes')), missing: ['lanes'] },
    { name: 'letters not assessed', model: matrix([ours], undefined), missing: ['assignments'] },
    {
      name: 'kind of work not assessed',
      model: matrix([ours], theirs, { activity: { kind: undefined } }),
      missing: ['activity.kind'],
    },
    {
      name: 'owner not assessed',
      model: matrix([lane('backup', null, { ...member, owners: undefined })], theirs),
      missing: ['lane.owners'],
    },
    {
      name: 'the party of who answers not known',
      model: matrix([ours], [holds('A', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'the parties of a team and a person not known',
      model: matrix([ours], [holds('A', 'team:x'), holds('A', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    {
      name: 'members of a lane not stated',
      model: matrix([lane('backup', 'party:us', { activityIds: undefined })], theirs),
      missing: ['lane.activityIds'],
    },
    {
      name: 'service not stated',
      model: matrix([lane('backup', 'party:us', { select: { serviceIds: ['erp'] } })], theirs, {
        activity: { serviceId: undefined },
      }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'practice not assessed',
      model: matrix([lane('backup', 'party:us', { select: { practices: ['problem-management'] } })], theirs),
      missing: ['activity.practice'],
    },
    {
      name: 'incident type not assessed, in a service whose function is not',
      model: matrix(
        [lane('backup', 'party:us', { select: { incidentTypes: ['loss'], functions: ['backup-dr'] } })],
        theirs,
        {
          services: [{ id: 'erp', name: 'ERP' }],
        },
      ),
      missing: ['activity.incidentType', 'service.function'],
    },
    {
      name: 'service not listed',
      model: matrix([lane('backup', 'party:us', { select: { functions: ['backup-dr'] } })], theirs),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'in no lane', model: matrix([lane('net', 'party:us')], theirs) },
    { name: 'no lanes', model: matrix([], theirs) },
    { name: 'governance', model: matrix([ours], theirs, { activity: { kind: 'governance' } }) },
    { name: 'work of no kind', model: matrix([ours], theirs, { activity: { kind: null } }) },
    {
      name: 'carved out',
      model: matrix(
        [lane('backup', 'party:us', { ...member, carveOuts: [{ activityId: 'backup', reason: 'theirs' }] })],
        theirs,
      ),
    },
    { name: 'a lane of nobody', model: matrix([lane('backup', null, member)], theirs) },
    {
      name: 'a lane of two parties',
      model: matrix([lane('backup', null, { ...member, owners: [who('party:us'), who('party:msp')] })], theirs),
    },
    { name: 'lanes of different owners', model: matrix([ours, lane('dr', 'party:msp', member)], theirs) },
    { name: 'a scheme in which nobody answers', model: matrix([ours], [], onlyDoers) },
    {
      name: 'a retired service',
      model: matrix([ours], theirs, { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: matrix([ours], theirs), fixed: matrix([ours], [holds('A', 'role:it')]) },
};
