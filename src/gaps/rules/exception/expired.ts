import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `exception/expired`: the last day of an exception has passed. */
export const exceptionExpired: Rule = /* @__PURE__ */ defineRule({
  id: 'exception/expired',
  title: 'Exception past its last day',
  rationale:
    'What was accepted for a time is open again once the time is over; renewing it is a decision, not a habit.',
  subject: 'exception',
  severity: 'high',
  sources: ['service-operating-model'],
  release: 'first',
  needs: ['exception.expiresOn'],
  messages: {
    expired: 'The exception "{name}" ended on {expiresOn}.',
    unknown: 'Not known until when the exception "{name}" holds.',
  },
  remediation: 'Mend what the exception "{name}" accepted, or have it approved anew with another last day.',
  judge: ({ entity: { expiresOn }, pointer }, { asOf }) => {
    if (expiresOn === undefined) return { unknown: [{ code: 'exception.expiresOn', pointer }] };
    if (expiresOn === null) return 'not-applicable';
    return compareText(expiresOn, asOf) < 0 ? { fail: [{ messageId: 'expired', data: { expiresOn } }] } : 'pass';
  },
});
