import { checkRecord, checkRecords, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { MaturityAssessment, MaturityCriterionResult } from './assessment/model.js';
import { changeOf } from './comparison/changeOf.js';
import type { Pair } from './comparison/changeOf.js';
import type { MaturityComparison, MaturityDimensionChange, MaturityRatingChange } from './comparison/model.js';

/**
 * What became of an operation between two assessments by one model: levels, scores, and which criteria moved. Two assessors of the same day
 * are compared in the same way.
 *
 * A level lost only because evidence grew stale is told as such. Where the versions of the model differ, only criteria of both are compared,
 * and levels and scores stand side by side without a change.
 *
 * @returns lists in the order of the second assessment
 * @throws ComanagedError `invalid-argument` for what is no assessment, or assessments by different models
 * @example
 * ```ts
 * import { assessMaturity, compareMaturity, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria.map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-01-10' }];
 * const [spring, summer] = ['2026-04-01', '2026-07-01'].map((asOf) =>
 *   assessMaturity(operationsMaturityModel, answers, { asOf, evidence }),
 * );
 * const { overall, newlyCapped } = compareMaturity(spring!, summer!);
 * [overall.levelBefore, overall.levelAfter, overall.isLostByAge, newlyCapped.length];
 * // => [3, 1, true, 18]
 * ```
 */
export function compareMaturity(before: MaturityAssessment, after: MaturityAssessment): MaturityComparison {
  return guarded('before', () => {
    for (const [name, side] of Object.entries({ before, after })) {
      checkRecord(side, name);
      checkRecords(side.criteria, `${name}/criteria`, ['criterionId']);
      checkRecords(side.dimensions, `${name}/dimensions`, ['dimensionId']);
    }
    if (before.modelId !== after.modelId) refuse('after', 'be by the same model as before');
    const isSameVersion = before.modelVersion === after.modelVersion;
    const firsts = new Map(before.criteria.map((each) => [each.criterionId, each]));
    const common = after.criteria.flatMap((second): Pair[] => {
      const first = firsts.get(second.criterionId);
      return first === undefined ? [] : [{ first, second }];
    });
    const seconds = new Set(after.criteria.map(({ criterionId }) => criterionId));
    const idsWhere = (holds: (pair: Pair) => boolean) => common.filter(holds).map(({ second }) => second.criterionId);
    return {
      modelId: after.modelId,
      versionBefore: before.modelVersion,
      versionAfter: after.modelVersion,
      isSameVersion,
      overall: changeOf(before, after, common, isSameVersion),
      dimensions: dimensionChanges(before, after, common, isSameVersion),
      raised: common.filter((pair) => moved(pair) > 0).map(ratingChange),
      lowered: common.filter((pair) => moved(pair) < 0).map(ratingChange),
      newlyCapped: idsWhere(({ first, second }) => isCapped(second) && !isCapped(first)),
      newlyAnswered: idsWhere(({ first, second }) => isMissing(first) && second.stated !== null),
      noLongerAnswered: idsWhere(({ first, second }) => first.stated !== null && isMissing(second)),
      applicabilityChanged: idsWhere(({ first, second }) => (first.effective === null) !== (second.effective === null)),
      onlyBefore: [...firsts.keys()].filter((id) => !seconds.has(id)),
      onlyAfter: [...seconds].filter((id) => !firsts.has(id)),
    };
  });
}

function moved({ first, second }: Pair): number {
  return first.value === null || second.value === null ? 0 : second.value - first.value;
}

function ratingChange({ first, second }: Pair): MaturityRatingChange {
  return { criterionId: second.criterionId, before: first.effective, after: second.effective };
}

function isMissing({ reason }: MaturityCriterionResult): boolean {
  return reason === 'missing';
}

function isCapped({ reason }: MaturityCriterionResult): boolean {
  return reason !== null && reason !== 'missing';
}

function dimensionChanges(
  before: MaturityAssessment,
  after: MaturityAssessment,
  common: readonly Pair[],
  isSameVersion: boolean,
): MaturityDimensionChange[] {
  const firsts = new Map(before.dimensions.map((each) => [each.dimensionId, each]));
  return after.dimensions.flatMap((second): MaturityDimensionChange[] => {
    const first = firsts.get(second.dimensionId);
    if (first === undefined) return [];
    const own = common.filter(({ second: { dimensionId } }) => dimensionId === second.dimensionId);
    return [{ dimensionId: second.dimensionId, ...changeOf(first, second, own, isSameVersion) }];
  });
}
