import type { Decision } from '../../governance/decisions/model.js';
import { contractTerm, isRolling } from '../../governance/contractTerm.js';
import type { ContractTerm } from '../../governance/contractTerm.js';
import type { Exception } from '../../governance/records/model.js';
import { termStatus } from '../../governance/termStatus.js';
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

/**
 * Why a contract is to be looked at: the end of the term in which it runs, and the last day on which notice can be given. Both come again where
 * it renews itself; where nobody says whether it did, nothing is known to be due.
 */
export function contractReasons(contract: Contract, asOf: string): ReasonsOfReview | undefined {
  const status = termStatus(contract, asOf);
  if (status === 'open-ended') return undefined;
  if (status === 'end-unknown') return { reasons: [], missing: ['contract.endsOn'] };
  if (status === 'renewal-unknown') return { reasons: [], missing: ['contract.renewalTerm'] };
  const { endsOn, noticePeriod } = contract;
  // One that has ended is looked at as on its last day, until somebody says what came of it.
  const term = contractTerm(contract, status === 'ended' && endsOn != null ? endsOn : asOf);
  if (term === undefined) return { reasons: [], missing: ['contract.endsOn'] };
  const { lastDay, renewal } = term;
  const notice = noticeAhead(contract, term, asOf);
  const reasons: ReviewReason[] = [
    ...(noticePeriod == null || notice === undefined
      ? []
      : [{ code: 'notice-window', dueOn: formatDate(notice.decideDay), from: null } as const]),
    { code: renewal ? 'contract-renews' : 'contract-ended', dueOn: formatDate(lastDay), from: null },
  ];
  // Not said, or said in a way that nobody can count by.
  return { reasons, missing: notice === undefined ? ['contract.noticePeriod'] : [] };
}

/** The notice of a term; of one that rolls on, and whose day for notice is over, that of the next, as it can be left at any time. */
function noticeAhead(contract: Contract, term: ContractTerm, asOf: string): ContractTerm['notice'] {
  const today = parseDate(asOf) ?? 0;
  if (term.notice === undefined || term.notice.decideDay >= today || !isRolling(term)) return term.notice;
  return contractTerm(contract, formatDate(term.lastDay + 1))?.notice ?? term.notice;
}

/** Why an exception is to be looked at: it ends. */
export function exceptionReasons({ expiresOn }: Exception): ReasonsOfReview | undefined {
  if (expiresOn === null) return undefined;
  if (expiresOn === undefined) return { reasons: [], missing: ['exception.expiresOn'] };
  return { reasons: [{ code: 'exception-expired', dueOn: expiresOn, from: null }], missing: [] };
}
