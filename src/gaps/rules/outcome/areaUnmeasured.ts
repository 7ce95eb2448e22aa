import { metricAreas } from '../../../metrics/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { missingMetrics } from '../../lookups/missingMetrics.js';
import type { Rule } from '../../rule.js';

/** `outcome/area-unmeasured`: an area in which the model must show a gain has no metric. */
export const areaUnmeasured: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/area-unmeasured',
  title: 'An area without a metric',
  rationale:
    'An operating model should help the operation, the team, the business and the strategy; where one of the four is not measured, nobody sees what it costs or gains there.',
  subject: 'organization',
  severity: 'medium',
  sources: ['design-guide'],
  release: 'first',
  needs: ['metrics', 'metric.area'],
  messages: {
    unmeasured: 'No metric of {name} speaks for one of the four areas: {area}.',
    unknown: 'Not known whether {name} measures all four areas.',
  },
  remediation: 'Choose a metric of {name} for the area that has none: {area}.',
  judge: (_, context) => {
    const metrics = context.index.list('metric');
    const measured = new Set(metrics.map(({ area }) => area));
    const bare = metricAreas.filter((area) => !measured.has(area));
    if (bare.length === 0) return 'pass';
    const unstated = metrics.find(({ area }) => area === undefined);
    const list = missingMetrics(context);
    const facts = [
      ...(list === undefined ? [] : [list]),
      ...(unstated === undefined ? [] : [factAt(context, 'metric', unstated.id, 'area')]),
    ];
    if (facts.length > 0) return { unknown: facts };
    return { fail: bare.map((area) => ({ messageId: 'unmeasured', data: { area }, discriminator: area })) };
  },
});
