import type { EntityKind } from './entityPlaces.js';

/** What a reference points at: an entity, a declared word, or either by `kind:id` or by an assignee. */
export type ReferenceTarget = EntityKind | 'site' | 'severity' | 'ref' | 'assignee';

/** A place of references: the path in its owner, `*` for every item of a list, and what it points at. */
export type ReferenceField = readonly [path: string, target: ReferenceTarget];

/** The references of one kind of owner. */
export interface ReferenceOwner {
  /** The kind of the referring entity; what is no entity speaks for the organization or, for assignments, for its activity. */
  readonly owner: EntityKind | 'assignment' | 'organization';
  /** The keys from the root to the list of owners, or to the one owner. */
  readonly place: readonly string[];
  /** The references of an owner. */
  readonly fields: readonly ReferenceField[];
}

/** References of hours inside an entity. Its closures and breaks name windows of these very hours, which need no ids. */
const hours = (path: string): ReferenceField[] => [
  [`${path}/windows/*/teamId`, 'team'],
  [`${path}/windows/*/partyId`, 'party'],
  [`${path}/windows/*/personId`, 'person'],
  [`${path}/windows/*/serviceIds/*`, 'service'],
  [`${path}/windows/*/skills/*`, 'skill'],
  [`${path}/closures/*/partyIds/*`, 'party'],
  [`${path}/closures/*/teamIds/*`, 'team'],
  [`${path}/breaks/*/partyIds/*`, 'party'],
  [`${path}/breaks/*/teamIds/*`, 'team'],
];
const requiredHours = (path: string): ReferenceField[] => [...hours(path), [`${path}/skills/*`, 'skill']];

const days: readonly ReferenceField[] = [
  ['partyIds/*', 'party'],
  ['teamIds/*', 'team'],
  ['windowIds/*', 'window'],
];

