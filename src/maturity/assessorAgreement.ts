import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { fillUniforms } from '../internal/random/fillUniforms.js';
import { permutation } from '../internal/random/permutation.js';
import { streamOf } from '../internal/random/streamOf.js';
import type { RandomStream } from '../internal/random/streamOf.js';
import { assessOptionNames, readAssessment } from './compileMaturityModel.js';
import type { AssessMaturityOptions } from './compileMaturityModel.js';
import { checkModel } from './definition/checkModel.js';
import type { MaturityModel } from './definition/model.js';
import type { MaturityAnswer } from './model.js';
import { cappedRatings } from './plan/capped.js';
import { planOf } from './plan/plan.js';
import type { MaturityPlan } from './plan/plan.js';
import { missing, overallHeight } from './plan/standing.js';
import { dimensionHeights } from './steps/reached.js';

/** Options of {@link assessorAgreement}. */
export interface AssessorAgreementOptions extends AssessMaturityOptions {
  /** Seed of the draws: a whole number or a text. */
  readonly seed: number | string;
  /** Second assessors that are drawn, 1 to 100,000; absent: 1,000 (house default). */
  readonly trials?: number | undefined;
  /** Share of the answers that a second assessor rates otherwise, 0 to 1, rounded down; absent: 0.1 (house default). */
  readonly differingRate?: number | undefined;
}

/** How much a level hangs on who assesses. */
export interface AssessorAgreement {
  /** The level by the answers given. */
  readonly level: number | null;
  /** Second assessors drawn. */
  readonly trials: number;
  /** Answers that each of them rates one step otherwise. */
  readonly differing: number;
  /** Share of them with another level of the whole, 0 to 1; null where there is no level, or too few answers for one to differ. */
  readonly changedRate: number | null;
  /** Mean share of dimensions with another level, 0 to 1; null as well. */
  readonly changedDimensionRate: number | null;
}

const own = ['seed', 'trials', 'differingRate'];
const mostTrials = 100_000;

/**
 * How often a second assessor would come to another level: each rates some of the answers one step higher or lower, drawn at random with a
 * seed, and agrees on the rest.
 *
 * @throws ComanagedError as `assessMaturity`, and `invalid-option` for numbers out of range
 * @example
 * ```ts
 * import { assessorAgreement, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria.map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-03-01' }];
 * const { differing, changedRate } = assessorAgreement(operationsMaturityModel, answers, { asOf: '2026-04-01', evidence, seed: 7 });
 * [differing, changedRate];
 * // => [4, 0]
 * ```
 */
export function assessorAgreement(
  model: MaturityModel,
  answers: readonly MaturityAnswer[],
  options: AssessorAgreementOptions,
): AssessorAgreement {
  return guarded('answers', () => {
    checkOptions(options, 'options', [...assessOptionNames, ...own]);
    const { seed, trials = 1000, differingRate = 0.1, ...rest } = options;
    if (numberFaults(trials, '', { whole: true, least: 1, most: mostTrials }).length > 0)
      refuse('trials', 'be a whole number from 1 to 100,000', 'invalid-option');
    if (numberFaults(differingRate, '', { least: 0, most: 1 }).length > 0)
      refuse('differingRate', 'be a number from 0 to 1', 'invalid-option');
    if (typeof seed !== 'number' && typeof seed !== 'string')
      refuse('seed', 'be a whole number or a text', 'invalid-option');
    checkModel(model);
    const plan = planOf(model);
    const { times, read } = readAssessment(plan, answers, rest);
    const heightsOf = (stated: Int16Array) =>
      dimensionHeights(plan, cappedRatings(plan, { ...read, stated }, times).effective);
    const rated = plan.ids.flatMap((_, at) => ((read.stated[at] ?? missing) >= 0 ? [at] : []));
    const differing = Math.floor(rated.length * differingRate + 1e-9);
    const before = heightsOf(read.stated);
    const level = overallHeight(plan, before);
    const stream = streamOf(seed, 'assessors');
    let [changed, changedDimensions] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const heights = heightsOf(otherRatings(plan, read.stated, rated, differing, stream));
      if (overallHeight(plan, heights) !== level) changed++;
      changedDimensions += heights.filter((height, at) => height !== before[at]).length;
    }
    const hasLevel = rated.length > 0 && model.rule.kind !== 'continuous' && level !== undefined;
    // Where nothing was tried, nothing was found to hold.
    const isTried = hasLevel && differing > 0;
    return {
      level: hasLevel ? plan.floor + level : null,
      trials,
      differing,
      changedRate: isTried ? changed / trials : null,
      changedDimensionRate: isTried ? changedDimensions / (trials * before.length) : null,
    };
  });
}

/** Some of the answers one step higher or lower; at an end of the scale there is one way only. */
function otherRatings(
  plan: MaturityPlan,
  stated: Int16Array,
  rated: readonly number[],
  differing: number,
  stream: RandomStream,
): Int16Array {
  const other = Int16Array.from(stated);
  const ways = new Float64Array(differing);
  const order = permutation(stream, rated.length);
  fillUniforms(stream, ways, 0, differing);
  for (const [place, way] of ways.entries()) {
    const at = rated[order[place] ?? 0] ?? 0;
    const rating = other[at] ?? 0;
    const top = plan.scales[at]?.top ?? rating;
    const isUp = rating === 0 || (rating < top && way < 0.5);
    other[at] = isUp ? rating + 1 : rating - 1;
  }
  return other;
}
