import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import type { MaturityAssessment } from './assessment/model.js';
import { checkModel } from './definition/checkModel.js';
import type { MaturityModel } from './definition/model.js';
import { planOf } from './plan/plan.js';
import type { MaturityPlan } from './plan/plan.js';
import type { StepFrame } from './steps/cellChoice.js';
import { chosenSteps } from './steps/chosenSteps.js';
import { maturityStepRatings } from './steps/model.js';
import type { MaturityStep, NextMaturitySteps } from './steps/model.js';
import { raised, reachedHeight } from './steps/reached.js';
import { assessedRatings, effortsOf } from './steps/stepFrame.js';
import { stepRatings, writtenSteps } from './steps/stepRatings.js';

/** Options of {@link nextMaturitySteps}. */
export interface NextMaturityStepsOptions {
  /** Level wanted; absent: the next one, or the top where that is reached. */
  readonly target?: number | null | undefined;
  /** Dimension that shall reach it; absent: the whole. */
  readonly dimensionId?: string | null | undefined;
  /** Effort of criteria in a unit of yours, above 0; absent: 1. */
  readonly effort?: Readonly<Record<string, number>> | undefined;
  /** Rating that a step leads to; absent: the best. `lowest`: the weakest that suffices, given the other steps. */
  readonly stepTo?: (typeof maturityStepRatings)[number] | undefined;
  /** How many other sets of the same effort are wanted, 0 to 100; absent: none. */
  readonly alternatives?: number | undefined;
}

const known = ['target', 'dimensionId', 'effort', 'stepTo', 'alternatives'];
const mostAlternatives = 100;

/**
 * The least that must be done to reach a maturity level: which criteria to bring to which rating, with fresh evidence.
 *
 * No set of steps has less effort, among those of the same effort none has fewer steps, and none of the steps can be left out. Levels and
 * dimensions are searched one by one, which is exact up to 20 open criteria each; with more, the cheapest for their gain are taken and the
 * spare ones left out again, and the result says so. Lower levels always come along: no plan leaps over one.
 *
 * @param assessment an assessment by the model
 * @returns steps by level, then in the order of the model; none where the target is reached or cannot be
 * @throws ComanagedError `invalid-argument` for a model that contradicts itself or an assessment by another one, `invalid-option`,
 * `unknown-option`
 * @example
 * ```ts
 * import { assessMaturity, nextMaturitySteps, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria.map(({ id, level }) => ({
 *   criterionId: id,
 *   rating: level === 2 && id !== 'rec.backup-check' ? 'F' : 'N',
 *   evidenceIds: ['audit'],
 * }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-03-01' }];
 * const now = assessMaturity(operationsMaturityModel, answers, { asOf: '2026-04-01', evidence });
 * nextMaturitySteps(operationsMaturityModel, now).steps.map(({ criterionId, from, to }) => `${criterionId} ${from}-${to}`);
 * // => ['rec.backup-check N-F']
 * ```
 */
export function nextMaturitySteps(
  model: MaturityModel,
  assessment: MaturityAssessment,
  options: NextMaturityStepsOptions = {},
): NextMaturitySteps {
  return guarded('assessment', () => {
    checkModel(model);
    checkOptions(options, 'options', known);
    const { effort = {}, stepTo = 'best', alternatives = 0 } = options;
    if (!maturityStepRatings.includes(stepTo))
      refuse('stepTo', `be one of ${maturityStepRatings.join(', ')}`, 'invalid-option');
    if (numberFaults(alternatives, '', { whole: true, least: 0, most: mostAlternatives }).length > 0)
      refuse('alternatives', `be a whole number from 0 to ${mostAlternatives}`, 'invalid-option');
    const plan = planOf(model);
    const ratings = assessedRatings(plan, assessment);
    const frame = { plan, ratings, efforts: effortsOf(plan, effort), alternatives };
    const dimension = dimensionAt(plan, options.dimensionId);
    return stepsTo(frame, assessment, dimension, targetHeight(frame, dimension, options.target), stepTo === 'lowest');
  });
}

function dimensionAt({ model }: MaturityPlan, dimensionId: string | null | undefined): number | undefined {
  if (dimensionId == null) return undefined;
  const place = model.dimensions.findIndex(({ id }) => id === dimensionId);
  return place < 0 ? refuse('dimensionId', 'name a dimension of the model', 'invalid-option') : place;
}

/** The levels above the floor that are wanted. */
function targetHeight(
  { plan, ratings }: StepFrame,
  dimension: number | undefined,
  target: number | null | undefined,
): number {
  if (target == null) return Math.min((reachedHeight(plan, ratings, dimension) ?? 0) + 1, plan.height);
  const height = target - plan.floor;
  if (!Number.isInteger(height) || height < 0 || height > plan.height)
    refuse('target', 'be the number of a level of the model', 'invalid-option');
  return height;
}

function stepsTo(
  frame: StepFrame,
  assessment: MaturityAssessment,
  dimension: number | undefined,
  height: number,
  isLowest: boolean,
): NextMaturitySteps {
  const { plan, ratings } = frame;
  const dimensionId = dimension === undefined ? null : (plan.model.dimensions[dimension]?.id ?? null);
  const goal = { target: plan.floor + height, dimensionId, alternatives: [], unreachable: [] };
  const hasLevels = plan.model.rule.kind !== 'continuous';
  const now = hasLevels ? reachedHeight(plan, ratings, dimension) : undefined;
  if (now !== undefined && now >= height) {
    return { status: 'reached', ...goal, steps: [], effort: 0, method: 'exact', reaches: plan.floor + now };
  }
  const chosen = chosenSteps(frame, dimension, height);
  if ('unreachable' in chosen) {
    const { unreachable } = chosen;
    return { status: 'unreachable', ...goal, unreachable, steps: [], effort: 0, method: 'exact', reaches: null };
  }
  const ways = chosen.sets.map((set) => stepRatings(frame, set, { dimension, height, isLowest }));
  const written = ways.map((way): MaturityStep[] => writtenSteps(frame, assessment, way));
  const [steps = [], ...alternatives] = written;
  return {
    status: 'steps',
    ...goal,
    steps,
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    method: chosen.isExact ? 'exact' : 'greedy',
    reaches: plan.floor + (reachedHeight(plan, raised(ratings, ways[0] ?? new Map()), dimension) ?? 0),
    alternatives,
  };
}
