import type { Decision } from '../../governance/decisions/model.js';
import { lastDayOfNotice } from '../../governance/lastDayOfNotice.js';
import type { Exception } from '../../governance/records/model.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { parseDate } from '../../internal/time/parseDate.js';
import type { Contract } from '../../services/agreements/model.js';
import type { ReviewReason } from './model.js';
import type { ReasonsOfReview } from './reviewReasons.js';

/** The policy in use now. */
export interface PolicyInUse {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** Why a decision is to be looked at again. */
export function decisionReasons(decision: Decision, policy: PolicyInUse | undefined): ReasonsOfReview | undefined {
  const { status, reviewOn, policy: used } = decision;
  if (status === 'rejected' || status === 'superseded') return undefined;
  const isOther = policy !== undefined && used != null && used.id === policy.id && used.version !== policy.version;
  const reasons: ReviewReason[] = [
    ...(reviewOn == null ? [] : [{ code: 'decision-date', dueOn: reviewOn, from: null } as const]),
    ...(isOther ? [{ code: 'policy-changed', dueOn: null, from: null } as const] : []),
  ];
  return { reasons, missing: reviewOn === undefined ? ['decision.reviewOn'] : [] };
}

/** Why a contract is to be looked at: its end, and the last day on which notice can be given. */
export function contractReasons({ endsOn, noticePeriod }: Contract): ReasonsOfReview | undefined {
  const end = endsOn == null ? undefined : parseDate(endsOn);
  if (endsOn === null) return undefined;
  if (end === undefined) return { reasons: [], missing: ['contract.endsOn'] };
  const lastDay = noticePeriod == null ? undefined : lastDayOfNotice(end, noticePeriod);
  const reasons: ReviewReason[] = [
    ...(lastDay === undefined ? [] : [{ code: 'notice-window', dueOn: formatDate(lastDay), from: null } as const]),
    { code: 'contract-ended', dueOn: formatDate(end), from: null },
  ];
  // Not said, or said in a way that nobody can count by.
  return { reasons, missing: noticePeriod !== null && lastDay === undefined ? ['contract.noticePeriod'] : [] };
}

/** Why an exception is to be looked at: it ends. */
export function exceptionReasons({ expiresOn }: Exception): ReasonsOfReview | undefined {
  if (expiresOn === null) return undefined;
  if (expiresOn === undefined) return { reasons: [], missing: ['exception.expiresOn'] };
  return { reasons: [{ code: 'exception-expired', dueOn: expiresOn, from: null }], missing: [] };
}
