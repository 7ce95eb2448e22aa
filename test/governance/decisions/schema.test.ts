import { expect, test } from 'vitest';
import {
  decisionOverrideSchema,
  decisionSchema,
  partnerAnswerSchema,
  partnerCandidateSchema,
  partnerRatingSchema,
  policyReferenceSchema,
} from '../../../src/governance/decisions/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

const ids = list(cases.id);
const score = optional({ accepts: [0, 1, 2, 3, 4], rejects: [-1, 5, 2.5, '3'] });
const policy = { id: 'comanaged-default', version: '0.1.0' };
const override = { reason: 'the board wants it', against: ['CONTROL_FULL'] };

describeEntity('policy reference', policyReferenceSchema, policy, {
  id: required(cases.id),
  version: required(cases.line),
  digest: optional(cases.line),
});

describeEntity('decision override', decisionOverrideSchema, override, {
  reason: required(cases.text),
  against: cases.requiredList(cases.line),
  riskAcceptorRoleId: optional(cases.id),
});

describeEntity(
  'decision',
  decisionSchema,
  { id: 'noc', name: 'Night operations' },
  {
    ...cases.named,
    scope: optional(cases.reference),
    problem: optional(cases.text),
    ownerRoleId: optional(cases.id),
    nextStep: optional(
      oneOf(
        'stabilization',
        'managed-support',
        'migration',
        'security-hardening',
        'automation',
        'targeted-engineering-change',
      ),
    ),
    acceptedConstraints: list(cases.text),
    expectedEvidence: list(cases.text),
    reviewOn: optional(cases.date),
    status: absentOr(oneOf('proposed', 'accepted', 'rejected', 'superseded')),
    proposedOn: optional(cases.date),
    decidedOn: optional(cases.date),
    supersededByDecisionId: optional(cases.id),
    recommendedModels: ids,
    chosenModel: optional(cases.id),
    engagementModel: optional(oneOf('augmentation', 'shared-responsibility', 'outcome-based', 'fully-integrated')),
    policy: optional({ accepts: [policy, { ...policy, digest: null }], rejects: [{}, { id: 'p' }, 'p'] }),
    override: optional({
      accepts: [override, { ...override, against: [] }],
      rejects: [{}, { ...override, reason: null }, 'the board wants it'],
    }),
    approvedByRoleId: optional(cases.id),
    consultedRoleIds: ids,
    informedRoleIds: ids,
    findingKeys: list({
      accepts: ['own/service-no-owner|service:erp', 'capability/skill-missing|service:erp|skill:evpn'],
      rejects: ['', 5, 'two\nlines'],
    }),
  },
  cases.sharedKeys,
);

test('a decision is not made before it was proposed', () => {
  const decision = (proposedOn: string | null, decidedOn: string | null) =>
    problemsOf(decisionSchema, { id: 'noc', name: 'Night operations', proposedOn, decidedOn });
  expect(decision('2026-01-10', '2026-01-10')).toEqual([]);
  expect(decision('2025-12-31', '2026-01-01')).toEqual([]);
  expect(decision(null, '2026-01-01')).toEqual([]);
  expect(decision('2026-01-10', null)).toEqual([]);
  expect(decision('2026-01-11', '2026-01-10')).toEqual(['ends-before-start']);
});

describeEntity(
  'partner rating',
  partnerRatingSchema,
  { item: 'transparency' },
  {
    item: required(
      oneOf(
        'shared-responsibility',
        'service-depth',
        'outcome-link',
        'transparency',
        'technical-depth',
        'flexibility',
        'visibility',
        'commercial-model',
        'culture',
      ),
    ),
    rating: score,
    evidence: optional(cases.text),
  },
);

describeEntity(
  'partner answer',
  partnerAnswerSchema,
  { question: 'alert-triage' },
  {
    question: required(
      oneOf(
        'alert-triage',
        'after-hours-scope',
        'patch-windows',
        'tenant-security-settings',
        'backup-review',
        'joint-incident-response',
      ),
    ),
    answer: optional(cases.text),
  },
);

describeEntity(
  'partner candidate',
  partnerCandidateSchema,
  { id: 'harbor', name: 'Harbor' },
  {
    ...cases.named,
    partyId: optional(cases.id),
    ratings: list({ accepts: [{ item: 'culture', rating: 0 }], rejects: [{}, { item: 'culture', rating: 9 }] }),
    answers: list({ accepts: [{ question: 'backup-review', answer: null }], rejects: [{}, { question: 'price' }] }),
  },
  cases.sharedKeys,
);

describeNotes('policy reference', policyReferenceSchema, {});
describeNotes('decision override', decisionOverrideSchema, { reason: freeText });
describeNotes('decision', decisionSchema, {
  problem: freeText,
  acceptedConstraints: freeText,
  expectedEvidence: freeText,
  status: { default: 'proposed' },
});
describeNotes('partner rating', partnerRatingSchema, { evidence: freeText });
describeNotes('partner answer', partnerAnswerSchema, { answer: freeText });
describeNotes('partner candidate', partnerCandidateSchema, {});
