import type { OperationsEvent, Review } from '../../governance/records/model.js';
import { dueOn } from '../../governance/dueOn.js';
import { compareText } from '../../internal/text/compareText.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { eventCalls } from './eventCalls.js';
import type { ReviewReason } from './model.js';

/** Cadence of the responsibility matrix where none is stated: every quarter, as the seeds say. */
export const matrixCadence = 'P3M';

/** Why a review is due, and what is missing to know. */
export interface ReasonsOfReview {
  readonly reasons: readonly ReviewReason[];
  readonly missing: readonly string[];
}

/**
 * Whether an event touches what a review is about: the service, or everything for the matrix, the organization and contracts. Undefined where
 * the event does not say which services; a regulation without them concerns all.
 */
function touches({ kind, serviceIds }: OperationsEvent, subject: string): boolean | undefined {
  if (!subject.startsWith('service:')) return true;
  if (serviceIds == null) return kind === 'regulation' ? true : undefined;
  return serviceIds.includes(subject.slice('service:'.length));
}

/** Whether a day is behind the last review; where nobody says when that was, nothing is known to be. */
function isSince(day: string, { lastHeldOn }: Review): boolean {
  return lastHeldOn === null || (lastHeldOn !== undefined && compareText(day, lastHeldOn) > 0);
}

const codeOf = {
  incident: 'incident',
  change: 'major-change',
  'organization-change': 'major-change',
  regulation: 'regulation',
} as const satisfies Record<OperationsEvent['kind'], ReviewReason['code']>;

/** Events after the last review that make it due. */
function eventReasons(
  review: Review,
  index: OperatingModelIndex,
  asOf: string,
): { readonly reasons: ReviewReason[]; readonly missing: string[] } {
  const { subject, triggerSeverity } = review;
  const missing = new Set<string>();
  const reasons = index.list('event').flatMap((event): ReviewReason[] => {
    const { id, kind, occurredOn } = event;
    const isNews = compareText(occurredOn, asOf) <= 0 && isSince(occurredOn, review);
    const isTouched = touches(event, subject);
    if (!isNews || isTouched === false) return [];
    const found = eventCalls(event, triggerSeverity, index);
    for (const code of found.missing) missing.add(code);
    if (!found.calls) return [];
    if (isTouched === undefined) {
      missing.add('event.serviceIds');
      return [];
    }
    return [{ code: codeOf[kind], dueOn: occurredOn, from: `event:${id}` }];
  });
  return { reasons, missing: [...missing] };
}

/** People who left after the last review of the matrix or the organization. */
function departures(review: Review, index: OperatingModelIndex, asOf: string): ReviewReason[] {
  const { subject } = review;
  if (subject.startsWith('service:') || subject.startsWith('contract:')) return [];
  return index.list('person').flatMap(({ id, activeUntil }): ReviewReason[] => {
    const isNews = activeUntil != null && compareText(activeUntil, asOf) < 0 && isSince(activeUntil, review);
    return isNews ? [{ code: 'person-left', dueOn: activeUntil, from: `person:${id}` }] : [];
  });
}

/** A review as it is known on a day: one that was held later has not been held yet, and when it was before is not known. */
export function asKnown(review: Review, asOf: string): Review {
  const { lastHeldOn } = review;
  return lastHeldOn != null && compareText(lastHeldOn, asOf) > 0 ? { ...review, lastHeldOn: undefined } : review;
}

/** Why a review of the document is due: its date, its cadence, what happened since it was held. */
export function reviewReasons(stated: Review, index: OperatingModelIndex, asOf: string): ReasonsOfReview {
  const review = asKnown(stated, asOf);
  const { subject, cadence, lastHeldOn, nextOn } = review;
  const every = cadence ?? (subject === 'matrix:main' ? matrixCadence : undefined);
  const next = lastHeldOn == null || every === undefined ? undefined : dueOn(lastHeldOn, every);
  // Not said, or said in a way that nobody can count by.
  const isCadenceUnknown = every === undefined ? cadence === undefined : lastHeldOn != null && next === undefined;
  const events = eventReasons(review, index, asOf);
  const reasons: ReviewReason[] = [
    ...(lastHeldOn === null ? [{ code: 'never-held', dueOn: null, from: null } as const] : []),
    ...(next === undefined ? [] : [{ code: 'cadence', dueOn: next, from: null } as const]),
    // A date that was planned and kept is past; one before the last review says nothing any more.
    ...(nextOn == null || (lastHeldOn != null && compareText(nextOn, lastHeldOn) <= 0)
      ? []
      : [{ code: 'planned-date', dueOn: nextOn, from: null } as const]),
    ...events.reasons,
    ...departures(review, index, asOf),
  ];
  const missing = [
    ...(lastHeldOn === undefined ? ['review.lastHeldOn'] : []),
    ...(isCadenceUnknown ? ['review.cadence'] : []),
    ...events.missing,
  ];
  return { reasons, missing };
}
