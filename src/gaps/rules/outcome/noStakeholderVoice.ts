import type { MetricDefinition } from '../../../metrics/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { missingMetrics } from '../../lookups/missingMetrics.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Satisfaction by its well-known name, or any figure that people were asked for. */
function isVoice({ preset, source }: MetricDefinition): boolean {
  return preset === 'satisfaction' || source === 'survey';
}

/** What is missing to know that a metric asks nobody. */
function openFacts(context: RuleContext, { id, preset, source }: MetricDefinition): MissingFact[] {
  return [
    ...(preset === undefined ? [factAt(context, 'metric', id, 'preset')] : []),
    ...(source === undefined ? [factAt(context, 'metric', id, 'source')] : []),
  ];
}

/** `outcome/no-stakeholder-voice`: nobody is asked whether things got better. */
export const noStakeholderVoice: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/no-stakeholder-voice',
  title: 'Nobody is asked',
  rationale: 'Figures of the operation can all be good while those whom it serves feel no improvement.',
  subject: 'organization',
  severity: 'low',
  sources: ['design-guide'],
  release: 'later',
  needs: ['metrics', 'metric.preset', 'metric.source'],
  messages: {
    none: 'No metric of {name} tells how satisfied people are.',
    unknown: 'Not known whether anybody asks how satisfied people are with {name}.',
  },
  remediation: 'Ask the people whom {name} serves at fixed intervals, and record how satisfied they are.',
  judge: (_, context) => {
    const metrics = context.index.list('metric');
    if (metrics.some(isVoice)) return 'pass';
    const list = missingMetrics(context);
    const facts = [...(list === undefined ? [] : [list]), ...metrics.flatMap((metric) => openFacts(context, metric))];
    return facts.length > 0 ? { unknown: oneOfEach(facts) } : { fail: [{ messageId: 'none' }] };
  },
});
