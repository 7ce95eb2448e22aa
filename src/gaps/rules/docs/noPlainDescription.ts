import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `docs/no-plain-description`: nothing says what a service or activity is. */
export const noPlainDescription: Rule = /* @__PURE__ */ defineRule({
  id: 'docs/no-plain-description',
  title: 'No description',
  rationale: 'What nobody can explain in a sentence is understood differently by each of those who run it.',
  subject: ['service', 'activity'],
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'later',
  needs: ['service.description', 'activity.description'],
  messages: {
    none: '"{name}" has no description.',
    unknown: 'Not known whether "{name}" has a description.',
  },
  remediation: 'Say in a sentence or two what "{name}" is, in words that everybody understands.',
  judge: ({ kind, entity: { description }, pointer }) => {
    if (description === undefined) return { unknown: [{ code: `${kind}.description`, pointer }] };
    return description === null || description.trim() === '' ? { fail: [{ messageId: 'none' }] } : 'pass';
  },
});
