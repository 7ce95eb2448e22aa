import { defineRule } from '../../defineRule.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import type { MissingFact, Rule } from '../../rule.js';

/** `capacity/tool-upkeep`: a team spends much of its time on its own tools. */
export const toolUpkeep: Rule = /* @__PURE__ */ defineRule({
  id: 'capacity/tool-upkeep',
  title: 'Much time goes to the own tools',
  rationale: 'Hours that a team spends on keeping its own tools alive are missing for the services that these watch.',
  subject: 'team',
  severity: 'low',
  sources: ['comparison'],
  release: 'later',
  needs: ['team.workload', 'team.workload.totalHours', 'team.workload.toolUpkeepHours'],
  messages: {
    heavy: '{toolUpkeepHours} of {totalHours} hours in {name} went to its own tools.',
    unknown: 'Not known how much of its time {name} spends on its own tools.',
  },
  remediation: 'Give {name} fewer tools to care for: merge them, use tools that others run, or share the upkeep.',
  options: {
    maxShare: {
      type: 'rate',
      default: null,
      basis: 'caller',
      description: 'Share of all hours, 0 to 1, that may go to own tools; the rule is off until it is set.',
    },
  },
  judge: ({ entity: { workload }, pointer }, _, { maxShare }) => {
    if (maxShare === null) return 'not-applicable';
    if (workload === undefined) return { unknown: [{ code: 'team.workload', pointer }] };
    // No hours were recorded.
    if (workload === null || workload.totalHours === null || workload.totalHours === 0) return 'not-applicable';
    const { totalHours } = workload;
    const toolUpkeepHours = workload.toolUpkeepHours === null ? 0 : workload.toolUpkeepHours;
    const missing: MissingFact[] = [];
    if (totalHours === undefined) missing.push({ code: 'team.workload.totalHours', pointer });
    if (toolUpkeepHours === undefined) missing.push({ code: 'team.workload.toolUpkeepHours', pointer });
    if (totalHours === undefined || toolUpkeepHours === undefined) return { unknown: missing };
    if (!exceedsShare(toolUpkeepHours, totalHours, maxShare)) return 'pass';
    return { fail: [{ messageId: 'heavy', data: { toolUpkeepHours, totalHours } }] };
  },
});
