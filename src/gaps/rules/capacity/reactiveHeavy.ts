import { defineRule } from '../../defineRule.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import type { MissingFact, Rule } from '../../rule.js';

/** `capacity/reactive-heavy`: most hours go to work that nobody planned. */
export const reactiveHeavy: Rule = /* @__PURE__ */ defineRule({
  id: 'capacity/reactive-heavy',
  title: 'Most of the time goes to unplanned work',
  rationale: 'Who spends the days on tickets and alerts never comes to the work that would make them fewer.',
  subject: ['team', 'organization'],
  severity: 'medium',
  sources: ['design-guide', 'what-is'],
  release: 'first',
  needs: [
    'team.workload',
    'team.workload.totalHours',
    'team.workload.reactiveHours',
    'organization.workload',
    'organization.workload.totalHours',
    'organization.workload.reactiveHours',
  ],
  messages: {
    heavy: '{reactiveHours} of {totalHours} hours in {name} went to unplanned work.',
    unknown: 'Not known how much of the time in {name} goes to unplanned work.',
  },
  remediation: 'Take unplanned work off {name}: remove its causes, automate it, or share it with others.',
  options: {
    maxShare: {
      type: 'rate',
      default: 0.6,
      basis: 'house-default',
      description: 'Share of all hours, 0 to 1, that may go to unplanned work.',
    },
  },
  judge: (subject, _, { maxShare }) => {
    const { kind, pointer } = subject;
    const workload = kind === 'team' ? subject.entity.workload : subject.entity.organization?.workload;
    if (workload === undefined) return { unknown: [{ code: `${kind}.workload`, pointer }] };
    // No hours were recorded.
    if (workload === null || workload.totalHours === null || workload.totalHours === 0) return 'not-applicable';
    const { totalHours } = workload;
    // Nothing recorded as unplanned is no hour.
    const reactiveHours = workload.reactiveHours === null ? 0 : workload.reactiveHours;
    const missing: MissingFact[] = [];
    if (totalHours === undefined) missing.push({ code: `${kind}.workload.totalHours`, pointer });
    if (reactiveHours === undefined) missing.push({ code: `${kind}.workload.reactiveHours`, pointer });
    if (totalHours === undefined || reactiveHours === undefined) return { unknown: missing };
    if (!exceedsShare(reactiveHours, totalHours, maxShare)) return 'pass';
    return { fail: [{ messageId: 'heavy', data: { reactiveHours, totalHours } }] };
  },
});
