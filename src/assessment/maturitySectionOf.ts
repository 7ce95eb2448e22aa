import { derivedMaturityAnswers } from '../gaps/maturity/derivedMaturityAnswers.js';
import type { DerivedMaturityAnswer } from '../gaps/maturity/derivedMaturityAnswers.js';
import type { GapReport } from '../gaps/model.js';
import { pick } from '../internal/pick.js';
import { assessMaturity } from '../maturity/assessMaturity.js';
import { nextMaturitySteps } from '../maturity/nextMaturitySteps.js';
import type { MaturityAnswer } from '../maturity/model.js';
import { operationsMaturityModel } from '../maturity/presets/operationsMaturityModel.js';
import { maturityOf } from '../operating-model/derive/maturityOf.js';
import type { DocumentMaturity } from '../operating-model/derive/maturityOf.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { DocumentMaturitySection, MaturityWithDerived } from './maturitySection.js';
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
  if (isOther && assessed.status !== 'ok') return assessed;
  const derived = derivedMaturityAnswers(gaps, maturity?.answers ?? []);
  const withDerived = filled(model, asOf, derived, assessed);
  if (assessed.status !== 'ok' && withDerived === null) return assessed;
  const value = assessed.status === 'ok' ? assessed.value : null;
  return {
    status: 'ok',
    value: {
      assessed: value,
      derived,
      withDerived,
      targetLevel: maturity?.targetLevel ?? null,
      statedLevel: maturity?.statedLevel ?? null,
      nextSteps: value === null ? [] : nextMaturitySteps(operationsMaturityModel, value).steps,
    },
  };
}

/** The assessment with derived answers where nobody gave one; null where there is nothing to fill. */
function filled(
  { maturity, evidence, organization }: OperatingModel,
  asOf: string | number,
  derived: readonly DerivedMaturityAnswer[],
  assessed: DocumentMaturity,
): MaturityWithDerived | null {
  const own = assessed.status === 'ok' ? (maturity?.answers ?? []) : [];
  const fills = derived.flatMap(({ criterionId, rating, given }): MaturityAnswer[] =>
    rating === null || given !== null ? [] : [{ criterionId, rating, evidenceIds: [reportId] }],
  );
  if (fills.length === 0) return null;
  const collected =
    typeof asOf === 'string' && asOf.length === dateLength ? { collectedOn: asOf } : { collectedAt: asOf };
  const result = assessMaturity(operationsMaturityModel, [...own, ...fills], {
    asOf,
    evidence: [...(evidence ?? []), { id: reportId, ...collected }],
    timeZone: organization?.timeZone ?? undefined,
  });
  return pick(result, ['level', 'score', 'coverage']);
}

const dateLength = 'YYYY-MM-DD'.length;
