import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import { isSubjectKind } from '../services/subjects/isSubjectKind.js';
import type { Subject } from '../services/subjects/model.js';
import { gainFacts, gainReasonsOfDecision, gainReasonsOfReview } from './reviews/gainReasons.js';
import type { DueReview, ReviewReason } from './reviews/model.js';
import { contractReasons, decisionReasons, exceptionReasons } from './reviews/otherReasons.js';
import type { PolicyInUse } from './reviews/otherReasons.js';
import { reviewReasons } from './reviews/reviewReasons.js';
import type { ReasonsOfReview } from './reviews/reviewReasons.js';

/** Options of {@link reviewsDue}. */
export interface ReviewsDueOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** The policy in use now: decisions that rest on another version of it are to be looked at again. Absent: not looked at. */
  readonly policy?: PolicyInUse | undefined;
}

/**
 * What is to be looked at again, and why: reviews by their date, their cadence and what happened since; decisions by their date and their
 * policy; contracts by their notice; exceptions by their end. A review of the organization, and the decision for its operating model, also by a
 * year in which nothing measured has become better.
 *
 * Due on a day is not overdue on that day. Whatever has a date stays due until it is held: a review that was never held is due at once. The
 * responsibility matrix is reviewed each quarter where nothing else is stated.
 *
 * @returns what is overdue, due, not known, and to come, each by day and subject; empty where there is nothing to look at
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { reviewsDue } from 'comanaged/planning';
 *
 * const due = reviewsDue(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     services: [{ id: 'erp', name: 'ERP' }],
 *     reviews: [{ id: 'erp', subject: 'service:erp', cadence: 'P6M', lastHeldOn: '2026-05-20' }],
 *     events: [{ id: 'outage', kind: 'incident', occurredOn: '2026-06-23', major: true, serviceIds: ['erp'] }],
 *   },
 *   { asOf: '2026-09-01' },
 * );
 * due.map(({ label, status, reasons }) => [label, status, reasons.map(({ code }) => code)]);
 * // => [['ERP', 'overdue', ['incident', 'cadence']]]
 * ```
 */
export function reviewsDue(model: OperatingModel, options: ReviewsDueOptions): DueReview[] {
  checkOptions(options, 'options', ['asOf', 'policy']);
  checkRecord(model, 'model');
  const { policy } = options;
  if (policy !== undefined) {
    checkRecord(policy, 'policy');
    if (typeof policy.id !== 'string' || typeof policy.version !== 'string')
      refuse('policy', 'have an id and a version', 'invalid-option');
  }
  return guarded('model', () => {
    const index = indexOperatingModel(model);
    const asOf = asOfDate(options.asOf, model.organization?.timeZone ?? 'UTC');
    return [...listed(index, asOf, policy)].sort(
      (a, b) =>
        order.indexOf(a.status) - order.indexOf(b.status) ||
        compareText(a.dueOn ?? '', b.dueOn ?? '') ||
        compareText(a.subject.kind, b.subject.kind) ||
        compareText(a.subject.id, b.subject.id) ||
        compareText(a.sourceId, b.sourceId),
    );
  });
}

const order: readonly DueReview['status'][] = ['overdue', 'due', 'unknown', 'ahead'];

function* listed(index: OperatingModelIndex, asOf: string, policy: PolicyInUse | undefined): Generator<DueReview> {
  const result = (subject: Subject, sourceId: string, found: ReasonsOfReview | undefined): DueReview[] =>
    found === undefined ? [] : [dueReview(subject, labelOf(subject, index), sourceId, found, asOf)];
  const gains = gainFacts(index, asOf);
  for (const review of index.list('review')) {
    const [kind = '', ...id] = review.subject.split(':');
    if (!isSubjectKind(kind)) continue; // another rule tells of references that lead nowhere
    yield* result(
      { kind, id: id.join(':') },
      review.id,
      withReasons(reviewReasons(review, index, asOf), gainReasonsOfReview(review, gains)),
    );
  }
  for (const decision of index.list('decision'))
    yield* result(
      { kind: 'decision', id: decision.id },
      decision.id,
      withReasons(decisionReasons(decision, policy), gainReasonsOfDecision(decision, gains)),
    );
  for (const contract of index.list('contract'))
    yield* result({ kind: 'contract', id: contract.id }, contract.id, contractReasons(contract, asOf));
  for (const exception of index.list('exception'))
    yield* result({ kind: 'exception', id: exception.id }, exception.id, exceptionReasons(exception));
}

/** Reasons with those of another kind, where there is something to look at. */
function withReasons(own: ReasonsOfReview | undefined, others: ReasonsOfReview): ReasonsOfReview | undefined {
  if (own === undefined) return undefined;
  return { reasons: [...own.reasons, ...others.reasons], missing: [...own.missing, ...others.missing] };
}

function labelOf({ kind, id }: Subject, index: OperatingModelIndex): string {
  const { organization } = index.model;
  switch (kind) {
    case 'organization':
      return organization?.name ?? id;
    case 'service':
    case 'contract':
    case 'decision':
    case 'exception':
      return index.find(kind, id)?.name ?? id;
    default:
      return id;
  }
}

function dueReview(
  subject: Subject,
  label: string,
  sourceId: string,
  { reasons, missing }: ReasonsOfReview,
  asOf: string,
): DueReview {
  const sorted = [...reasons].sort(
    (a, b) =>
      compareText(a.dueOn ?? '', b.dueOn ?? '') ||
      compareText(a.code, b.code) ||
      compareText(a.from ?? '', b.from ?? ''),
  );
  const first = sorted.find((reason) => reason.dueOn !== null)?.dueOn ?? null;
  const status = statusOf(sorted, first, missing, asOf);
  const dueOn = first !== null && status === 'due' && compareText(first, asOf) > 0 ? null : first;
  return { subject, label, sourceId, status, dueOn, reasons: sorted, missing };
}

function statusOf(
  reasons: readonly ReviewReason[],
  first: string | null,
  missing: readonly string[],
  asOf: string,
): DueReview['status'] {
  if (first !== null && compareText(first, asOf) < 0) return 'overdue';
  if (first === asOf || reasons.some((reason) => reason.dueOn === null)) return 'due';
  return missing.length > 0 ? 'unknown' : 'ahead';
}
