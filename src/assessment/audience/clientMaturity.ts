import { pick } from '../../internal/pick.js';
import type {
  MaturityAssessment,
  MaturityBlocker,
  MaturityCoverage,
  MaturityDimensionResult,
  MaturityLapse,
} from '../../maturity/assessment/model.js';
import type { DocumentMaturitySection } from '../maturitySection.js';

function clientCoverage(coverage: MaturityCoverage): MaturityCoverage {
  return pick(coverage, ['applicable', 'answered', 'rate']);
}

function clientLapse(lapse: MaturityLapse | null): MaturityLapse | null {
  return lapse === null ? null : pick(lapse, ['at', 'level']);
}

function clientBlockers(blockers: readonly MaturityBlocker[]): MaturityBlocker[] {
  return blockers.map((each) => pick(each, ['dimensionId', 'criterionId', 'level', 'gate', 'reason', 'have', 'need']));
}

function clientDimension(dimension: MaturityDimensionResult): MaturityDimensionResult {
  return {
    ...pick(dimension, ['dimensionId', 'level', 'derivedLevel', 'score', 'levelIfFresh']),
    levels: dimension.levels.map((each) => pick(each, ['level', 'score', 'attained'])),
    blockers: clientBlockers(dimension.blockers),
    coverage: clientCoverage(dimension.coverage),
    nextLapse: clientLapse(dimension.nextLapse),
  };
}

function clientAssessed(assessed: MaturityAssessment): MaturityAssessment {
  return {
    ...pick(assessed, ['modelId', 'modelVersion', 'ruleKind', 'asOf', 'serviceId', 'status']),
    ...pick(assessed, ['level', 'derivedLevel', 'score', 'levelIfFresh']),
    assessorPartyIds: [...assessed.assessorPartyIds],
    dimensions: assessed.dimensions.map(clientDimension),
    groups: assessed.groups.map((each) => pick(each, ['groupId', 'score'])),
    blockers: clientBlockers(assessed.blockers),
    capped: assessed.capped.map((each) => pick(each, ['criterionId', 'stated', 'effective', 'reason', 'ageDays'])),
    coverage: clientCoverage(assessed.coverage),
    notApplicable: [...assessed.notApplicable],
    nextLapse: clientLapse(assessed.nextLapse),
    warnings: assessed.warnings.map((each) => ({
      ...pick(each, ['code', 'message', 'dimensionId', 'level']),
      criterionIds: [...each.criterionIds],
    })),
    criteria: assessed.criteria.map((each) => ({
      ...pick(each, ['criterionId', 'dimensionId', 'stated', 'effective', 'value', 'reason']),
      ...pick(each, ['collectedAt', 'inherited']),
    })),
  };
}

/** Maturity as a client may see it: without the notes of people, which are free text. Parties that assessed are told by their ids. */
export function clientMaturity(section: DocumentMaturitySection): DocumentMaturitySection {
  const { assessed, problems, byAssessor, disagreements, derived, withDerived, nextSteps } = section;
  return {
    assessed: assessed === null ? null : clientAssessed(assessed),
    problems: problems.map((problem) => pick(problem, ['code', 'severity', 'message', 'pointer', 'count'])),
    byAssessor: byAssessor.map((each) => ({
      ...pick(each, ['assessorPartyId', 'level', 'score']),
      coverage: clientCoverage(each.coverage),
      nextLapse: clientLapse(each.nextLapse),
    })),
    disagreements: disagreements.map(({ criterionId, ratings }) => ({
      criterionId,
      ratings: ratings.map((each) => pick(each, ['assessorPartyId', 'rating'])),
    })),
    derived: derived.map((answer) => ({
      ...pick(answer, ['criterionId', 'rating', 'lowestRate', 'highestRate']),
      ...pick(answer, ['isCapped', 'asOf', 'isAnswered', 'given', 'differs']),
      ruleIds: [...answer.ruleIds],
      reason: null,
    })),
    withDerived:
      withDerived === null
        ? null
        : { ...pick(withDerived, ['level', 'score']), coverage: clientCoverage(withDerived.coverage) },
    ...pick(section, ['targetLevel', 'statedLevel']),
    nextSteps: nextSteps.map((step) =>
      pick(step, ['criterionId', 'question', 'dimensionId', 'level', 'from', 'to', 'reason', 'effort']),
    ),
  };
}
