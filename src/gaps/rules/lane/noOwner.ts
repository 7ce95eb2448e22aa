import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `lane/no-owner`: a lane belongs to nobody. */
export const noOwner: Rule = /* @__PURE__ */ defineRule({
  id: 'lane/no-owner',
  title: 'Lane without an owner',
  rationale: 'A field of work is split into lanes so that each has one owner; one without falls between the parties.',
  subject: 'lane',
  severity: 'high',
  sources: ['lane-practice', 'comparison'],
  release: 'first',
  needs: ['lane.owners'],
  messages: {
    none: 'Nobody owns lane {name}.',
    unknown: 'Not known who owns lane {name}.',
  },
  remediation: 'Name one party or role that owns lane {name}.',
  judge: ({ entity: { owners }, pointer }) => {
    if (owners === undefined) return { unknown: [{ code: 'lane.owners', pointer }] };
    return owners.length === 0 ? { fail: [{ messageId: 'none' }] } : 'pass';
  },
});
