import { assessMaturity } from '../../maturity/assessMaturity.js';
import type { MaturityAnswer } from '../../maturity/model.js';
import { operationsMaturityModel } from '../../maturity/presets/operationsMaturityModel.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';

/** Stands for evidence that somebody could still bring; no entity has such an id. */
const imagined = '\u0000imagined';

/**
 * The level that an organization could have at most: as answered, but every criterion without a rating fully met, and every answer of which the
 * evidence is not known shown by some. Whatever is above it is certainly not reached, however much is still unanswered.
 *
 * Evidence is not known where an answer has no list of it, and where it names a piece that is not in the document or has no date. An empty list
 * says that there is none.
 *
 * @param index a document whose answers are answers to {@link operationsMaturityModel}
 * @param asOf `YYYY-MM-DD`
 */
export function bestMaturityLevel({ model, list }: OperatingModelIndex, asOf: string): number | null {
  const dated = new Set(list('evidence').flatMap(({ id, collectedOn }) => (collectedOn == null ? [] : [id])));
  const answers = (model.maturity?.answers ?? [])
    .filter((answer) => answer.serviceId == null && isRated(answer))
    .map((answer) => (isShown(answer, dated) ? answer : { ...answer, evidenceIds: [imagined] }));
  const answered = new Set(answers.map(({ criterionId }) => criterionId.toLowerCase()));
  const open = operationsMaturityModel.criteria.filter(({ id }) => !answered.has(id));
  const filled = open.map(({ id }): MaturityAnswer => ({ criterionId: id, rating: 'F', evidenceIds: [imagined] }));
  const { level } = assessMaturity(operationsMaturityModel, [...answers, ...filled], {
    asOf,
    evidence: [...list('evidence'), { id: imagined, collectedOn: asOf }],
    timeZone: model.organization?.timeZone ?? undefined,
  });
  return level;
}

function isRated({ rating, achievedRate, notApplicableReason }: MaturityAnswer): boolean {
  return rating != null || achievedRate != null || notApplicableReason != null;
}

/** Whether it is known what evidence an answer has. */
function isShown({ evidenceIds }: MaturityAnswer, dated: ReadonlySet<string>): boolean {
  return evidenceIds?.every((id) => dated.has(id)) ?? false;
}
