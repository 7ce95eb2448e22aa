import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import { missing, notApplicable } from '../plan/standing.js';
import type { CappedRating, MaturityCriterionResult } from './model.js';

/** Every criterion as it counts, in the order of the model. */
export function criterionResults(
  plan: MaturityPlan,
  { stated, effective, reasons, newest }: CountedRatings,
  inherited: Uint8Array,
): MaturityCriterionResult[] {
  const instants = new Map<number, string>();
  return plan.ids.map((criterionId, at) => {
    const scale = plan.scales[at];
    const [given, counts] = [stated[at] ?? missing, effective[at] ?? notApplicable];
    const collected = newest[at] ?? NaN;
    const isLowered = given === missing || counts < given;
    return {
      criterionId,
      dimensionId: plan.model.dimensions[plan.dimensionOf[at] ?? 0]?.id ?? '',
      stated: scale?.ratings[given] ?? null,
      effective: scale?.ratings[counts] ?? null,
      value: scale?.values[counts] ?? null,
      reason: isLowered ? (reasons[at] ?? null) : null,
      collectedAt: Number.isNaN(collected) ? null : written(instants, collected),
      inherited: inherited[at] === 1,
    };
  });
}

/** An instant in text; the same ones are written once. */
function written(instants: Map<number, string>, ms: number): string {
  const known = instants.get(ms);
  if (known !== undefined) return known;
  const text = formatInstant(ms);
  instants.set(ms, text);
  return text;
}

/** Ratings that weak evidence lowered, in the order of the model. */
export function cappedResults(
  plan: MaturityPlan,
  { stated, effective, reasons, newest }: CountedRatings,
  asOf: number,
): CappedRating[] {
  return plan.ids.flatMap((criterionId, at): CappedRating[] => {
    const [given, counts] = [stated[at] ?? missing, effective[at] ?? 0];
    const ratings = plan.scales[at]?.ratings ?? [];
    const reason = reasons[at];
    if (given < 0 || counts >= given || reason === undefined) return [];
    const age = (asOf - (newest[at] ?? NaN)) / msPerDay;
    const ageDays = Number.isNaN(age) ? null : age;
    return [{ criterionId, stated: ratings[given] ?? '', effective: ratings[counts] ?? '', reason, ageDays }];
  });
}
