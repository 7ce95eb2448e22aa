import type { MetricDefinition } from '../../../metrics/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { metricTrend } from '../../lookups/metricTrend.js';
import { missingMetrics } from '../../lookups/missingMetrics.js';
import { modelStart } from '../../lookups/modelStart.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { trendFacts } from '../../lookups/trendFacts.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';

const preset = 'reactive-share';

/** Metrics of which it is not said what they are, and which may be such a share: it speaks for the team. */
function unnamed(context: RuleContext): MissingFact[] {
  return context.index
    .list('metric')
    .filter((metric) => metric.preset === undefined && (metric.area === undefined || metric.area === 'team'))
    .map(({ id }) => factAt(context, 'metric', id, 'preset'));
}

/** What is missing to know how large a part of the hours is reactive: nothing measures it. */
function unmeasured(context: RuleContext): MissingFact[] {
  const { index } = context;
  const facts = unnamed(context);
  const list = missingMetrics(context);
  if (list !== undefined) facts.push(list);
  return facts.length > 0 ? facts : [{ code: 'metrics', pointer: index.model.metrics == null ? '' : '/metrics' }];
}

/** Whether a share falls, whatever direction is stated for it: a failure, the facts that are missing, or nothing. */
function judgeShare(
  context: RuleContext,
  metric: MetricDefinition,
  startedOn: string,
): readonly (Failure | MissingFact)[] {
  const trend = metricTrend(context, { ...metric, direction: 'lower-is-better' }, startedOn);
  if (trend?.verdict === 'improving') return [];
  if (trend?.verdict !== 'worsening' && trend?.verdict !== 'flat') return trendFacts(context, metric, trend);
  const pointer = context.index.pointerOf({ kind: 'metric', id: metric.id });
  const data = { metric: metric.id, periods: trend.n };
  return [
    {
      ...{ messageId: trend.verdict === 'flat' ? 'flat' : 'rising', data, discriminator: `metric:${metric.id}` },
      ...(pointer !== undefined && { pointer }),
    },
  ];
}

/** `outcome/still-firefighting`: the share of reactive work has not fallen since the model began. */
export const stillFirefighting: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/still-firefighting',
  title: 'As much reactive work as before',
  rationale:
    'A model that works moves hours from faults to what prevents them; where their share does not fall, the team still fights fires.',
  subject: 'organization',
  severity: 'medium',
  sources: ['design-guide'],
  release: 'later',
  needs: ['organization.modelStartedOn', 'metrics', 'metrics.observations', 'metric.preset', 'metric.tolerance'],
  messages: {
    flat: 'The share of reactive hours of {name} ({metric}) stays as it is over {periods} periods since its present model began.',
    rising:
      'The share of reactive hours of {name} ({metric}) rises over {periods} periods since its present model began.',
    unknown: 'Not known whether the share of reactive hours of {name} falls.',
  },
  remediation: 'Find out which faults take the hours of {name}, remove their causes, and adjust who does what.',
  judge: (_, context) => {
    const startedOn = modelStart(context);
    if (startedOn === null) return 'not-applicable';
    if (typeof startedOn !== 'string') return { unknown: [startedOn] };
    const shares = context.index.list('metric').filter((metric) => metric.preset === preset);
    if (shares.length === 0) return { unknown: oneOfEach(unmeasured(context)) };
    const found = shares.flatMap((metric) => judgeShare(context, metric, startedOn));
    const fail = found.filter((each) => 'messageId' in each);
    if (fail.length > 0) return { fail };
    const unknown = oneOfEach([...found.filter((each) => 'code' in each), ...unnamed(context)]);
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
