import { partnerQuestions } from '../../governance/decisions/model.js';
import type { PartnerCandidate, PartnerRating } from '../../governance/decisions/model.js';
import { partnerAreas } from './areaWeights.js';
import type {
  AreaResult,
  GateResult,
  PartnerArea,
  PartnerEvaluation,
  PartnerFinding,
  PartnerGate,
  PartnerTerms,
} from './model.js';
import { gateTexts, partnerFindings, questionTexts } from './partnerTexts.js';

/** Least rating that passes a gate, of 4: a house default. */
export const partnerPassMark = 2;

const gateOrder: readonly PartnerGate[] = ['shared-responsibility', 'service-depth', 'outcome-link', 'transparency'];

/** A checked candidate, judged. */
export function evaluationOf(
  { id, name, ratings = [], answers = [] }: PartnerCandidate,
  terms: PartnerTerms,
  weights: ReadonlyMap<PartnerArea, number>,
  passMark: number,
): PartnerEvaluation {
  const rated = new Map(ratings.map((rating) => [rating.item, rating]));
  const gates = gateOrder.map((gate) => gateResult(gate, rated.get(gate), terms, passMark));
  const areas = areaResults(rated, weights);
  const questions = partnerQuestions.map((question) => {
    const answer = answers.find((each) => each.question === question)?.answer ?? null;
    return { question, text: questionTexts[question], answer: answer === null || answer.trim() === '' ? null : answer };
  });
  return {
    kind: 'partner-evaluation',
    candidateId: id,
    name,
    eligibility: eligibilityOf(gates),
    gates,
    score: scoreOf(areas),
    areas,
    unratedAreas: areas.filter(({ rating }) => rating === null).length,
    scoreRange: [rangeEnd(areas, 0), rangeEnd(areas, 4)],
    questions,
    openQuestions: questions.filter(({ answer }) => answer === null).map(({ question }) => question),
    warnings: warningsOf(terms),
  };
}

function gateResult(
  gate: PartnerGate,
  found: PartnerRating | undefined,
  { clientConsoleAccess }: PartnerTerms,
  passMark: number,
): GateResult {
  const rating = found?.rating ?? null;
  const isBlind = gate === 'transparency' && clientConsoleAccess === false;
  const isPassed = rating !== null && rating >= passMark;
  return {
    gate,
    question: gateTexts[gate],
    rating,
    evidence: found?.evidence ?? null,
    status: isBlind ? 'failed' : rating === null ? 'unrated' : isPassed ? 'passed' : 'failed',
    finding: isBlind ? partnerFindings.NO_CONSOLE_ACCESS : null,
  };
}

function eligibilityOf(gates: readonly GateResult[]): PartnerEvaluation['eligibility'] {
  if (gates.some(({ status }) => status === 'failed')) return 'not-eligible';
  return gates.every(({ status }) => status === 'passed') ? 'eligible' : 'not-yet';
}

function areaResults(
  rated: ReadonlyMap<string, PartnerRating>,
  weights: ReadonlyMap<PartnerArea, number>,
): AreaResult[] {
  const plain = partnerAreas.map((area) => ({
    area,
    rating: rated.get(area)?.rating ?? null,
    evidence: rated.get(area)?.evidence ?? null,
    weight: weights.get(area) ?? 0,
  }));
  const total = plain.reduce((sum, { rating, weight }) => (rating === null ? sum : sum + weight), 0);
  return plain.map((each) => ({
    ...each,
    points: each.rating === null ? null : (100 * each.weight * each.rating) / (4 * total),
  }));
}

function scoreOf(areas: readonly AreaResult[]): number | null {
  const rated = areas.flatMap(({ rating, weight }) => (rating === null ? [] : [{ rating, weight }]));
  return rated.length === 0 ? null : weightedScore(rated);
}

/** The score with every unrated area at one end of the scale. */
function rangeEnd(areas: readonly AreaResult[], unrated: number): number {
  return weightedScore(areas.map(({ rating, weight }) => ({ rating: rating ?? unrated, weight })));
}

function weightedScore(rated: readonly { readonly rating: number; readonly weight: number }[]): number {
  const sum = rated.reduce((all, { rating, weight }) => all + weight * rating, 0);
  return (100 * sum) / (4 * rated.reduce((all, { weight }) => all + weight, 0));
}

function warningsOf(terms: PartnerTerms): PartnerFinding[] {
  return [
    ...(terms.providerOwnsConfigToolingDocs === true ? [partnerFindings.PROVIDER_LOCK_IN] : []),
    ...(terms.rigidMultiYearTerm === true ? [partnerFindings.RIGID_TERM] : []),
    ...(terms.changeRequestFees === true ? [partnerFindings.CHANGE_REQUEST_FEES] : []),
  ];
}
