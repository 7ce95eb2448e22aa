import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import type { ReadAnswers } from '../plan/readAnswers.js';
import { meanOf, notApplicable, overallHeight } from '../plan/standing.js';
import { coverageOf } from './coverage.js';
import { cappedResults, criterionResults } from './criterionResults.js';
import { derivedLevelOf, dimensionFigures, dimensionResult, lapseOf } from './dimensionFigures.js';
import type { DimensionFigures } from './dimensionFigures.js';
import { overallDrop } from './lapses.js';
import type { MaturityAssessment, MaturityBlocker, MaturityDimensionResult, MaturityGroupResult } from './model.js';
import { coverageWarnings, dimensionWarnings, futureWarnings } from './warnings.js';

/** What an assessment is of. */
export interface AssessmentFrame {
  readonly asOf: number;
  readonly serviceId: string | null;
  readonly answers: ReadAnswers;
}

/** The assessment of ratings that count. */
export function assessPlan(plan: MaturityPlan, counted: CountedRatings, frame: AssessmentFrame): MaturityAssessment {
  const { model } = plan;
  const { asOf, serviceId, answers } = frame;
  const coverage = coverageOf(plan, byId(plan), counted.stated);
  const isKnown = coverage.answered > 0;
  const figures = model.dimensions.map((_, at) => dimensionFigures(plan, at, counted));
  const dimensions = figures.map((each, at) => dimensionResult(plan, at, each, counted, isKnown));
  const groups = plan.groups.map((members, at): MaturityGroupResult => {
    const score = isKnown ? meanOf(members.map((member) => figures[member]?.score)) : undefined;
    return { groupId: model.groups?.[at]?.id ?? '', score: score ?? null };
  });
  const whole = wholeFigures(plan, figures, isKnown);
  return {
    modelId: model.id,
    modelVersion: model.version,
    ruleKind: model.rule.kind,
    asOf: formatInstant(asOf),
    serviceId,
    assessorPartyIds: answers.assessors,
    status: isKnown ? 'ok' : 'insufficient-data',
    ...whole,
    dimensions,
    groups,
    blockers: overallBlockers(plan, dimensions, whole.level),
    capped: cappedResults(plan, counted, asOf),
    coverage,
    notApplicable: plan.ids.filter((_, at) => counted.stated[at] === notApplicable),
    warnings: [
      ...figures.flatMap(({ cells }, at) => dimensionWarnings(plan, at, cells, counted)),
      ...coverageWarnings(plan, coverage, null),
      ...dimensions.flatMap((each) => coverageWarnings(plan, each.coverage, each.dimensionId)),
      ...futureWarnings(plan, counted),
    ],
    criteria: criterionResults(plan, counted, answers.inherited),
  };
}

/** Dimensions that count, then the others: an order that does not hang on the model's. */
function byId({ counted, model }: MaturityPlan): number[] {
  const isCounted = new Set(counted);
  return [...counted, ...model.dimensions.map((_, at) => at).filter((at) => !isCounted.has(at))];
}

type Whole = Pick<MaturityAssessment, 'level' | 'derivedLevel' | 'score' | 'levelIfFresh' | 'nextLapse'>;

/** Level and score of the whole. */
function wholeFigures(plan: MaturityPlan, figures: readonly DimensionFigures[], isKnown: boolean): Whole {
  const score = isKnown ? overallScore(plan, figures) : undefined;
  const heights = figures.map(({ height }) => height);
  const hasLevels = isKnown && plan.model.rule.kind !== 'continuous';
  const levelOf = (levels: readonly (number | undefined)[]) => {
    const height = hasLevels ? overallHeight(plan, levels) : undefined;
    return height === undefined ? null : plan.floor + height;
  };
  const drops = figures.map((each) => each.drops);
  return {
    level: levelOf(heights),
    derivedLevel: derivedLevelOf(plan, score),
    score: score ?? null,
    levelIfFresh: levelOf(figures.map(({ freshHeight }) => freshHeight)),
    nextLapse: hasLevels ? lapseOf(plan, overallDrop(plan, heights, drops)) : null,
  };
}

/** Mean of the groups, else of the dimensions that count; in the order of ids, so that the order of the model does not matter. */
function overallScore(
  { model, groups, counted }: MaturityPlan,
  figures: readonly DimensionFigures[],
): number | undefined {
  const mean = (places: readonly number[]) => meanOf(places.map((at) => figures[at]?.score));
  if (groups.length === 0) return mean(counted);
  const isCounted = new Set(counted);
  const ids = (model.groups ?? []).map(({ id }, at) => ({ id, at })).sort((a, b) => compareText(a.id, b.id));
  return meanOf(ids.map(({ at }) => mean((groups[at] ?? []).filter((member) => isCounted.has(member)))));
}

/** What holds the whole back: the blockers of the dimensions at its level; for a mean, and without a level, those of all that count. */
function overallBlockers(
  plan: MaturityPlan,
  dimensions: readonly MaturityDimensionResult[],
  level: number | null,
): MaturityBlocker[] {
  const counted = new Set(plan.counted);
  const isMinimum = plan.model.overall.kind === 'minimum';
  return dimensions
    .filter((each, at) => counted.has(at) && (!isMinimum || level === null || each.level === level))
    .flatMap(({ blockers }) => blockers);
}
