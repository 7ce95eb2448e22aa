import type { Exception } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** What an exception must have before it holds, with the words for it. */
const parts: readonly (readonly [field: keyof Exception, words: string])[] = [
  ['ownerRoleId', 'owner'],
  ['reason', 'reason'],
  ['approvedByRoleId', 'approver'],
  ['expiresOn', 'last day'],
];

/** `exception/incomplete`: an exception lacks what lets it hold. What it does not state it lacks: it is a record made on purpose. */
export const exceptionIncomplete: Rule = /* @__PURE__ */ defineRule({
  id: 'exception/incomplete',
  title: 'Exception with holes',
  rationale:
    'A risk is accepted by somebody, for a reason and for a time; what lacks one of these is not accepted but forgotten.',
  subject: 'exception',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: [],
  messages: {
    lacks: 'The exception "{name}" hides nothing, since it lacks: {lacking}.',
    unknown: 'Not known whether the exception "{name}" is complete.',
  },
  remediation: 'State what the exception "{name}" lacks, or delete it.',
  judge: ({ entity }) => {
    const lacking = parts.filter(([field]) => entity[field] == null).map(([, words]) => words);
    return lacking.length > 0 ? { fail: [{ messageId: 'lacks', data: { lacking: lacking.join(', ') } }] } : 'pass';
  },
});
