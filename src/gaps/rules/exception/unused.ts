import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `exception/unused`: an exception that holds hides nothing. */
export const exceptionUnused: Rule = /* @__PURE__ */ defineRule({
  id: 'exception/unused',
  title: 'Exception that hides nothing',
  rationale: 'An exception that is not needed any more will hide the next failure of its kind unseen.',
  subject: 'exception',
  severity: 'low',
  sources: ['exception-practice'],
  release: 'first',
  needs: ['exception.approvedOn'],
  isSecondPass: true,
  messages: {
    unused: 'The exception "{name}" hides no failure: {ruleId} does not fail there.',
    off: 'The exception "{name}" hides no failure: {ruleId} is not in use.',
    refused: 'The exception "{name}" hides no failure: rules about exceptions have none.',
    unknown: 'Not known whether the exception "{name}" is approved and hides a failure.',
  },
  remediation: 'Delete the exception "{name}".',
  judge: ({ entity, pointer }, context) => {
    const { id, ruleId, approvedOn } = entity;
    const { state, hidden, ruleRan } = context.useOf(id);
    if (state === 'refused') return { fail: [{ messageId: 'refused' }] };
    if (state === 'pending' && approvedOn === undefined) {
      return { unknown: [{ code: 'exception.approvedOn', pointer }] };
    }
    if (state !== 'active') return 'not-applicable';
    if (hidden > 0) return 'pass';
    return { fail: [{ messageId: ruleRan ? 'unused' : 'off', data: { ruleId } }] };
  },
});
