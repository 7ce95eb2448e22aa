import { checkRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { printableKey } from '../../internal/text/printableKey.js';
import type { MaturityAssessment } from '../assessment/model.js';
import type { MaturityPlan } from '../plan/plan.js';
import { notApplicable } from '../plan/standing.js';

const largestEffort = 1e9;

/** The ratings that count in an assessment, by place; refuses one that was not made with the model. */
export function assessedRatings(plan: MaturityPlan, assessment: MaturityAssessment): Int16Array {
  checkRecord(assessment, 'assessment');
  const { modelId, modelVersion, criteria } = assessment;
  const isOfModel = modelId === plan.model.id && modelVersion === plan.model.version;
  if (!isOfModel || criteria.length !== plan.ids.length) refuse('assessment', 'be one by this model');
  return Int16Array.from(criteria, ({ criterionId, effective }, at) => {
    const place = effective === null ? notApplicable : plan.scales[at]?.placeOf.get(effective);
    if (criterionId !== plan.ids[at] || place === undefined) refuse('assessment', 'be one by this model');
    return place;
  });
}

/** Effort of every criterion, 1 where none is given. */
export function effortsOf(plan: MaturityPlan, effort: Readonly<Record<string, number>>): Float64Array {
  const efforts = new Float64Array(plan.ids.length).fill(1);
  checkRecord(effort, 'effort');
  for (const [id, value] of Object.entries(effort)) {
    const place = plan.placeOf.get(id);
    if (place === undefined) refuse('effort', 'name criteria of the model only', 'invalid-option');
    refuseFaults(numberFaults(value, `effort/${printableKey(id)}`, { above: 0, most: largestEffort }));
    efforts[place] = value;
  }
  return efforts;
}
