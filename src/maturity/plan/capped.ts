import type { MaturityReason } from '../assessment/model.js';
import type { MaturityPlan } from './plan.js';
import type { ReadAnswers } from './readAnswers.js';
import type { ReadTimes } from './readEvidence.js';
import { missing, notApplicable } from './standing.js';

/** The ratings that count, and why, by place of the criterion. */
export interface CountedRatings {
  readonly stated: Int16Array;
  /** Ratings that count now. */
  readonly effective: Int16Array;
  /** Ratings that would count if evidence were there and fresh. */
  readonly fresh: Int16Array;
  /** What is wrong with the answer or its evidence; undefined where nothing is. */
  readonly reasons: readonly (MaturityReason | undefined)[];
  /** When the newest evidence was collected, ms; NaN where there is none with a date. */
  readonly newest: Float64Array;
  /** When the newest evidence grows stale, ms, where it lowers the rating; infinite elsewhere. */
  readonly expiry: Float64Array;
  /** Criteria with evidence dated after the assessment. */
  readonly future: readonly number[];
}

/** Applies the caps to the answers. */
export function cappedRatings(plan: MaturityPlan, answers: ReadAnswers, times: ReadTimes): CountedRatings {
  const { stated, evidenceIds } = answers;
  const effective = Int16Array.from(stated);
  const fresh = Int16Array.from(stated);
  const newest = new Float64Array(stated.length).fill(NaN);
  const expiry = new Float64Array(stated.length).fill(Infinity);
  const future: number[] = [];
  const reasons: (MaturityReason | undefined)[] = [];
  for (let at = 0; at < stated.length; at++) {
    const rating = stated[at] ?? missing;
    const scale = plan.scales[at];
    if (rating === notApplicable || scale === undefined) reasons.push(undefined);
    else if (rating === missing) {
      effective[at] = 0;
      fresh[at] = 0;
      reasons.push('missing');
    } else if (plan.needsEvidence[at] === 0) reasons.push(undefined);
    else {
      const found = newestOf(evidenceIds[at], times);
      if (found.isFuture) future.push(at);
      newest[at] = found.ms;
      const longest = plan.longestAge[at] ?? Infinity;
      const isDated = !Number.isNaN(found.ms);
      const isThere = isDated || (found.isUndated && longest === Infinity);
      const isStale = isDated && times.asOf - found.ms > longest;
      const verdictCap = found.isInconclusive ? scale.inconclusive : scale.top;
      const best = Math.min(rating, verdictCap);
      const aged = Math.min(best, scale.stale);
      fresh[at] = isThere ? best : rating;
      if (!isThere) effective[at] = Math.min(rating, scale.unevidenced);
      else effective[at] = isStale ? aged : best;
      if (isDated && !isStale && aged < best) expiry[at] = found.ms + longest;
      reasons.push(reasonOf(isThere, isStale, found.isInconclusive));
    }
  }
  return { stated, effective, fresh, reasons, newest, expiry, future };
}

function reasonOf(isThere: boolean, isStale: boolean, isInconclusive: boolean): MaturityReason | undefined {
  if (!isThere) return 'unevidenced';
  if (isStale) return 'stale';
  return isInconclusive ? 'inconclusive' : undefined;
}

interface Found {
  /** When the newest evidence with a date was collected; NaN for none. */
  ms: number;
  isInconclusive: boolean;
  isUndated: boolean;
  isFuture: boolean;
}

/** The newest evidence that an answer names; of two of the same instant the one that decides something. */
function newestOf(ids: readonly string[] | undefined, { asOf, evidence }: ReadTimes): Found {
  const found: Found = { ms: NaN, isInconclusive: false, isUndated: false, isFuture: false };
  let undatedDecides = false;
  for (const id of ids ?? []) {
    const piece = evidence.get(id);
    if (piece === undefined) continue;
    const { ms, isInconclusive } = piece;
    if (ms === undefined) {
      found.isUndated = true;
      undatedDecides ||= !isInconclusive;
    } else if (ms > asOf) found.isFuture = true;
    else if (!(ms < found.ms)) {
      found.isInconclusive = ms === found.ms ? found.isInconclusive && isInconclusive : isInconclusive;
      found.ms = ms;
    }
  }
  if (Number.isNaN(found.ms) && found.isUndated) found.isInconclusive = !undatedDecides;
  return found;
}
