import { compareText } from '../../internal/text/compareText.js';
import type { Subject } from '../../services/subjects/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { reviewsOf } from './entriesOf.js';
import { missingList } from './missingList.js';

/** When a subject was reviewed last. */
export interface LastReview {
  /** The day; null: never, as far as is known. */
  readonly day: string | null;
  /** What is missing to know whether there was a later one. */
  readonly missing?: MissingFact;
}

/** The last review of a subject. A review that is listed speaks for all: an unlisted one beside it is not to be expected. */
export function lastReview(context: RuleContext, subject: Subject): LastReview {
  const reviews = reviewsOf(context, subject);
  const day =
    reviews
      .flatMap(({ lastHeldOn }) => lastHeldOn ?? [])
      .sort(compareText)
      .at(-1) ?? null;
  const open = reviews.find(({ lastHeldOn }) => lastHeldOn === undefined);
  if (open !== undefined) {
    const pointer = context.index.pointerOf({ kind: 'review', id: open.id }) ?? '';
    return { day, missing: { code: 'review.lastHeldOn', pointer } };
  }
  const silent = reviews.length === 0 ? missingList(context, 'reviews', subject) : undefined;
  return silent === undefined ? { day } : { day, missing: silent };
}
