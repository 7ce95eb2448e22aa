import { defineRule } from '../../defineRule.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import { isActive } from '../../lookups/isActive.js';
import { plannedEffort } from '../../lookups/plannedEffort.js';
import type { Rule } from '../../rule.js';

/** `capacity/overallocated`: more work is planned for a person or team than it has hours. */
export const overallocated: Rule = /* @__PURE__ */ defineRule({
  id: 'capacity/overallocated',
  title: 'More work planned than hours to do it',
  rationale: 'Who has more work than hours drops some of it, and nobody decides which.',
  subject: ['person', 'team'],
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'assignments',
    'assignment.effortHoursPerMonth',
    'activities',
    'role.holders',
    'roles',
    'people',
    'person.activeFrom',
    'person.activeUntil',
    'person.capacityHoursPerMonth',
    'team.capacityHoursPerMonth',
  ],
  messages: {
    over: '{plannedHoursPerMonth} hours a month are planned for {name}, and there are {capacityHoursPerMonth}.',
    unknown: 'Not known whether {name} has the hours for the work that is planned.',
  },
  remediation: 'Move work from {name} to others, drop some of it, or add people.',
  judge: (subject, context) => {
    const { kind, id, entity, pointer } = subject;
    if (kind === 'person' && isActive(context, subject.entity) === false) return 'not-applicable';
    const { capacityHoursPerMonth } = entity;
    if (capacityHoursPerMonth === null) return 'not-applicable'; // its hours are not planned
    const { least, most, missing } = plannedEffort(context, { kind, id });
    if (most === 0) return 'not-applicable';
    if (capacityHoursPerMonth === undefined) {
      return { unknown: [...missing, { code: `${kind}.capacityHoursPerMonth`, pointer }] };
    }
    if (exceedsShare(least, capacityHoursPerMonth, 1)) {
      const plannedHoursPerMonth = Math.round(least * 100) / 100;
      const data = { plannedHoursPerMonth, capacityHoursPerMonth };
      // The hours of a person are theirs to tell.
      const sensitive = kind === 'person' ? Object.keys(data) : [];
      return { fail: [{ messageId: 'over', data, sensitive }] };
    }
    return exceedsShare(most, capacityHoursPerMonth, 1) ? { unknown: missing } : 'pass';
  },
});
