import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';
import { matrixUse } from './matrixUse.js';

/** `raci/role-unused`: a role takes no part in the matrix. */
export const roleUnused: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/role-unused',
  title: 'A role without work',
  rationale: 'A role that does nothing in the matrix is either not needed, or its work is missing there.',
  subject: 'role',
  severity: 'low',
  sources: ['responsibility-charting'],
  needs: ['assignments', 'activities'],
  messages: {
    unused: '{name} has no letter in the matrix.',
    informed: '{name} is only informed in the matrix.',
    unknown: 'Not known whether {name} has work in the matrix.',
  },
  remediation: 'Give {name} a part in the matrix, or take the role out.',
  judge: ({ id }, context) => {
    const { roles, isUsed, missing } = matrixUse(context);
    const use = roles.get(id);
    if (use?.isActing === true) return 'pass';
    if (missing.length > 0) return { unknown: missing };
    if (!isUsed) return 'not-applicable';
    return { fail: [{ messageId: use?.isNamed === true ? 'informed' : 'unused' }] };
  },
});
