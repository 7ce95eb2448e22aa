import { missingList } from '../../gaps/lookups/missingList.js';
import type { MissingFact } from '../../gaps/rule.js';
import { areaWeights } from '../partner/areaWeights.js';
import { evaluationOf } from '../partner/evaluationOf.js';
import type { Derive } from './model.js';

/** `partnerQualified`: a candidate has a rating of at least `gateRating` on each of the four gates; no where every candidate fails one. */
export const partnerQualified: Derive = ({ context, thresholds: { gateRating } }) => {
  const { index } = context;
  const missing: MissingFact[] = [];
  const evidence: string[] = [];
  let failed = 0;
  const candidates = index.list('partner-candidate');
  for (const candidate of candidates) {
    const pointer = index.pointerOf({ kind: 'partner-candidate', id: candidate.id }) ?? '';
    const { eligibility } = evaluationOf(candidate, {}, areaWeights(undefined), gateRating);
    if (eligibility === 'eligible') evidence.push(`${pointer}/ratings`);
    else if (eligibility === 'not-eligible') failed += 1;
    else missing.push({ code: 'partner-candidate.ratings', pointer });
  }
  const list = missingList(context, 'partnerCandidates');
  if (list !== undefined) missing.push(list);
  const isNo = list === undefined && failed === candidates.length;
  return {
    value: evidence.length > 0 || isNo ? evidence.length > 0 : undefined,
    measured: { name: 'candidates that pass every gate', value: evidence.length, unit: 'count' },
    threshold: { name: 'gateRating', value: gateRating },
    evidence: isNo && evidence.length === 0 ? ['/partnerCandidates'] : evidence,
    missing: missing.slice(0, 1),
  };
};
