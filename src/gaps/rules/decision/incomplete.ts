import type { Decision } from '../../../governance/decisions/model.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** What a decision must say, by field: its words, and whether a value says it. An empty list of constraints does, one of evidence does not. */
const parts: readonly (readonly [field: keyof Decision, words: string, isSaid: (decision: Decision) => boolean])[] = [
  ['problem', 'problem', ({ problem }) => problem != null],
  ['ownerRoleId', 'owner', ({ ownerRoleId }) => ownerRoleId != null],
  ['nextStep', 'next step', ({ nextStep }) => nextStep != null],
  ['acceptedConstraints', 'accepted constraints', ({ acceptedConstraints }) => acceptedConstraints !== undefined],
  ['expectedEvidence', 'expected evidence', ({ expectedEvidence = [] }) => expectedEvidence.length > 0],
  ['reviewOn', 'review date', ({ reviewOn }) => reviewOn != null],
];

/** `decision/incomplete`: a decision lacks what makes it one. */
export const decisionIncomplete: Rule = /* @__PURE__ */ defineRule({
  id: 'decision/incomplete',
  title: 'Decision record with holes',
  rationale:
    'A decision that does not say which problem it solves, who owns it, what it accepts and how it will be judged cannot be reviewed later.',
  subject: 'decision',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: parts.map(([field]) => `decision.${field}`),
  messages: {
    lacks: 'The decision "{name}" lacks: {lacking}.',
    unknown: 'Not known whether the decision "{name}" says all that it must.',
  },
  remediation: 'Fill in what the decision "{name}" lacks.',
  judge: ({ entity, pointer }) => {
    // What was turned down or replaced need not be completed any more.
    if (entity.status === 'rejected' || entity.status === 'superseded') return 'not-applicable';
    const lacking = parts.filter(([field, , isSaid]) => entity[field] !== undefined && !isSaid(entity));
    if (lacking.length > 0) {
      return { fail: [{ messageId: 'lacks', data: { lacking: lacking.map(([, words]) => words).join(', ') } }] };
    }
    const unstated = parts.filter(([field]) => entity[field] === undefined);
    return unstated.length > 0
      ? { unknown: unstated.map(([field]) => ({ code: `decision.${field}`, pointer })) }
      : 'pass';
  },
});
