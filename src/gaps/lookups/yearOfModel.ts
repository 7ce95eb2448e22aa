import { ifReadable } from '../../internal/ifReadable.js';
import { annualReview } from '../../metrics/scorecard/annualReview.js';
import type { AnnualReview, Scorecard } from '../../metrics/scorecard/model.js';
import { scorecard } from '../../metrics/scorecard/scorecard.js';
import { scorecardOf } from '../../operating-model/derive/scorecardOf.js';
import type { CoverageFrame, MissingFact, RuleContext } from '../rule.js';
import { factAt } from './factAt.js';
import { modelStart } from './modelStart.js';
import { oneOfEach } from './oneOfEach.js';
import { missingFigures, trendFacts } from './trendFacts.js';

/** What the year of a model is looked up in. */
export interface YearContext extends Pick<RuleContext, 'index' | 'asOf'> {
  /** Where the offsets of zones come from. */
  readonly coverage: Pick<CoverageFrame, 'zones'>;
}

/** What came of the present operating model of a document. */
export type YearOfModel =
  /** There is none, or 12 months of it are not over. */
  | { readonly status: 'not-over' }
  /** Something has become better in an area. */
  | { readonly status: 'gain' }
  /** Each area is known to be flat or worse since its first day. */
  | { readonly status: 'flat'; readonly startedOn: string; readonly months: number }
  /** What would have to be known; its first day, null where that is not known either. */
  | { readonly status: 'unknown'; readonly startedOn: string | null; readonly missing: readonly MissingFact[] };

/** The metrics by area since a date, and what came of the model; undefined where the document cannot be read so. */
function reviewSince({ index, asOf, coverage }: YearContext, startedOn: string) {
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
function openFacts(context: YearContext, { areas, metrics }: Scorecard): MissingFact[] {
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

/**
 * Whether the present operating model has shown a gain since it began, by its own metrics, once 12 months are over.
 *
 * That it has not takes that each area is known to be flat or worse: an area that is not measured, or of which nobody can tell yet, may have
 * gained.
 */
export function yearOfModel(context: YearContext): YearOfModel {
  const startedOn = modelStart(context);
  if (startedOn === null) return { status: 'not-over' };
  if (typeof startedOn !== 'string') return { status: 'unknown', startedOn: null, missing: [startedOn] };
  const found = reviewSince(context, startedOn);
  if (found === undefined) return { status: 'unknown', startedOn, missing: [missingFigures(context)] };
  const { card, review, hasUnreadable } = found;
  if (review.verdict === 'too-early') return { status: 'not-over' };
  if (hasGain(review)) return { status: 'gain' };
  const facts = [...openFacts(context, card), ...(hasUnreadable ? [missingFigures(context)] : [])];
  if (facts.length > 0) return { status: 'unknown', startedOn, missing: oneOfEach(facts) };
  return { status: 'flat', startedOn, months: review.months };
}
