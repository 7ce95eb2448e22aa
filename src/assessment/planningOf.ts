import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import { reviewsDue } from '../planning/reviewsDue.js';
import type { DueReview } from '../planning/reviews/model.js';
import type { TransitionStatus } from '../planning/transition/model.js';
import { transitionsStatus } from '../planning/transitionStatus.js';
import type { Section } from './model.js';

/** How each transition stands; not assessed where none is listed. */
export function transitionsOf(model: OperatingModel, asOf: string | number): Section<readonly TransitionStatus[]> {
  if (model.transitions == null) return { status: 'not-assessed', missing: ['transitions'] };
  return { status: 'ok', value: transitionsStatus(indexOperatingModel(model), asOf) };
}

const lists = ['reviews', 'decisions', 'contracts', 'exceptions'] as const;

/** What is to be looked at again; not assessed where the document lists nothing of it. */
export function reviewsOf(model: OperatingModel, asOf: string | number): Section<readonly DueReview[]> {
  if (lists.every((list) => model[list] == null)) return { status: 'not-assessed', missing: [...lists] };
  return { status: 'ok', value: reviewsDue(model, { asOf }) };
}
