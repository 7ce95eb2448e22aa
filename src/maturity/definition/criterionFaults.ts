import { longestDurationDays } from '../../internal/time/limits.js';
import type { MaturityCriterion } from './model.js';
import { boundFaults, faultIf } from './modelFault.js';
import type { ModelFault } from './modelFault.js';
import { ratingFaults } from './ratingFaults.js';

/** What criteria refer to; undefined where that part of the model is not sound. */
export interface CriterionFrame {
  readonly levels: readonly number[] | undefined;
  readonly dimensionIds: ReadonlySet<string> | undefined;
  /** What the best rating must count at least. */
  readonly reach: number | undefined;
}

// Between them, shares of the largest weight never vanish.
const leastWeight = 1e-9;
const largestWeight = 1e9;

/** What is wrong with a criterion. */
export function criterionFaults(criterion: MaturityCriterion, path: string, frame: CriterionFrame): ModelFault[] {
  const { dimensionId, level, weight, ratings, evidence } = criterion;
  const { levels, dimensionIds, reach } = frame;
  if (isPlain(criterion, frame)) return [];
  const isFloor = level === levels?.[0];
  const isKnown = levels === undefined || levels.includes(level);
  const { maxAgeDays } = evidence ?? {};
  const top = ratings?.at(-1)?.value ?? 1;
  return [
    ...faultIf(
      dimensionIds?.has(dimensionId) === false,
      'unknown-dimension',
      `${path}/dimensionId`,
      'name a dimension',
    ),
    ...faultIf(!isKnown, 'unknown-level', `${path}/level`, 'be the number of a level'),
    ...faultIf(isFloor, 'level-at-floor', `${path}/level`, 'be above the first level'),
    ...(weight == null ? [] : boundFaults(weight, `${path}/weight`, { least: leastWeight, most: largestWeight })),
    ...(maxAgeDays == null
      ? []
      : boundFaults(maxAgeDays, `${path}/evidence/maxAgeDays`, { above: 0, most: longestDurationDays })),
    ...(ratings == null ? [] : ratingFaults(ratings, `${path}/ratings`)),
    ...faultIf(
      ratings != null && top < (reach ?? 0),
      'out-of-reach',
      `${path}/ratings`,
      'reach what the rule asks for',
    ),
  ];
}

/** Whether nothing is wrong with a criterion, as with most. */
function isPlain({ dimensionId, level, weight, ratings, evidence }: MaturityCriterion, frame: CriterionFrame): boolean {
  const { levels, dimensionIds } = frame;
  const age = evidence?.maxAgeDays ?? 1;
  const isWeighty = weight == null || (weight >= leastWeight && weight <= largestWeight);
  const isAged = age > 0 && age <= longestDurationDays;
  const isPlaced = dimensionIds?.has(dimensionId) === true && (levels?.indexOf(level) ?? -1) > 0;
  return ratings == null && isWeighty && isAged && isPlaced;
}
