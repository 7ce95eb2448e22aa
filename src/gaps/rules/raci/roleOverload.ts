import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';
import { matrixUse } from './matrixUse.js';

/** `raci/role-overload`: one role answers for too much of the matrix. */
export const roleOverload: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/role-overload',
  title: 'One role answers for too much',
  rationale:
    'A role that answers for most of the work is where everything waits; decisions belong as low as they can be made.',
  subject: 'role',
  severity: 'medium',
  sources: ['responsibility-charting'],
  release: 'first',
  needs: ['assignments', 'activities'],
  options: {
    maxShare: {
      type: 'rate',
      default: 0.4,
      basis: 'house-default',
      description: 'Largest share of the activities with somebody accountable that one role answers for, 0 to 1.',
    },
    maxA: {
      type: 'integer',
      min: 1,
      default: null,
      basis: 'caller',
      description: 'Most activities that one role answers for, whatever their share; null: any number.',
    },
  },
  messages: {
    share: '{name} answers for {owned} of the {activities} activities that somebody answers for.',
    count: '{name} answers for {owned} activities, more than {most}.',
    unknown: 'Not known how much {name} answers for.',
  },
  remediation: 'Give some of what {name} answers for to the roles that do the work.',
  judge: ({ id }, context, { maxShare, maxA }) => {
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    const { owned: activities, roles, missing } = matrixUse(context);
    const owned = roles.get(id)?.owned ?? 0;
    // More letters change a share, but take no activity away from a role.
    if (maxA !== null && owned > maxA) return { fail: [{ messageId: 'count', data: { owned, most: maxA } }] };
    if (missing.length > 0) return { unknown: missing };
    if (activities === 0) return 'not-applicable';
    return owned / activities > maxShare ? { fail: [{ messageId: 'share', data: { owned, activities } }] } : 'pass';
  },
});
