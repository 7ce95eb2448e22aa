import type { Transition } from '../../governance/decisions/model.js';
import type { Review } from '../../governance/records/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { isAssessed } from '../../operating-model/isAssessed.js';
import type { ReviewReason } from '../reviews/model.js';
import { asKnown, reviewReasons } from '../reviews/reviewReasons.js';
import type { CriterionState } from './model.js';
import type { PlanningContext } from './planningContext.js';

type Stated = NonNullable<Transition['criteria']>[number];
type Standing = Pick<CriterionState, 'state' | 'basis' | 'differs' | 'pointers' | 'missing'>;

/** The one responsibility matrix. */
const matrix = { kind: 'matrix', id: 'main' } as const;
const subject = `${matrix.kind}:${matrix.id}`;

/** Reviews of the responsibility matrix that the document lists, as they are known on the day. */
export function matrixReviews({ index, asOf }: Pick<PlanningContext, 'asOf' | 'index'>): readonly Review[] {
  return index
    .list('review')
    .filter((review) => review.subject === subject)
    .map((review) => asKnown(review, asOf));
}

/** The last day on which the matrix was reviewed, by the document; undefined where it tells of none. */
export function lastHeldOn(reviews: readonly Review[]): string | undefined {
  return reviews
    .flatMap((review) => review.lastHeldOn ?? [])
    .sort(compareText)
    .at(-1);
}

/** Whether what makes a review due only repeats itself; on its day that is not late yet, and anything else calls at once. */
function isByCalendar({ code }: ReviewReason): boolean {
  return code === 'cadence' || code === 'planned-date';
}

/** How the matrix stands by its reviews, as of a day. */
function byReviews(reviews: readonly Review[], { index, asOf }: PlanningContext): Omit<Standing, 'basis' | 'differs'> {
  const found = reviews.map((review) => reviewReasons(review, index, asOf));
  const due = found
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => {
      const order = reason.dueOn === null ? -1 : compareText(reason.dueOn, asOf);
      return isByCalendar(reason) ? order < 0 : order <= 0;
    });
  const pointers = reviews.flatMap(({ id }) => index.pointerOf({ kind: 'review', id }) ?? []);
  if (due.length > 0) return { state: due.every(isByCalendar) ? 'expired' : 'open', pointers, missing: [] };
  const missing = [...new Set(found.flatMap((each) => each.missing))];
  return missing.length > 0 ? { state: 'unknown', pointers: [], missing } : { state: 'met', pointers, missing: [] };
}

/** How it stands by the document alone. */
function byDocument(reviews: readonly Review[], context: PlanningContext): Omit<Standing, 'basis' | 'differs'> {
  if (reviews.length > 0) return byReviews(reviews, context);
  return isAssessed(context.index, 'reviews', matrix)
    ? { state: 'open', pointers: ['/reviews'], missing: [] }
    : { state: 'unknown', pointers: [], missing: ['reviews'] };
}

/**
 * How the criterion of the last phase stands: whether the responsibility matrix was reviewed within its cadence, and since whatever calls for a
 * review. A statement that it is met is a review held on its day, beside those of the document; one that it is open holds until the next
 * review.
 */
export function standingState(given: Stated | undefined, context: PlanningContext): Standing {
  // What is dated after the day is not known yet.
  const isLater = given?.changedOn != null && compareText(given.changedOn, context.asOf) > 0;
  const stated = isLater ? undefined : given;
  const reviews = matrixReviews(context);
  const found = byDocument(reviews, context);
  const held = lastHeldOn(reviews);
  const { changedOn } = stated ?? {};
  const isOld = held !== undefined && changedOn != null && compareText(held, changedOn) >= 0;
  if (stated === undefined || isOld)
    return { ...found, basis: found.state === 'unknown' ? null : 'derived', differs: null };
  if (stated.status === 'open' || changedOn == null) {
    const shown = found.state === 'unknown' ? null : found.state === 'met' ? 'met' : 'open';
    const differs = shown === stated.status ? null : shown;
    return { state: stated.status, basis: 'stated', differs, pointers: found.pointers, missing: [] };
  }
  const base = reviews.length > 0 ? reviews : [{ id: '', subject }];
  const counted = byReviews(
    base.map((review) => ({ ...review, lastHeldOn: changedOn })),
    context,
  );
  return { ...counted, basis: 'stated', differs: null };
}
