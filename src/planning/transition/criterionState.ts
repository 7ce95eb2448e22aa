import { criterionStatuses } from '../../governance/decisions/model.js';
import type { Transition } from '../../governance/decisions/model.js';
import { derivedState } from './derivedState.js';
import type { CriterionState, PhaseCriterion } from './model.js';
import { standingState } from './standingState.js';
import type { PlanningContext } from './planningContext.js';
import { isValid } from './validEvidence.js';

type Stated = NonNullable<Transition['criteria']>[number];

/** Whether evidence that was named for a criterion has lapsed: all of it, and it was there. */
function hasLapsed({ evidenceIds = [] }: Stated, { index, asOf }: PlanningContext): boolean {
  const known = evidenceIds.flatMap((id) => index.find('evidence', id) ?? []);
  return known.length > 0 && known.every((evidence) => isValid(evidence, asOf) === false);
}

/**
 * How a criterion stands: as stated, else as it follows from the document. Evidence that has lapsed opens it again, and what the document
 * shows beside something else that was stated is told.
 */
export function criterionState(criterion: PhaseCriterion, context: PlanningContext): CriterionState {
  const stated = context.transition.criteria?.find(
    ({ id, status }) => id === criterion.id && criterionStatuses.includes(status),
  );
  const evidenceIds = [...(stated?.evidenceIds ?? [])];
  if (criterion.role === 'standing') {
    const standing = standingState(stated, context);
    const isLapsed = standing.basis === 'stated' && standing.state === 'met' && stated && hasLapsed(stated, context);
    return { ...criterion, ...standing, ...(isLapsed && { state: 'expired' }), evidenceIds };
  }
  const derived = derivedState(criterion.id, context);
  if (stated !== undefined) {
    const state = stated.status === 'met' && hasLapsed(stated, context) ? 'expired' : stated.status;
    const shown = derived === undefined || derived.state === 'unknown' ? null : derived.state;
    const differs = shown !== null && shown !== stated.status ? shown : null;
    const pointers = derived?.pointers ?? [];
    return { ...criterion, state, basis: 'stated', differs, evidenceIds, pointers, missing: [] };
  }
  const { state, pointers, missing } = derived ?? { state: 'unknown', pointers: [], missing: ['transition.criteria'] };
  const basis = state === 'unknown' ? null : 'derived';
  return { ...criterion, state, basis, differs: null, evidenceIds, pointers, missing };
}
