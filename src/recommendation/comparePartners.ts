import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults, refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import type { PartnerCandidate } from '../governance/decisions/model.js';
import type { EvaluatePartnerOptions } from './evaluatePartner.js';
import { areaWeights } from './partner/areaWeights.js';
import { candidateFaults, termFaults } from './partner/checkCandidate.js';
import { evaluationOf, partnerPassMark } from './partner/evaluationOf.js';
import type { PartnerComparison, PartnerEvaluation, PartnerPlace, PartnerTerms } from './partner/model.js';

/** The terms of one of several partners. */
export interface CandidateTerms extends PartnerTerms {
  /** The candidate. */
  readonly candidateId: string;
}

/** Options of {@link comparePartners}. */
export interface ComparePartnersOptions extends Pick<EvaluatePartnerOptions, 'ranking' | 'passMark'> {
  /** Terms that are no ratings, by candidate; absent: not known. */
  readonly terms?: readonly CandidateTerms[] | undefined;
}

/**
 * Several partners side by side: those that pass all gates by their score, ties as ties.
 *
 * @returns evaluations in the order given, places best first; empty for no candidates
 * @throws ComanagedError `invalid-argument` with every fault of the candidates or the options; `unknown-option`
 *
 * @example
 * ```ts
 * import { comparePartners } from 'comanaged/recommendation';
 *
 * const gates = ['shared-responsibility', 'service-depth', 'outcome-link', 'transparency'] as const;
 * const rated = (id: string, gate: number, culture: number) => ({
 *   id,
 *   name: id,
 *   ratings: [...gates.map((item) => ({ item, rating: gate })), { item: 'culture' as const, rating: culture }],
 * });
 * const { places, withoutPlace } = comparePartners([rated('a', 2, 3), rated('b', 3, 3), rated('c', 1, 4)]);
 * [places, withoutPlace];
 * // => [[{ place: 1, candidateIds: ['a', 'b'], score: 75 }], ['c']]
 * ```
 */
export function comparePartners(
  candidates: readonly PartnerCandidate[],
  options: ComparePartnersOptions = {},
): PartnerComparison {
  return guarded('candidates', () => {
    checkOptions(options, 'options', ['terms', 'ranking', 'passMark']);
    const { terms = [], ranking, passMark = partnerPassMark } = options;
    if (!Array.isArray(candidates)) refuse('candidates', 'be an array');
    if (!Array.isArray(terms)) refuse('options.terms', 'be an array');
    const known: readonly PartnerCandidate[] = candidates;
    const stated: readonly CandidateTerms[] = terms;
    refuseFaults([
      ...known.flatMap((candidate, at) => candidateFaults(candidate, `candidates/${at}`)),
      ...stated.flatMap((each, at) => termFaults(each, `options.terms/${at}`, ['candidateId'])),
      ...numberFaults(passMark, 'options.passMark', { least: 0, most: 4 }),
    ]);
    const ids = known.map(({ id }) => id);
    if (new Set(ids).size < ids.length) refuse('candidates', 'have ids of their own');
    const isNamed = stated.every(({ candidateId }, at) => {
      return ids.includes(candidateId) && stated.findIndex((other) => other.candidateId === candidateId) === at;
    });
    if (!isNamed) refuse('options.terms', 'name each candidate at most once, and no other');
    const weights = areaWeights(ranking);
    const evaluations = known.map((candidate) => {
      const own = stated.find(({ candidateId }) => candidateId === candidate.id) ?? {};
      return evaluationOf(candidate, own, weights, passMark);
    });
    return { kind: 'partner-comparison', evaluations, ...placesOf(evaluations) };
  });
}

function placesOf(evaluations: readonly PartnerEvaluation[]): Pick<PartnerComparison, 'places' | 'withoutPlace'> {
  const hasPlace = ({ eligibility, score }: PartnerEvaluation): boolean => eligibility === 'eligible' && score !== null;
  const placed = evaluations
    .filter(hasPlace)
    .map(({ candidateId, score }) => ({ candidateId, score: score ?? 0 }))
    .sort((a, b) => b.score - a.score || compareText(a.candidateId, b.candidateId));
  const places = placed.flatMap(({ score }, at): PartnerPlace[] => {
    if (placed[at - 1]?.score === score) return [];
    const level = placed.filter((other) => other.score === score);
    return [{ place: at + 1, candidateIds: level.map(({ candidateId }) => candidateId), score }];
  });
  const others = evaluations.filter((each) => !hasPlace(each)).map(({ candidateId }) => candidateId);
  return { places, withoutPlace: others.sort(compareText) };
}
