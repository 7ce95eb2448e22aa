import {
  documentRecordSchema,
  escalationRouteSchema,
  escalationStepSchema,
  evidenceSchema,
  exceptionSchema,
  followUpSchema,
  operationsEventSchema,
  reviewSchema,
} from '../../../src/governance/records/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, required, restriction } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText, personal } from '../../fixtures/fieldNotesTable.js';

const ids = list(cases.id);
const ownerRoleId = optional(cases.id);
const order = { id: 'order', name: 'order the spare switch' };
const analyst = { kind: 'role', id: 'noc-analyst' };
const actions = list({ accepts: [order, { ...order, doneOn: '2026-03-01' }], rejects: [{}, { id: 'order' }, 'order'] });

describeEntity(
  'document',
  documentRecordSchema,
  { id: 'exit', name: 'Exit plan' },
  {
    ...cases.named,
    kind: optional(
      oneOf(
        'runbook',
        'procedure',
        'policy',
        'standard',
        'recovery-plan',
        'incident-plan',
        'exit-plan',
        'handover',
        'architecture',
        'other',
      ),
    ),
    covers: list(cases.reference),
    partyIds: ids,
    ownerRoleId,
    custodianPartyId: optional(cases.id),
    lastReviewedOn: optional(cases.date),
    reviewInterval: optional(cases.calendarDuration),
    lastExercisedOn: optional(cases.date),
    exerciseInterval: optional(cases.calendarDuration),
    url: optional({ accepts: ['https://wiki.example/exit', 'wiki/exit'], rejects: ['', 'two\nlines', 5] }),
  },
  cases.sharedKeys,
);

describeEntity('follow-up', followUpSchema, order, {
  id: required(cases.id),
  name: required(cases.line),
  ownerRoleId,
  dueOn: optional(cases.date),
  doneOn: optional(cases.date),
});

describeEntity(
  'evidence',
  evidenceSchema,
  { id: 'restore-1', kind: 'restore-test', subject: 'service:erp' },
  {
    ...cases.unnamed,
    kind: required(
      oneOf(
        'owner',
        'business-impact',
        'dependency',
        'support',
        'monitoring',
        'access',
        'recovery',
        'documentation',
        'capability-baseline',
        'capacity-baseline',
        'resilience-baseline',
        'debt-assessment',
        'assessment',
        'restore-test',
        'measured-recovery',
        'patch-compliance',
        'exercise',
        'metric-report',
        'handover',
        'other',
      ),
    ),
    subject: required(cases.reference),
    outcome: absentOr(oneOf('passed', 'failed', 'none')),
    collectedOn: optional(cases.date),
    validFor: optional(cases.calendarDuration),
    measuredDuration: optional(cases.duration),
    documentId: optional(cases.id),
    collectedByRoleId: optional(cases.id),
    reference: optional(cases.text),
    actions,
  },
  cases.sharedKeys,
);

describeEntity(
  'escalation step',
  escalationStepSchema,
  {},
  {
    assignee: optional({
      accepts: [analyst, { kind: 'person', id: 'ada' }, { kind: 'team', id: 'noc' }, { kind: 'party', id: 'msp' }],
      rejects: [{}, { kind: 'role' }, { kind: 'vendor', id: 'msp' }, { ...analyst, name: 'Ada' }, 'role:noc-analyst'],
    }),
    within: optional(cases.duration),
  },
);

describeEntity(
  'escalation route',
  escalationRouteSchema,
  { id: 'p1', name: 'Severity 1', subject: 'service:erp' },
  {
    ...cases.named,
    subject: required(cases.reference),
    severities: restriction(cases.id),
    hours: optional(cases.hoursPlan),
    steps: list({ accepts: [{}, { assignee: analyst, within: null }], rejects: ['noc', { role: 'noc-analyst' }] }),
  },
  cases.sharedKeys,
);

describeEntity(
  'review',
  reviewSchema,
  { id: 'matrix', subject: 'matrix:main' },
  {
    ...cases.unnamed,
    subject: required(cases.reference),
    cadence: optional(cases.calendarDuration),
    lastHeldOn: optional(cases.date),
    nextOn: optional(cases.date),
    ownerRoleId,
    triggerSeverity: optional(cases.id),
    evidenceIds: ids,
    actions,
  },
  cases.sharedKeys,
);

describeEntity(
  'event',
  operationsEventSchema,
  { id: 'outage', kind: 'incident', occurredOn: '2026-02-03' },
  {
    ...cases.unnamed,
    kind: required(oneOf('incident', 'change', 'organization-change', 'regulation')),
    occurredOn: required(cases.date),
    major: optional(cases.flag),
    severity: optional(cases.id),
    serviceIds: ids,
    resolverPersonId: optional(cases.id),
  },
  cases.sharedKeys,
);

describeEntity(
  'exception',
  exceptionSchema,
  { id: 'no-console', ruleId: 'tool/no-internal-visibility', subject: 'tool:watch' },
  {
    ...cases.unnamed,
    ruleId: required({ accepts: ['tool/silo', 'sla/none'], rejects: ['', 'two\nlines', 5] }),
    subject: required(cases.reference),
    discriminator: absentOr({ accepts: ['service:erp+rto', 'own/owner-gone'], rejects: ['', 'two\nlines', 5] }),
    reason: optional(cases.text),
    ownerRoleId,
    approvedByRoleId: optional(cases.id),
    approvedOn: optional(cases.date),
    expiresOn: optional(cases.date),
    compensatingMeasures: list(cases.text),
  },
  cases.sharedKeys,
);

describeNotes('document', documentRecordSchema, { url: freeText });
describeNotes('follow-up', followUpSchema, { name: freeText });
describeNotes('evidence', evidenceSchema, { outcome: { default: 'passed' }, reference: freeText });
describeNotes('escalation step', escalationStepSchema, {});
describeNotes('escalation route', escalationRouteSchema, {});
describeNotes('review', reviewSchema, {});
describeNotes('event', operationsEventSchema, { resolverPersonId: personal });
describeNotes('exception', exceptionSchema, { reason: freeText, compensatingMeasures: freeText });
