import { isRecord, isTexts, refuse } from '../../internal/check.js';
import { compareText } from '../../internal/text/compareText.js';
import type { MaturityAnswer } from '../model.js';
import { refuseAnswers } from './answerFaults.js';
import type { AnswerFault, AnswerFaultCode } from './answerFaults.js';
import type { MaturityPlan } from './plan.js';
import { ratingOfRate } from './scale.js';
import type { Scale } from './scale.js';
import { missing, notApplicable } from './standing.js';

/** Whose answers count. */
export interface AnswerScope {
  /** Service; absent: the organization. */
  readonly serviceId?: string | null | undefined;
  /** Party that assessed; absent: any. */
  readonly assessorPartyId?: string | null | undefined;
  /** Whether answers of the organization count where the service has none. */
  readonly inherit?: boolean | undefined;
}

/** The answers that count, by place of the criterion. */
export interface ReadAnswers {
  /** Place of the rating, `missing` or `notApplicable`. */
  readonly stated: Int16Array;
  readonly evidenceIds: readonly (readonly string[] | undefined)[];
  readonly inherited: Uint8Array;
  readonly assessors: readonly string[];
}

/** Reads the answers of a scope; refuses what is no answer to the model, all faults at once. */
export function readAnswers(plan: MaturityPlan, answers: readonly MaturityAnswer[], scope: AnswerScope): ReadAnswers {
  const given: unknown = answers;
  if (!Array.isArray(given)) refuse('answers', 'be an array');
  const { serviceId = null, inherit = false } = scope;
  const reading: Reading = {
    stated: new Int16Array(plan.ids.length).fill(missing),
    evidenceIds: Array.from(plan.ids, () => undefined),
    inherited: new Uint8Array(plan.ids.length),
    assessors: Array.from(plan.ids, () => undefined),
    faults: [],
  };
  for (let at = 0; at < answers.length; at++) {
    const answer: unknown = answers[at];
    if (!isRecord(answer)) reading.faults.push({ code: 'wrong-type', path: String(at) });
    // Of another kind it would be about nothing, and left out.
    else if (answer['serviceId'] != null && typeof answer['serviceId'] !== 'string')
      reading.faults.push({ code: 'wrong-type', path: `${at}/serviceId` });
  }
  refuseAnswers(reading.faults);
  // The service's own answers come last and win.
  if (serviceId !== null && inherit)
    readRound(plan, answers, { ...scope, serviceId: null, isInherited: true }, reading);
  readRound(plan, answers, { ...scope, serviceId, isInherited: false }, reading);
  refuseAnswers(reading.faults);
  const assessors = new Set(reading.assessors.filter((assessor) => assessor !== undefined));
  return { ...reading, assessors: [...assessors].sort(compareText) };
}

interface Reading {
  readonly stated: Int16Array;
  readonly evidenceIds: (readonly string[] | undefined)[];
  readonly inherited: Uint8Array;
  /** Who gave the answer that counts, by place of the criterion. */
  readonly assessors: (string | undefined)[];
  readonly faults: AnswerFault[];
}

interface Round {
  readonly serviceId: string | null;
  readonly assessorPartyId?: string | null | undefined;
  readonly isInherited: boolean;
}

/** Reads the answers about one service, or about the organization. */
function readRound(plan: MaturityPlan, answers: readonly MaturityAnswer[], round: Round, reading: Reading): void {
  const { serviceId, assessorPartyId, isInherited } = round;
  const met = new Uint8Array(plan.ids.length);
  for (const [at, answer] of answers.entries()) {
    if ((answer.serviceId ?? null) !== serviceId) continue;
    if (assessorPartyId != null && answer.assessorPartyId !== assessorPartyId) continue;
    const place = placeOf(plan, answer.criterionId);
    const fault = place === undefined ? unknown : faultOf(plan.scales[place], answer, met[place] === 1);
    if (fault !== undefined) reading.faults.push({ code: fault[0], path: `${at}${fault[1]}` });
    if (fault !== undefined || place === undefined) continue;
    met[place] = 1;
    const rating = ratingOf(plan.scales[place], answer);
    if (rating === missing) continue;
    reading.stated[place] = rating;
    reading.evidenceIds[place] = answer.evidenceIds;
    reading.inherited[place] = isInherited ? 1 : 0;
    reading.assessors[place] = answer.assessorPartyId ?? undefined;
  }
}

type Place = readonly [AnswerFaultCode, string];
const unknown: Place = ['unknown-criterion', '/criterionId'];

function placeOf(plan: MaturityPlan, id: unknown): number | undefined {
  if (typeof id !== 'string') return undefined;
  return plan.placeOf.get(id) ?? plan.lowerPlaceOf().get(id.toLowerCase());
}

function faultOf(scale: Scale | undefined, answer: MaturityAnswer, isMet: boolean): Place | undefined {
  const { rating, achievedRate, notApplicableReason, evidenceIds, assessorPartyId } = answer;
  if (isMet) return ['duplicate-answer', ''];
  if (evidenceIds !== undefined && !isTexts(evidenceIds)) return ['wrong-type', '/evidenceIds'];
  if (assessorPartyId != null && typeof assessorPartyId !== 'string') return ['wrong-type', '/assessorPartyId'];
  if (notApplicableReason != null) {
    if (typeof notApplicableReason !== 'string' || notApplicableReason === '')
      return ['wrong-type', '/notApplicableReason'];
    if (rating != null || achievedRate != null)
      return ['contradictory-answer', rating == null ? '/achievedRate' : '/rating'];
  }
  if (achievedRate != null && !(typeof achievedRate === 'number' && achievedRate >= 0 && achievedRate <= 1))
    return ['out-of-range', '/achievedRate'];
  if (rating != null) return scale?.placeOf.has(rating) === true ? undefined : ['unknown-rating', '/rating'];
  return achievedRate != null && scale?.bounds.length === 0 ? ['unrated-share', '/achievedRate'] : undefined;
}

function ratingOf(scale: Scale | undefined, answer: MaturityAnswer): number {
  const { rating, achievedRate, notApplicableReason } = answer;
  if (notApplicableReason != null) return notApplicable;
  if (rating != null) return scale?.placeOf.get(rating) ?? missing;
  return achievedRate == null || scale === undefined ? missing : ratingOfRate(scale, achievedRate);
}
