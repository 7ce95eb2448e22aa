import { assessMaturity } from '../../maturity/assessMaturity.js';
import type { MaturityAnswer } from '../../maturity/model.js';
import { operationsMaturityModel } from '../../maturity/presets/operationsMaturityModel.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';

/** Stands for evidence that somebody could still bring; no entity has such an id. */
const imagined = '\u0000imagined';

/**
 * The level that an organization could have at most: as answered, and every criterion without an answer fully met. Whatever is above it is
 * certainly not reached, however much is still unanswered.
 *
 * @param index a document whose answers are answers to {@link operationsMaturityModel}
 * @param asOf `YYYY-MM-DD`
 */
export function bestMaturityLevel({ model, list }: OperatingModelIndex, asOf: string): number | null {
  const answers = model.maturity?.answers ?? [];
  const own = answers.filter(({ serviceId }) => serviceId == null);
  const answered = new Set(own.map(({ criterionId }) => criterionId));
  const open = operationsMaturityModel.criteria.filter(({ id }) => !answered.has(id));
  const filled = open.map(({ id }): MaturityAnswer => ({ criterionId: id, rating: 'F', evidenceIds: [imagined] }));
  const { level } = assessMaturity(operationsMaturityModel, [...answers, ...filled], {
    asOf,
    evidence: [...list('evidence'), { id: imagined, collectedOn: asOf }],
    timeZone: model.organization?.timeZone ?? undefined,
  });
  return level;
}
