import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { metricTrend } from '../../lookups/metricTrend.js';
import { missingFigures } from '../../lookups/trendFacts.js';
import type { Rule } from '../../rule.js';

/**
 * `outcome/negative-trend`: a metric gets worse while its target is still met.
 *
 * Where nothing but time can give a verdict, because there are too few periods, there is nothing to judge yet.
 */
export const negativeTrend: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/negative-trend',
  title: 'On target, and getting worse',
  rationale: 'What counts is whether things get better; a target that is still met hides that they get worse.',
  subject: 'metric',
  severity: 'medium',
  sources: ['design-guide'],
  release: 'first',
  needs: ['metrics.observations', 'metric.direction', 'metric.tolerance', 'metric.target'],
  messages: {
    worsening: '"{name}" gets worse over {periods} periods, and still meets its target of {target}.',
    unknown: 'Not known whether "{name}" gets worse.',
  },
  remediation: 'Find out what makes "{name}" worse, and act before the target is missed.',
  judge: ({ entity }, context) => {
    const { id, direction, tolerance, target } = entity;
    if (direction === null || tolerance === null || target === null) return 'not-applicable';
    if (context.index.model.metrics?.observations === undefined) return { unknown: [missingFigures(context)] };
    const trend = metricTrend(context, entity);
    if (trend === undefined) return { unknown: [missingFigures(context)] };
    if (trend.n < trend.needed) return 'not-applicable';
    const fact = (field: string) => factAt(context, 'metric', id, field);
    const missing = [
      ...(direction === undefined ? [fact('direction')] : []),
      ...(tolerance === undefined ? [fact('tolerance')] : []),
      ...(direction === 'target' && target === undefined ? [fact('target')] : []),
    ];
    if (missing.length > 0) return { unknown: missing };
    if (trend.verdict === 'insufficient-data') return 'not-applicable';
    if (trend.verdict !== 'worsening') return 'pass';
    if (target === undefined) return { unknown: [fact('target')] };
    if (trend.target?.isMet !== true) return 'pass'; // that it is missed shows without a trend
    return { fail: [{ messageId: 'worsening', data: { periods: trend.n, target } }] };
  },
});
