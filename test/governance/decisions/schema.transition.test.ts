import {
  handoverItemSchema,
  pilotCandidateSchema,
  pilotSchema,
  pilotScoresSchema,
  transitionCriterionSchema,
  transitionDebtSchema,
  transitionSchema,
} from '../../../src/governance/decisions/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

const ids = list(cases.id);
const score = optional({ accepts: [0, 1, 2, 3, 4], rejects: [-1, 5, 2.5, '3'] });
const move = { id: 'to-msp', name: 'Move to the provider' };

describeEntity(
  'transition criterion',
  transitionCriterionSchema,
  { id: 'audit-done', status: 'open' },
  {
    id: required(cases.id),
    status: required(oneOf('met', 'open')),
    evidenceIds: ids,
    changedOn: optional(cases.date),
  },
);

describeEntity(
  'hand-over item',
  handoverItemSchema,
  { id: 'passwords', status: 'open' },
  {
    id: required(cases.id),
    ownerRoleId: optional(cases.id),
    evidenceIds: ids,
    dueOn: optional(cases.date),
    status: required(oneOf('open', 'done', 'not-required')),
  },
);

describeEntity(
  'pilot',
  pilotSchema,
  { serviceId: 'erp' },
  { serviceId: required(cases.id), result: optional(oneOf('running', 'accepted', 'rejected')) },
);

describeEntity(
  'transition debt',
  transitionDebtSchema,
  { id: 'old-firewall', name: 'firewall without support', blocking: true },
  {
    id: required(cases.id),
    name: required(cases.line),
    blocking: required(cases.flag),
    resolvedOn: optional(cases.date),
  },
);

describeEntity(
  'pilot scores',
  pilotScoresSchema,
  {},
  {
    gapSize: score,
    measurableBaseline: score,
    containment: score,
    partnerFit: score,
    reversibility: score,
    sharedTooling: score,
  },
);

describeEntity(
  'pilot candidate',
  pilotCandidateSchema,
  { serviceId: 'erp', scores: {} },
  {
    serviceId: required(cases.id),
    scores: required({ accepts: [{}, { gapSize: 4, containment: null }], rejects: [{ gapSize: 5 }, { size: 1 }, 3] }),
  },
);

describeEntity(
  'transition',
  transitionSchema,
  move,
  {
    ...cases.named,
    serviceIds: ids,
    fromPartyId: optional(cases.id),
    toPartyId: optional(cases.id),
    fromModel: optional(cases.id),
    toModel: optional(cases.id),
    decisionId: optional(cases.id),
    ownerRoleId: optional(cases.id),
    startedOn: optional(cases.date),
    phase: absentOr(oneOf('audit', 'pilot', 'responsibility-matrix', 'optimization')),
    criteria: list({
      accepts: [{ id: 'a', status: 'met' }],
      rejects: [{ id: 'a' }, { id: 'a', status: 'done' }, 'a'],
    }),
    handover: list({ accepts: [{ id: 'a', status: 'done' }], rejects: [{ id: 'a' }, { id: 'a', status: 'met' }, 'a'] }),
    knowledgeTransfer: optional(cases.text),
    stopCondition: optional(cases.text),
    pilot: optional({ accepts: [{ serviceId: 'erp' }], rejects: [{}, { serviceId: 'erp', result: 'failed' }, 'erp'] }),
    debts: list({
      accepts: [{ id: 'a', name: 'b', blocking: false }],
      rejects: [{ id: 'a', name: 'b' }, { id: 'a', blocking: true }, 'a'],
    }),
    pilotCandidates: list({
      accepts: [{ serviceId: 'erp', scores: {} }],
      rejects: [{ serviceId: 'erp' }, { scores: {} }, 'erp'],
    }),
  },
  cases.sharedKeys,
);

describeNotes('transition criterion', transitionCriterionSchema, {});
describeNotes('hand-over item', handoverItemSchema, {});
describeNotes('pilot', pilotSchema, {});
describeNotes('transition debt', transitionDebtSchema, { name: freeText });
describeNotes('pilot scores', pilotScoresSchema, {});
describeNotes('pilot candidate', pilotCandidateSchema, {});
describeNotes('transition', transitionSchema, {
  phase: { default: 'audit' },
  knowledgeTransfer: freeText,
  stopCondition: freeText,
});
