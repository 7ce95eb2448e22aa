import { decisionIncomplete } from '../../../../src/gaps/rules/decision/incomplete.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Decision } from '../../../../src/governance/decisions/model.js';
import { documentWith } from '../../documents.js';

export const rule = decisionIncomplete;

const key = 'decision/incomplete|decision:night';
const whole: Decision = {
  id: 'night',
  name: 'Night operations',
  problem: 'Alerts wait until morning.',
  ownerRoleId: 'it',
  nextStep: 'managed-support',
  acceptedConstraints: [],
  expectedEvidence: ['time to acknowledge at night'],
  reviewOn: '2026-12-01',
};
const decided = (more: Partial<Decision>) => documentWith({ decisions: [{ ...whole, ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no owner',
      model: decided({ ownerRoleId: null }),
      failures: [{ key, severity: 'medium', message: 'The decision "Night operations" lacks: owner.' }],
    },
    {
      name: 'no problem, no evidence and no review date',
      model: decided({ problem: null, expectedEvidence: [], reviewOn: null }),
      failures: [{ key, data: { lacking: 'problem, expected evidence, review date' } }],
    },
    {
      name: 'no next step, the rest not assessed',
      model: documentWith({ decisions: [{ id: 'night', name: 'N', nextStep: null }] }),
      failures: [{ key, data: { lacking: 'next step' } }],
    },
  ],
  passing: [
    { name: 'all six, no constraint accepted', model: decided({}) },
    { name: 'all six, with constraints', model: decided({ acceptedConstraints: ['one vendor'], status: 'accepted' }) },
  ],
  unknown: [
    {
      name: 'constraints not assessed',
      model: decided({ acceptedConstraints: undefined }),
      missing: ['decision.acceptedConstraints'],
    },
    {
      name: 'nothing assessed',
      model: documentWith({ decisions: [{ id: 'night', name: 'Night operations' }] }),
      missing: [
        'decision.problem',
        'decision.ownerRoleId',
        'decision.nextStep',
        'decision.acceptedConstraints',
        'decision.expectedEvidence',
        'decision.reviewOn',
      ],
    },
  ],
  notApplicable: [
    { name: 'turned down', model: decided({ status: 'rejected', problem: null }) },
    { name: 'replaced', model: decided({ status: 'superseded', problem: null }) },
    { name: 'no decision', model: documentWith({ decisions: [] }) },
  ],
  example: { failing: decided({ ownerRoleId: null }), fixed: decided({}) },
};
