import type { MaturityCriterionResult } from '../assessment/model.js';
import type { MaturityChange } from './model.js';

/** A criterion in two assessments. */
export interface Pair {
  readonly first: MaturityCriterionResult;
  readonly second: MaturityCriterionResult;
}

interface Standing {
  readonly level: number | null;
  readonly score: number | null;
}

/** How level and score have changed. */
export function changeOf(
  before: Standing,
  after: Standing,
  common: readonly Pair[],
  isSameVersion: boolean,
): MaturityChange {
  const change = (first: number | null, second: number | null) =>
    isSameVersion && first !== null && second !== null ? second - first : null;
  const levelChange = change(before.level, after.level);
  return {
    levelBefore: before.level,
    levelAfter: after.level,
    levelChange,
    scoreBefore: before.score,
    scoreAfter: after.score,
    scoreChange: change(before.score, after.score),
    isLostByAge: levelChange !== null && levelChange < 0 && common.every(isUnchangedButForAge),
  };
}

/** Whether a criterion counts no less than before, or only because its evidence grew stale. */
function isUnchangedButForAge({ first, second }: Pair): boolean {
  if (first.value === null || second.value === null) return first.value === second.value;
  return second.value >= first.value || (second.reason === 'stale' && first.stated === second.stated);
}
