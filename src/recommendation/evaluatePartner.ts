import { checkOptions } from '../internal/check.js';
import { numberFaults, refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import type { PartnerCandidate } from '../governance/decisions/model.js';
import { areaWeights } from './partner/areaWeights.js';
import { candidateFaults, termFaults } from './partner/checkCandidate.js';
import { evaluationOf, partnerPassMark } from './partner/evaluationOf.js';
import type { PartnerArea, PartnerEvaluation, PartnerTerms } from './partner/model.js';

/** Options of {@link evaluatePartner}. */
export interface EvaluatePartnerOptions {
  /** Terms that are no ratings; absent: not known. */
  readonly terms?: PartnerTerms | undefined;
  /** The five areas, the most important first, weighted by rank-order centroid; absent: equal weights, a house default. */
  readonly ranking?: readonly PartnerArea[] | undefined;
  /** Least rating that passes a gate, 0 to 4; absent: {@link partnerPassMark}. */
  readonly passMark?: number | undefined;
}

/**
 * Whether a provider may become a partner, and how well it fits: four gates first, then a weighted score, with the six questions that must be
 * answered in writing.
 *
 * One failed gate makes it not eligible whatever the score; an unrated gate, not yet eligible. Without access of the client to consoles the gate
 * of transparency fails. What is unrated is unknown, not 0: the score is over the rated areas, and its range says what the others can bring.
 *
 * @returns gates, areas and questions in the order of the document
 * @throws ComanagedError `invalid-argument` with every fault of the candidate or the options; `unknown-option`
 *
 * @example
 * ```ts
 * import { evaluatePartner } from 'comanaged/recommendation';
 *
 * const gates = ['shared-responsibility', 'service-depth', 'outcome-link', 'transparency'] as const;
 * const { eligibility, score, scoreRange } = evaluatePartner({
 *   id: 'acme',
 *   name: 'Acme',
 *   ratings: [...gates.map((item) => ({ item, rating: 3 })), { item: 'culture', rating: 4 }, { item: 'flexibility', rating: 1 }],
 * });
 * [eligibility, score, scoreRange]; // (4 + 1) / (2 * 4); three areas are unrated
 * // => ['eligible', 62.5, [25, 85]]
 * ```
 */
export function evaluatePartner(candidate: PartnerCandidate, options: EvaluatePartnerOptions = {}): PartnerEvaluation {
  return guarded('candidate', () => {
    checkOptions(options, 'options', ['terms', 'ranking', 'passMark']);
    const { terms = {}, ranking, passMark = partnerPassMark } = options;
    refuseFaults([
      ...candidateFaults(candidate, 'candidate'),
      ...termFaults(terms, 'options.terms'),
      ...numberFaults(passMark, 'options.passMark', { least: 0, most: 4 }),
    ]);
    return evaluationOf(candidate, terms, areaWeights(ranking), passMark);
  });
}
