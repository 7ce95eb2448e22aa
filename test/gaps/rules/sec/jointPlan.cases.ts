import { jointPlan } from '../../../../src/gaps/rules/sec/jointPlan.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { DocumentRecord } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = jointPlan;

const key = 'sec/joint-plan|organization:mills';
const parties = [
  { id: 'us', name: 'Our IT', kind: 'internal' },
  { id: 'msp', name: 'Harbor', kind: 'provider' },
  { id: 'fab', name: 'Fabric', kind: 'vendor' },
] as const;
const incidents: Activity = {
  id: 'incidents',
  name: 'Handle incidents',
  serviceId: 'erp',
  practice: 'incident-management',
  purpose: null,
};
const patches: Activity = { ...incidents, id: 'patches', name: 'Patch', practice: null, purpose: 'patch-compliance' };
const onIncidents = (party: string, letter = 'R') => holds(letter, `party:${party}`, { activityId: 'incidents' });
const onPatches = (party: string) => holds('R', `party:${party}`, { activityId: 'patches' });
const plan = (...partyIds: string[]): DocumentRecord => ({ id: 'plan', name: 'Plan', kind: 'incident-plan', partyIds });

/** Two parties deal with incidents, and all documents are listed. */
const mills = (documents: DocumentRecord[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    organization: { id: 'mills', name: 'North Mills', securityIncidentsInScope: null },
    parties,
    services: [{ id: 'erp', name: 'ERP' }],
    activities: [incidents],
    assignments: [onIncidents('us', 'A'), onIncidents('msp')],
    documents,
    completeCollections: [{ collection: 'documents' }],
    ...more,
  });
