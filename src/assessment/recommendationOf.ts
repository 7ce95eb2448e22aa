import type { CoverageOptions } from '../gaps/coverageFrame.js';
import { pick } from '../internal/pick.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { FactValue } from '../recommendation/profile/model.js';
import type { FiredRule, Recommendation } from '../recommendation/model.js';
import type { Counterfactual } from '../recommendation/result/model.js';
import type { PlanEntry } from '../recommendation/plan/model.js';
import { recommendPlan } from '../recommendation/recommendPlan.js';
import type { DecidingAnswer, PlanSection, ServiceRecommendation, WinnerReason } from './recommendationSection.js';
import type { Section } from './model.js';

/** Options of the recommendation of an assessment. */
export interface RecommendationOfOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** The range in which hours are looked at. */
  readonly coverage?: CoverageOptions | undefined;
}

const mostShown = 3;

/** Which operating model fits each service, by the default policy; not assessed where no service is listed. */
export function recommendationOf(model: OperatingModel, options: RecommendationOfOptions): Section<PlanSection> {
  const plan = recommendPlan(model, options);
  if (plan.entries.length === 0) return { status: 'not-assessed', missing: ['services'] };
  return {
    status: 'ok',
    value: {
      ...pick(plan, ['policy', 'checks', 'totals', 'organization']),
      services: plan.entries.map(serviceRecommendation),
    },
  };
}

function serviceRecommendation({
  serviceId,
  name,
  stated,
  recommendation,
  isAsRecommended,
}: PlanEntry): ServiceRecommendation {
  const { outcome, winners, excluded, demoted, blockers, missing, nextQuestions } = recommendation;
  return {
    serviceId,
    label: name,
    stated,
    outcome,
    winners,
    engagement: engagementOf(recommendation),
    decidedBy: recommendation.outcome === 'recommended' ? recommendation.decidedBy : outcome === 'tie' ? 'score' : null,
    margin: recommendation.outcome === 'infeasible' ? null : (recommendation.margin?.points ?? null),
    radius: recommendation.outcome === 'infeasible' ? null : recommendation.stability.radius,
    isAsRecommended,
    excluded: excluded.map((each) => ({ model: each.model, reasons: each.reasons.map(reasonOf) })),
    demoted: demoted.map((each) => ({ model: each.model, reasons: [reasonOf(each.reason)] })),
    blockers: blockers.map(reasonOf),
    reasons: winnerReasons(recommendation),
    deciding: recommendation.counterfactuals.flatMap(decidingAnswer).slice(0, mostShown),
    nextQuestion: nextQuestions[0]?.fact ?? null,
    unanswered: missing.criteria,
  };
}

function reasonOf({ code, sentence }: FiredRule): Pick<FiredRule, 'code' | 'sentence'> {
  return { code, sentence };
}

function engagementOf(recommendation: Recommendation): string | null {
  switch (recommendation.outcome) {
    case 'recommended':
      return recommendation.engagement;
    case 'tie':
      return recommendation.engagements[0]?.engagement ?? null;
    case 'infeasible':
      return null;
  }
}

function textOf(value: FactValue): string | null {
  return value === null ? null : String(value);
}

function winnerReasons({ ranking, winners }: Recommendation): WinnerReason[] {
  const own = ranking.find(({ model }) => model === winners[0])?.contributions ?? [];
  return own
    .filter(({ units, answer }) => units !== 0 && answer !== null)
    .sort((a, b) => Math.abs(b.units) - Math.abs(a.units))
    .slice(0, mostShown)
    .map(({ criterionId, answer, points }) => ({ criterionId, answer: textOf(answer) ?? '', points }));
}

/** A single changed answer; several at once are left out. */
function decidingAnswer({ changes, winners }: Counterfactual): DecidingAnswer[] {
  const [change] = changes;
  if (change === undefined || changes.length > 1) return [];
  return [{ fact: change.fact, from: textOf(change.from), to: textOf(change.to) ?? 'none', winners }];
}
