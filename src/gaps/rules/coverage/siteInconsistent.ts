import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { Rule } from '../../rule.js';
import { ownersApart, partsNamed } from './ownersApart.js';

/** `coverage/site-inconsistent`: who answers for an activity or does it changes from site to site or from shift to shift, and no reason is given. */
export const siteInconsistent: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/site-inconsistent',
  title: 'Each site or shift does it its own way',
  rationale:
    'The same issue handled by others at each site or in each shift is the first sign that there is no common way; users notice before reports do.',
  subject: 'activity',
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'first',
  needs: ['activity.siteDifferenceReason', 'assignments'],
  messages: {
    site: '"{name}" is {letter} by others from site to site, and no reason is given.',
    shift: '"{name}" is {letter} by others from shift to shift, and no reason is given.',
    unknown: 'Not known whether there is a reason why "{name}" differs from site to site or from shift to shift.',
  },
  remediation: 'Agree on one way for "{name}" at all sites and in all shifts, or write down why it differs.',
  judge: ({ entity, pointer }, context) => {
    const { accountable, responsible } = context.holders(entity);
    const sites = entity.sites ?? context.index.model.organization?.sites ?? [];
    const missing = missingAssignments(entity, context);
    // Letters of which only some are known do not make it a matter of shifts: to know fewer of them would unmake it.
    const parts = missing === undefined ? Math.max(partsNamed(accountable), partsNamed(responsible)) : 0;
    if (Math.max(sites.length, parts) < 2) return 'not-applicable';
    const { siteDifferenceReason: reason } = entity;
    if (reason != null) return 'pass';
    // A holder who is not known may hold all of it.
    if (missing !== undefined) return { unknown: [missing] };
    const owned = ownersApart(accountable);
    const by = owned ?? ownersApart(responsible);
    if (by === undefined) return 'pass';
    if (reason === undefined) return { unknown: [{ code: 'activity.siteDifferenceReason', pointer }] };
    return { fail: [{ messageId: by, data: { letter: owned === undefined ? 'done' : 'answered for' } }] };
  },
});