const inScope = { id: 'mills', name: 'North Mills', securityIncidentsInScope: true };
/** Patching is shared, incidents are dealt with by nobody that is named. */
const sharedPatching = { activities: [patches], assignments: [onPatches('us'), onPatches('msp')] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no document',
      model: mills([]),
      failures: [
        {
          key,
          severity: 'high',
          data: { parties: 2 },
          message: '2 parties deal with incidents in North Mills, and no incident plan names two of them.',
        },
      ],
    },
    { name: 'a plan of one party', model: mills([plan('us')]), failures: [{ key }] },
    { name: 'a plan with somebody who has no part', model: mills([plan('us', 'fab')]), failures: [{ key }] },
    { name: 'a plan that names one party twice', model: mills([plan('us', 'us')]), failures: [{ key }] },
    {
      name: 'a document of another kind',
      model: mills([{ ...plan('us', 'msp'), kind: 'runbook' }]),
      failures: [{ key }],
    },
    {
      name: 'an informed party has a part as well',
      model: mills([], { assignments: [onIncidents('us'), onIncidents('msp', 'I')] }),
      failures: [{ key }],
    },
    {
      name: 'a first response to security incidents',
      model: mills([], { activities: [{ ...incidents, practice: null, purpose: 'security-first-response' }] }),
      failures: [{ key }],
    },
    {
      name: 'security incidents in scope, and a service that two share',
      model: mills([], { organization: inScope, ...sharedPatching }),
      failures: [{ key, data: { parties: 2 } }],
    },
    {
      name: 'by roles of two parties',
      model: mills([], {
        roles: [
          { id: 'it', name: 'IT', partyId: 'us' },
          { id: 'noc', name: 'NOC', partyId: 'msp' },
        ],
        assignments: [
          holds('A', 'role:it', { activityId: 'incidents' }),
          holds('R', 'role:noc', { activityId: 'incidents' }),
        ],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a plan of both', model: mills([plan('us', 'msp')]) },
    {
      name: 'two of three have a plan, in a list that is not complete',
      model: mills([plan('us', 'msp')], {
        assignments: [onIncidents('us'), onIncidents('msp'), onIncidents('fab', 'C')],
        completeCollections: undefined,
      }),
    },
    {
      name: 'a plan of those who share a service',
      model: mills([plan('us', 'msp')], { organization: inScope, ...sharedPatching }),
    },
  ],
  unknown: [
    {
      name: 'parties, activities and scope not assessed',
      model: documentWith({}),
      missing: ['activities', 'organization.securityIncidentsInScope', 'services'],
    },
    { name: 'documents not assessed', model: mills(undefined), missing: ['documents'] },
    {
      name: 'documents not complete',
      model: mills([plan('us')], { completeCollections: undefined }),
      missing: ['documents'],
    },
    {
      name: 'kind of a document not assessed',
      model: mills([{ ...plan('us', 'msp'), kind: undefined }]),
      missing: ['document.kind'],
    },
    {
      name: 'kind and parties of a document not assessed',
      model: mills([{ id: 'plan', name: 'Plan' }]),
      missing: ['document.kind', 'document.partyIds'],
    },
    {
      name: 'parties of the plan not assessed',
      model: mills([{ ...plan(), partyIds: undefined }]),
      missing: ['document.partyIds'],
    },
    {
      name: 'practice and purpose not assessed',
      model: mills([], { activities: [{ ...incidents, practice: undefined, purpose: undefined }] }),
      missing: ['activity.practice', 'activity.purpose'],
    },
    { name: 'letters not assessed', model: mills([], { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'the party of a role not assessed',
      model: mills([], {
        roles: [{ id: 'noc', name: 'NOC' }],
        assignments: [onIncidents('us'), holds('R', 'role:noc', { activityId: 'incidents' })],
      }),
      missing: ['role.partyId'],
    },
    {
      name: 'the party of a team that is not listed',
      model: mills([], { assignments: [onIncidents('us'), holds('R', 'team:noc', { activityId: 'incidents' })] }),
      missing: ['team.partyId'],
    },
    {
      name: 'the party of a person not assessed',
      model: mills([], {
        people: [{ id: 'ada', name: 'Ada' }],
        assignments: [onIncidents('us'), holds('R', 'person:ada', { activityId: 'incidents' })],
      }),
      missing: ['person.partyId'],
    },
    {
      name: 'a party that is not listed is no proof',
      model: mills([], { assignments: [onIncidents('us'), onIncidents('gone')] }),
      missing: ['parties'],
    },
    {
      name: 'a plan names somebody whose part is not known',
      model: mills([plan('us', 'fab')], {
        activities: [incidents, { ...patches, practice: undefined }],
        assignments: [onIncidents('us'), onIncidents('msp'), onPatches('fab')],
      }),
      missing: ['activity.practice'],
    },
    {
      name: 'scope not assessed where two share a service',
      model: mills([], { organization: { id: 'mills', name: 'North Mills' }, ...sharedPatching }),
      missing: ['organization.securityIncidentsInScope'],
    },
    {
      name: 'in scope, and the kind of a party not assessed',
      model: mills([], {
        organization: inScope,
        ...sharedPatching,
        parties: [parties[0], { id: 'msp', name: 'Harbor' }],
      }),
      missing: ['party.kind'],
    },
    {
      name: 'in scope, and the service of an activity not assessed',
      model: mills([], {
        organization: inScope,
        ...sharedPatching,
        activities: [{ ...patches, serviceId: undefined }],
      }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'activities not complete',
      model: mills([], {
        assignments: [onIncidents('us')],
        partialCollections: [{ collection: 'activities' }],
      }),
      missing: ['activities'],
    },
  ],
  notApplicable: [
    { name: 'one party', model: mills([], { parties: [parties[0]], assignments: [onIncidents('us')] }) },
    { name: 'one party deals with incidents', model: mills([], { assignments: [onIncidents('us')] }) },
    {
      name: 'the other one did so until yesterday',
      model: mills([], { assignments: [onIncidents('us'), { ...onIncidents('msp'), validUntil: '2026-08-31' }] }),
    },
    {
      name: 'the other one is explicitly left out',
      model: mills([], { raciScheme: { id: 'cairo' }, assignments: [onIncidents('us'), onIncidents('msp', 'O')] }),
    },
    { name: 'security out of scope, patching shared', model: mills([], sharedPatching) },
    {
      name: 'the service is retired',
      model: mills([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
    {
      name: 'in scope, and nobody shares a service',
      model: mills([], { organization: inScope, activities: [patches], assignments: [onPatches('us')] }),
    },
  ],
  example: { failing: mills([]), fixed: mills([plan('us', 'msp')]) },
};
