import { derivedMaturityAnswers } from '../gaps/maturity/derivedMaturityAnswers.js';
import type { DerivedMaturityAnswer } from '../gaps/maturity/derivedMaturityAnswers.js';
import type { GapReport } from '../gaps/model.js';
import { pick } from '../internal/pick.js';
import { assessMaturity } from '../maturity/assessMaturity.js';
import { nextMaturitySteps } from '../maturity/nextMaturitySteps.js';
import type { MaturityAnswer } from '../maturity/model.js';
import type { MaturityStep } from '../maturity/steps/model.js';
import { operationsMaturityModel } from '../maturity/presets/operationsMaturityModel.js';
import { maturityOf } from '../operating-model/derive/maturityOf.js';
import type { OperatingModel } from '../operating-model/model.js';
import { maturityByAssessor } from './maturityByAssessor.js';
import type { AskedStep, DocumentMaturitySection, MaturityWithDerived } from './maturitySection.js';
import type { Section } from './model.js';

/** Evidence of derived answers: the report itself. No entity of a document has such an id. */
const reportId = '\u0000report';

/** How mature the operation is, by the default model: by the answers of the document, and with what its rules say besides. */
export function maturitySectionOf(
  model: OperatingModel,
  asOf: string | number,
  gaps: GapReport,
): Section<DocumentMaturitySection> {
  const { maturity } = model;
  const assessed = maturityOf(model, { asOf });
  // Answers to another model are none to this one.
  const isOther = (maturity?.modelId ?? operationsMaturityModel.id) !== operationsMaturityModel.id;
  if (isOther && assessed.status !== 'ok') return notAssessed(assessed.missing);
  const derived = derivedMaturityAnswers(gaps, maturity?.answers ?? []);
  const problems = assessed.status === 'ok' ? [] : assessed.problems;
  // Answers that cannot be assessed would be missing in it: it would seem less mature than it is.
  const withDerived = problems.length > 0 ? null : filled(model, asOf, derived);
  if (assessed.status !== 'ok' && withDerived === null && problems.length === 0) return notAssessed(assessed.missing);
  const value = assessed.status === 'ok' ? assessed.value : null;
  return {
    status: 'ok',
    value: {
      assessed: value,
      problems,
      ...(problems.length > 0 ? maturityByAssessor(model, asOf) : { byAssessor: [], disagreements: [] }),
      derived,
      withDerived,
      targetLevel: maturity?.targetLevel ?? null,
      statedLevel: maturity?.statedLevel ?? null,
      nextSteps: value === null ? [] : nextMaturitySteps(operationsMaturityModel, value).steps.map(asked),
    },
  };
}

/** The assessment with derived answers where nobody gave one; null where there is nothing to fill. */
function filled(
  { maturity, evidence, organization }: OperatingModel,
  asOf: string | number,
  derived: readonly DerivedMaturityAnswer[],
): MaturityWithDerived | null {
  const fills = derived.flatMap(({ criterionId, rating, isAnswered }): MaturityAnswer[] =>
    rating === null || isAnswered ? [] : [{ criterionId, rating, evidenceIds: [reportId] }],
  );
  if (fills.length === 0) return null;
  const collected =
    typeof asOf === 'string' && asOf.length === dateLength ? { collectedOn: asOf } : { collectedAt: asOf };
  // An answer without a rating is none, and would stand beside the derived one.
  const filledIds = new Set(fills.map(({ criterionId }) => criterionId));
  const own = (maturity?.answers ?? []).filter(
    ({ criterionId, serviceId }) => serviceId == null && !filledIds.has(criterionId.toLowerCase()),
  );
  const result = assessMaturity(operationsMaturityModel, [...own, ...fills], {
    asOf,
    evidence: [...(evidence ?? []), { id: reportId, ...collected }],
    timeZone: organization?.timeZone ?? undefined,
  });
  return pick(result, ['level', 'score', 'coverage']);
}

function notAssessed(missing: readonly string[]): Section<DocumentMaturitySection> {
  return { status: 'not-assessed', missing };
}

const dateLength = 'YYYY-MM-DD'.length;

function asked(step: MaturityStep): AskedStep {
  const criterion = operationsMaturityModel.criteria.find(({ id }) => id === step.criterionId);
  return { ...step, question: criterion?.question ?? step.criterionId };
}
