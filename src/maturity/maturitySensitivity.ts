import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { longestDurationDays } from '../internal/time/limits.js';
import type { MaturityAssessment } from './assessment/model.js';
import { assessByPlan, assessOptionNames, compileMaturityModel } from './compileMaturityModel.js';
import type { AssessMaturityOptions } from './compileMaturityModel.js';
import type { MaturityModel } from './definition/model.js';
import type { MaturityAnswer } from './model.js';
import { planOf } from './plan/plan.js';

/** Least scores that are tried: 0.60 to 0.75 in steps of a hundredth. House default. */
export const standardMaturityThresholds: readonly number[] = /* @__PURE__ */ Object.freeze([
  0.6, 0.61, 0.62, 0.63, 0.64, 0.65, 0.66, 0.67, 0.68, 0.69, 0.7, 0.71, 0.72, 0.73, 0.74, 0.75,
]);
/** What the longest ages of evidence are multiplied by: a quarter less to a quarter more. House default. */
export const standardEvidenceAgeFactors: readonly number[] = /* @__PURE__ */ Object.freeze([
  0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.25,
]);

/** Options of {@link maturitySensitivity}. */
export interface MaturitySensitivityOptions extends AssessMaturityOptions {
  /** Least scores to try, 0 to 1; absent: {@link standardMaturityThresholds}. Only a cumulative model has one. */
  readonly thresholds?: readonly number[] | undefined;
  /** Multiples of the longest ages to try, above 0; absent: {@link standardEvidenceAgeFactors}. */
  readonly ageFactors?: readonly number[] | undefined;
}

/** The level with one number of the model changed. */
export interface MaturitySensitivityTrial {
  /** The number tried. */
  readonly value: number;
  /** The level of the whole then. */
  readonly level: number | null;
  /** Dimensions whose level differs from that of the model as it is, in its order. */
  readonly changedDimensionIds: readonly string[];
}

/** How often the level of the whole changes. */
export interface MaturitySensitivityTally {
  /** Every number tried, in the order given. */
  readonly trials: readonly MaturitySensitivityTrial[];
  /** Trials in which the level of the whole differs. */
  readonly changed: number;
  /** The same as a share of the trials; null without any, and where there is no level. */
  readonly changedRate: number | null;
}

/** How much an assessment hangs on numbers that no standard gives. */
export interface MaturitySensitivity {
  /** The level with the model as it is. */
  readonly level: number | null;
  /** Other least scores; without trials where the rule has none. */
  readonly thresholds: MaturitySensitivityTally;
  /** Other longest ages. */
  readonly ages: MaturitySensitivityTally;
}

/**
 * How often the level changes when the least score or the longest ages of evidence are other ones: they are house defaults, so an assessment
 * should say how much hangs on them.
 *
 * @returns trials in the order given
 * @throws ComanagedError as `assessMaturity`, and `invalid-option` for numbers out of range
 * @example
 * ```ts
 * import { maturitySensitivity, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria.map(({ id }) => ({ criterionId: id, rating: 'L', evidenceIds: ['audit'] }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-01-01' }];
 * const { level, thresholds, ages } = maturitySensitivity(operationsMaturityModel, answers, { asOf: '2026-03-28', evidence });
 * [level, thresholds.changedRate, ages.changed];
 * // => [3, 0.5625, 3]
 * ```
 */
export function maturitySensitivity(
  model: MaturityModel,
  answers: readonly MaturityAnswer[],
  options: MaturitySensitivityOptions,
): MaturitySensitivity {
  return guarded('answers', () => {
    checkOptions(options, 'options', [...assessOptionNames, 'thresholds', 'ageFactors']);
    const { thresholds = standardMaturityThresholds, ageFactors = standardEvidenceAgeFactors, ...rest } = options;
    checkNumbers(thresholds, 'thresholds', 0, 1);
    checkNumbers(ageFactors, 'ageFactors', 0.01, 100);
    const base = compileMaturityModel(model).assess(answers, rest);
    // The model is checked; with a higher threshold than its ratings give, a level is out of reach, and not wrong.
    const assess = (changed: MaturityModel) => assessByPlan(planOf(changed), answers, rest);
    const { rule } = model;
    const scores = rule.kind === 'cumulative' ? thresholds : [];
    return {
      level: base.level,
      thresholds: tally(base, scores, (minimumScore) =>
        assess(rule.kind === 'cumulative' ? { ...model, rule: { ...rule, minimumScore } } : model),
      ),
      ages: tally(base, ageFactors, (factor) => assess(withAges(model, factor))),
    };
  });
}

function checkNumbers(values: readonly number[], path: string, least: number, most: number): void {
  const isRight =
    Array.isArray(values) &&
    Array.from<unknown>(values).every((value) => numberFaults(value, path, { least, most }).length === 0);
  if (!isRight) refuse(path, `be an array of numbers from ${least} to ${most}`, 'invalid-option');
}

function tally(
  base: MaturityAssessment,
  values: readonly number[],
  assess: (value: number) => MaturityAssessment,
): MaturitySensitivityTally {
  const trials = values.map((value): MaturitySensitivityTrial => {
    const { level, dimensions } = assess(value);
    const changed = dimensions.filter((each, at) => each.level !== base.dimensions[at]?.level);
    return { value, level, changedDimensionIds: changed.map(({ dimensionId }) => dimensionId) };
  });
  const isTried = trials.length > 0 && base.level !== null;
  const changed = trials.filter(({ level }) => level !== base.level).length;
  return { trials, changed, changedRate: isTried ? changed / trials.length : null };
}

/** A model whose evidence keeps for another time. */
function withAges(model: MaturityModel, factor: number): MaturityModel {
  const criteria = model.criteria.map((criterion) => {
    const { evidence } = criterion;
    if (evidence?.maxAgeDays == null) return criterion;
    const maxAgeDays = Math.min(evidence.maxAgeDays * factor, longestDurationDays);
    return { ...criterion, evidence: { ...evidence, maxAgeDays } };
  });
  return { ...model, criteria };
}
