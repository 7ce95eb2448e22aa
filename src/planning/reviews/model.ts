import type { Subject } from '../../services/subjects/model.js';

/** Why a review is due. */
export const reviewReasons = [
  'cadence',
  'planned-date',
  'never-held',
  'incident',
  'major-change',
  'regulation',
  'person-left',
  'notice-window',
  'contract-ended',
  'contract-renews',
  'decision-date',
  'exception-expired',
  'policy-changed',
  'underperforming',
] as const;

/** A reason for which a review is due, or will be. */
export interface ReviewReason {
  /** Which one. */
  readonly code: (typeof reviewReasons)[number];
  /** Day from which it is due; null: at once, since no day is known. */
  readonly dueOn: string | null;
  /** What it comes from, as `kind:id`; null: the review itself. */
  readonly from: string | null;
}

/** Whether something is to be looked at again. */
export interface DueReview {
  /** What is to be looked at. */
  readonly subject: Subject;
  /** Its name, its id where it has none. */
  readonly label: string;
  /** The review, decision, contract or exception that says so. */
  readonly sourceId: string;
  /** `overdue`: the day is past; `due`: it is today, or something happened; `ahead`: it is to come; `unknown`: the document does not tell. */
  readonly status: 'overdue' | 'due' | 'ahead' | 'unknown';
  /** The first day on which it is due; null where that is not known. */
  readonly dueOn: string | null;
  /** Every reason, the earliest first. */
  readonly reasons: readonly ReviewReason[];
  /** What is missing to know more. */
  readonly missing: readonly string[];
}
