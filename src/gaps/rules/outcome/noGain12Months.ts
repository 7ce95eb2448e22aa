import { ifReadable } from '../../../internal/ifReadable.js';
import { annualReview } from '../../../metrics/scorecard/annualReview.js';
import type { AnnualReview, Scorecard } from '../../../metrics/scorecard/model.js';
import { scorecard } from '../../../metrics/scorecard/scorecard.js';
import { scorecardOf } from '../../../operating-model/derive/scorecardOf.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { modelStart } from '../../lookups/modelStart.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { missingFigures, trendFacts } from '../../lookups/trendFacts.js';
import type { MissingFact, Rule, RuleContext, Verdict } from '../../rule.js';

/** The metrics by area since a date, and what came of the model; undefined where the document cannot be read so. */
function reviewSince({ index, asOf, coverage }: RuleContext, startedOn: string) {
  const { organization } = index.model;
  return ifReadable(() => {
    const card = scorecardOf(index.model, { asOf, since: startedOn, zones: coverage.zones });
    const value = card.status === 'ok' ? card.value : scorecard([], [], { asOf });
    return {
      card: value,
      review: annualReview(value, { startedOn, zone: organization?.timeZone ?? undefined }),
      hasUnreadable: card.status === 'ok' && card.unreadable.length > 0,
    };
  });
}

/** What would show whether the areas gained of which that is not known. */
function openFacts(context: RuleContext, { areas, metrics }: Scorecard): MissingFact[] {
  const { index } = context;
  const byId = new Map(metrics.map((each) => [each.metricId, each]));
  return areas.flatMap(({ area, verdict, hasNoCore }) => {
    if (verdict !== 'inconclusive' && verdict !== 'insufficient-data') return [];
    const own = index.list('metric').filter((metric) => metric.area === area);
    const facts = own.flatMap((metric) => {
      const found = byId.get(metric.id);
      const isOpen = found === undefined || ['inconclusive', 'insufficient-data'].includes(found.verdict);
      return isOpen ? trendFacts(context, metric, found?.trend) : [];
    });
    const unplaced = index.list('metric').filter((metric) => metric.area === undefined);
    return [
      ...facts,
      ...unplaced.map(({ id }) => factAt(context, 'metric', id, 'area')),
      ...(own.length === 0 || hasNoCore
        ? [{ code: 'metrics', pointer: index.model.metrics == null ? '' : '/metrics' }]
        : []),
    ];
  });
}

/** Whether something got better in an area, even if something else there got worse. */
function hasGain({ verdict, areas }: AnnualReview): boolean {
  return verdict === 'performing' || verdict === 'partially-performing' || Object.values(areas).includes('mixed');
}

function judge(context: RuleContext): Verdict {
  const startedOn = modelStart(context);
  if (startedOn === null) return 'not-applicable';
  if (typeof startedOn !== 'string') return { unknown: [startedOn] };
  const found = reviewSince(context, startedOn);
  if (found === undefined) return { unknown: [missingFigures(context)] };
  const { card, review, hasUnreadable } = found;
  if (review.verdict === 'too-early') return 'not-applicable';
  if (hasGain(review)) return 'pass';
  const facts = [...openFacts(context, card), ...(hasUnreadable ? [missingFigures(context)] : [])];
  if (facts.length > 0) return { unknown: oneOfEach(facts) };
  return { fail: [{ messageId: 'none', data: { months: review.months } }] };
}

/**
 * `outcome/no-gain-12-months`: a year after the model began, nothing has become better in any of the four areas.
 *
 * It takes that each area is known to be flat or worse: an area that is not measured, or of which nobody can tell yet, may have gained.
 */
export const noGain12Months: Rule = /* @__PURE__ */ defineRule({
  id: 'outcome/no-gain-12-months',
  title: 'No gain after a year',
  rationale:
    'An operating model that has materially improved nothing after 12 months underperforms: it is to be changed, not endured.',
  subject: 'organization',
  severity: 'high',
  sources: ['design-guide'],
  release: 'first',
  needs: [
    'organization.modelStartedOn',
    'metrics',
    'metrics.observations',
    'metric.area',
    'metric.direction',
    'metric.tolerance',
    'metric.target',
  ],
  messages: {
    none: 'Nothing measured at {name} has become better in the {months} months since its present model began.',
    unknown: 'Not known whether anything at {name} has become better since its present model began.',
  },
  remediation: 'Look at the operating model of {name} anew: what should have become better, and why it did not.',
  judge: (_, context) => judge(context),
});
