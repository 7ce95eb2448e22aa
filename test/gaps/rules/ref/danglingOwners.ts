import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { holds } from '../../documents.js';

const at = { zone: 'Europe/London', days: ['mon' as const], start: '08:00', end: '17:00' };
const backup = { id: 'backup', name: 'Verify backups' };
const decision = { id: 'd', name: 'D' };

/** One reference without a target for each kind of owner; the key is worked out by the form `kind:id|field+kind:id`. */
export const danglingOwners: [owner: string, parts: Partial<OperatingModel>, key: string, pointer: string][] = [
  [
    'party',
    { parties: [{ id: 'us', name: 'Us', changeRecordToolId: 'x' }] },
    'party:us|changeRecordToolId+tool:x',
    '/parties/0/changeRecordToolId',
  ],
  ['team', { teams: [{ id: 't', name: 'T', skillIds: ['x'] }] }, 'team:t|skillIds+skill:x', '/teams/0/skillIds/0'],
  [
    'person',
    { people: [{ id: 'p', name: 'P', skills: [{ skillId: 'x' }] }] },
    'person:p|skills.skillId+skill:x',
    '/people/0/skills/0/skillId',
  ],
  ['role', { roles: [{ id: 'r', name: 'R', holders: ['x'] }] }, 'role:r|holders+person:x', '/roles/0/holders/0'],
  [
    'service',
    { services: [{ id: 's', name: 'S', requiredSkills: [{ skillId: 'x' }] }] },
    'service:s|requiredSkills.skillId+skill:x',
    '/services/0/requiredSkills/0/skillId',
  ],
  [
    'activity',
    { activities: [{ ...backup, serviceId: 'x' }] },
    'activity:backup|serviceId+service:x',
    '/activities/0/serviceId',
  ],
  [
    'assignment',
    { activities: [backup], assignments: [holds('A', 'role:x')] },
    'activity:backup|assignments.assignee+role:x',
    '/assignments/0/assignee',
  ],
  [
    'lane',
    { lanes: [{ id: 'l', name: 'L', requires: [{ laneId: 'x' }] }] },
    'lane:l|requires.laneId+lane:x',
    '/lanes/0/requires/0/laneId',
  ],
  [
    'duty',
    {
      parties: [{ id: 'us', name: 'Us' }],
      duties: [{ id: 'd', name: 'D', declaringPartyId: 'us', obligedPartyId: 'x' }],
    },
    'duty:d|obligedPartyId+party:x',
    '/duties/0/obligedPartyId',
  ],
  [
    'window',
    { coverage: { windows: [{ ...at, id: 'day', teamId: 'x' }] } },
    'window:day|teamId+team:x',
    '/coverage/windows/0/teamId',
  ],
  [
    'rotation',
    {
      coverage: {
        rotations: [{ id: 'call', zone: 'UTC', unit: 'week', handOff: '09:00', from: '2026-01-05', members: ['x'] }],
      },
    },
    'rotation:call|members+person:x',
    '/coverage/rotations/0/members/0',
  ],
  [
    'tool',
    { tools: [{ id: 'w', name: 'W', access: [{ partyId: 'x', level: 'read' }] }] },
    'tool:w|access.partyId+party:x',
    '/tools/0/access/0/partyId',
  ],
  [
    'document',
    { documents: [{ id: 'd', name: 'D', covers: ['activity:x'] }] },
    'document:d|covers+activity:x',
    '/documents/0/covers/0',
  ],
  [
    'evidence',
    { evidence: [{ id: 'e', kind: 'owner', subject: 'tool:x' }] },
    'evidence:e|subject+tool:x',
    '/evidence/0/subject',
  ],
  [
    'contract',
    { contracts: [{ id: 'c', name: 'C', providerPartyId: 'x' }] },
    'contract:c|providerPartyId+party:x',
    '/contracts/0/providerPartyId',
  ],
  [
    'escalation-route',
    {
      escalationRoutes: [
        { id: 'e', name: 'E', subject: 'organization:mills', steps: [{ assignee: { kind: 'team', id: 'x' } }] },
      ],
    },
    'escalation-route:e|steps.assignee+team:x',
    '/escalationRoutes/0/steps/0/assignee',
  ],
  [
    'review',
    { reviews: [{ id: 'r', subject: 'matrix:main', evidenceIds: ['x'] }] },
    'review:r|evidenceIds+evidence:x',
    '/reviews/0/evidenceIds/0',
  ],
  [
    'event',
    { events: [{ id: 'e', kind: 'incident', occurredOn: '2026-01-01', resolverPersonId: 'x' }] },
    'event:e|resolverPersonId+person:x',
    '/events/0/resolverPersonId',
  ],
  [
    'exception',
    { exceptions: [{ id: 'e', ruleId: 'raci/none', subject: 'organization:mills', ownerRoleId: 'x' }] },
    'exception:e|ownerRoleId+role:x',
    '/exceptions/0/ownerRoleId',
  ],
  [
    'decision',
    { decisions: [{ ...decision, supersededByDecisionId: 'x' }] },
    'decision:d|supersededByDecisionId+decision:x',
    '/decisions/0/supersededByDecisionId',
  ],
  [
    'transition',
    { transitions: [{ id: 't', name: 'T', toPartyId: 'x' }] },
    'transition:t|toPartyId+party:x',
    '/transitions/0/toPartyId',
  ],
  [
    'metric',
    { metrics: { definitions: [{ id: 'm', name: 'M', kind: 'value', sourceToolId: 'x' }] } },
    'metric:m|sourceToolId+tool:x',
    '/metrics/definitions/0/sourceToolId',
  ],
  [
    'cost-option',
    { costs: { options: [{ id: 'o', name: 'O', contractIds: ['x'] }] } },
    'cost-option:o|contractIds+contract:x',
    '/costs/options/0/contractIds/0',
  ],
  [
    'partner-candidate',
    { partnerCandidates: [{ id: 'p', name: 'P', partyId: 'x' }] },
    'partner-candidate:p|partyId+party:x',
    '/partnerCandidates/0/partyId',
  ],
  [
    'organization',
    { organization: { id: 'mills', name: 'M', businessHours: { windows: [{ ...at, teamId: 'x' }] } } },
    'organization:mills|businessHours.windows.teamId+team:x',
    '/organization/businessHours/windows/0/teamId',
  ],
  [
    'organization',
    { coverage: { closures: [{ zone: 'UTC', date: '2026-12-25', partyIds: ['x'] }] } },
    'organization:mills|coverage.closures.partyIds+party:x',
    '/coverage/closures/0/partyIds/0',
  ],
  [
    'organization',
    { maturity: { answers: [{ criterionId: 'c', rating: 'L', evidenceIds: ['x'] }] } },
    'organization:mills|maturity.answers.evidenceIds+evidence:x',
    '/maturity/answers/0/evidenceIds/0',
  ],
  [
    'organization',
    { partialCollections: [{ collection: 'tools', subjects: ['service:x'] }] },
    'organization:mills|partialCollections.subjects+service:x',
    '/partialCollections/0/subjects/0',
  ],
];