/** Every reference of the document. */
export const references: readonly ReferenceOwner[] = [
  { owner: 'organization', place: ['organization'], fields: hours('businessHours') },
  { owner: 'party', place: ['parties'], fields: [['changeRecordToolId', 'tool']] },
  {
    owner: 'team',
    place: ['teams'],
    fields: [
      ['partyId', 'party'],
      ['siteIds/*', 'site'],
      ['skillIds/*', 'skill'],
    ],
  },
  {
    owner: 'person',
    place: ['people'],
    fields: [
      ['partyId', 'party'],
      ['teamIds/*', 'team'],
      ['skills/*/skillId', 'skill'],
    ],
  },
  {
    owner: 'role',
    place: ['roles'],
    fields: [
      ['partyId', 'party'],
      ['teamId', 'team'],
      ['holders/*', 'person'],
      ['deputies/*', 'person'],
      ['skillIds/*', 'skill'],
    ],
  },
  {
    owner: 'service',
    place: ['services'],
    fields: [
      ['ownerRoleId', 'role'],
      ['leadRoleId', 'role'],
      ['parentServiceId', 'service'],
      ['dependsOn/*', 'service'],
      ['requiredSkills/*/skillId', 'skill'],
      ['monitoring/*/toolId', 'tool'],
      ['slos/*/sourceToolId', 'tool'],
      ...hours('slos/*/hours'),
      ...requiredHours('requiredCoverage'),
    ],
  },
  {
    owner: 'activity',
    place: ['activities'],
    fields: [
      ['serviceId', 'service'],
      ['severities/*', 'severity'],
      ['sites/*', 'site'],
      ['separateFromActivityIds/*', 'activity'],
      ['satisfiesDutyIds/*', 'duty'],
      ...requiredHours('requiredCoverage'),
      ...hours('maintenanceWindow'),
    ],
  },
  {
    owner: 'assignment',
    place: ['assignments'],
    fields: [
      ['activityId', 'activity'],
      ['assignee', 'assignee'],
      ['scope/severities/*', 'severity'],
      ['scope/sites/*', 'site'],
      ...hours('scope/window'),
    ],
  },
  {
    owner: 'lane',
    place: ['lanes'],
    fields: [
      ['activityIds/*', 'activity'],
      ['select/serviceIds/*', 'service'],
      ['owners/*', 'assignee'],
      ['requires/*/laneId', 'lane'],
      ['carveOuts/*/activityId', 'activity'],
    ],
  },
  {
    owner: 'duty',
    place: ['duties'],
    fields: [
      ['declaringPartyId', 'party'],
      ['obligedPartyId', 'party'],
      ['serviceId', 'service'],
      ['contractId', 'contract'],
    ],
  },
  {
    owner: 'window',
    place: ['coverage', 'windows'],
    fields: [
      ['teamId', 'team'],
      ['partyId', 'party'],
      ['personId', 'person'],
      ['serviceIds/*', 'service'],
      ['skills/*', 'skill'],
    ],
  },
  { owner: 'organization', place: ['coverage', 'closures'], fields: days },
  { owner: 'organization', place: ['coverage', 'breaks'], fields: days },
  {
    owner: 'rotation',
    place: ['coverage', 'rotations'],
    fields: [
      ['members/*', 'person'],
      ['windowIds/*', 'window'],
      ['teamId', 'team'],
      ['skills/*', 'skill'],
    ],
  },
  {
    owner: 'organization',
    place: ['coverage', 'overrides'],
    fields: [
      ['rotationId', 'rotation'],
      ['outPersonId', 'person'],
      ['inPersonId', 'person'],
      ['teamId', 'team'],
    ],
  },
  {
    owner: 'tool',
    place: ['tools'],
    fields: [
      ['serviceIds/*', 'service'],
      ['ownerPartyId', 'party'],
      ['licenseHolderPartyId', 'party'],
      ['access/*/partyId', 'party'],
      ['integratesWithToolIds/*', 'tool'],
    ],
  },
  {
    owner: 'document',
    place: ['documents'],
    fields: [
      ['covers/*', 'ref'],
      ['partyIds/*', 'party'],
      ['ownerRoleId', 'role'],
      ['custodianPartyId', 'party'],
    ],
  },
  {
    owner: 'evidence',
    place: ['evidence'],
    fields: [
      ['subject', 'ref'],
      ['documentId', 'document'],
      ['collectedByRoleId', 'role'],
      ['actions/*/ownerRoleId', 'role'],
    ],
  },
  {
    owner: 'contract',
    place: ['contracts'],
    fields: [
      ['providerPartyId', 'party'],
      ['scope/*', 'ref'],
      ['exitDocumentId', 'document'],
      ['serviceLevels/*/serviceIds/*', 'service'],
      ['serviceLevels/*/severities/*', 'severity'],
      ['serviceLevels/*/activityIds/*', 'activity'],
      ['serviceLevels/*/sourceToolId', 'tool'],
      ...hours('serviceLevels/*/hours'),
    ],
  },
  {
    owner: 'escalation-route',
    place: ['escalationRoutes'],
    fields: [['subject', 'ref'], ['severities/*', 'severity'], ['steps/*/assignee', 'assignee'], ...hours('hours')],
  },
  {
    owner: 'review',
    place: ['reviews'],
    fields: [
      ['subject', 'ref'],
      ['ownerRoleId', 'role'],
      ['triggerSeverity', 'severity'],
      ['evidenceIds/*', 'evidence'],
      ['actions/*/ownerRoleId', 'role'],
    ],
  },
  {
    owner: 'event',
    place: ['events'],
    fields: [
      ['severity', 'severity'],
      ['serviceIds/*', 'service'],
      ['resolverPersonId', 'person'],
    ],
  },
  {
    owner: 'exception',
    place: ['exceptions'],
    fields: [
      ['subject', 'ref'],
      ['ownerRoleId', 'role'],
      ['approvedByRoleId', 'role'],
    ],
  },
  {
    owner: 'decision',
    place: ['decisions'],
    fields: [
      ['scope', 'ref'],
      ['ownerRoleId', 'role'],
      ['supersededByDecisionId', 'decision'],
      ['override/riskAcceptorRoleId', 'role'],
      ['approvedByRoleId', 'role'],
      ['consultedRoleIds/*', 'role'],
      ['informedRoleIds/*', 'role'],
    ],
  },
  {
    owner: 'transition',
    place: ['transitions'],
    fields: [
      ['serviceIds/*', 'service'],
      ['fromPartyId', 'party'],
      ['toPartyId', 'party'],
      ['decisionId', 'decision'],
      ['ownerRoleId', 'role'],
      ['criteria/*/evidenceIds/*', 'evidence'],
      ['handover/*/ownerRoleId', 'role'],
      ['handover/*/evidenceIds/*', 'evidence'],
      ['pilot/serviceId', 'service'],
      ['pilotCandidates/*/serviceId', 'service'],
    ],
  },
  {
    owner: 'organization',
    place: ['maturity', 'answers'],
    fields: [
      ['serviceId', 'service'],
      ['evidenceIds/*', 'evidence'],
      ['assessorPartyId', 'party'],
    ],
  },
  {
    owner: 'metric',
    place: ['metrics', 'definitions'],
    fields: [
      ['serviceIds/*', 'service'],
      ['partyId', 'party'],
      ['sourceToolId', 'tool'],
      ['ownerRoleId', 'role'],
    ],
  },
  {
    owner: 'organization',
    place: ['metrics', 'observations'],
    fields: [
      ['metricId', 'metric'],
      ['evidenceId', 'evidence'],
    ],
  },
  {
    owner: 'organization',
    place: ['costs', 'serviceInputs'],
    fields: [
      ['serviceId', 'service'],
      ['incidents/*/severity', 'severity'],
    ],
  },
  {
    owner: 'cost-option',
    place: ['costs', 'options'],
    fields: [
      ['contractIds/*', 'contract'],
      ['staff/*/roleId', 'role'],
      ['staff/*/personIds/*', 'person'],
      ['specialists/*/skillId', 'skill'],
      ['tooling/*/toolId', 'tool'],
      ['restoration/*/serviceIds/*', 'service'],
      ['restoration/*/severities/*', 'severity'],
      ['lines/*/personIds/*', 'person'],
    ],
  },
  { owner: 'partner-candidate', place: ['partnerCandidates'], fields: [['partyId', 'party']] },
  { owner: 'organization', place: ['completeCollections'], fields: [['subjects/*', 'ref']] },
  { owner: 'organization', place: ['partialCollections'], fields: [['subjects/*', 'ref']] },
];
