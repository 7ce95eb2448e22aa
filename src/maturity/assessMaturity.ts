import type { MaturityAssessment } from './assessment/model.js';
import { compileMaturityModel } from './compileMaturityModel.js';
import type { AssessMaturityOptions } from './compileMaturityModel.js';
import type { MaturityModel } from './definition/model.js';
import type { MaturityAnswer } from './model.js';

/**
 * How mature an organization or a service is: level and score, what blocks the next level, what evidence carries, and when it lapses.
 *
 * Each rating counts what its evidence carries: none, stale, or undecided evidence caps it, no answer counts as the weakest rating. A level
 * of a dimension scores the weighted mean of its criteria; the rule of the model tells which levels are attained. A score is floor + the sum
 * of level scores: it is not a level. Evidence is stale when it is older than its longest age by elapsed days of 24 hours; at the limit it is
 * fresh.
 *
 * @param answers answers to the criteria, of a document `model.maturity.answers`; those of other scopes are left out
 * @returns dimensions and criteria in the order of the model; `insufficient-data` without a level where nothing was answered
 * @throws ComanagedError `invalid-argument` for a model that contradicts itself and for answers that are none to it (unknown or repeated
 * criteria, unknown ratings), with all faults as problems; `invalid-option`, `unknown-option`, `unknown-zone`
 * @example
 * ```ts
 * import { assessMaturity, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria
 *   .filter(({ level }) => level === 2)
 *   .map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-01-10' }];
 * const now = assessMaturity(operationsMaturityModel, answers, { asOf: '2026-04-01', evidence });
 * [now.level, now.score, now.nextLapse];
 * // => [2, 2, { at: '2026-04-20T00:00:00Z', level: 1 }]
 * now.blockers.filter(({ dimensionId, gate }) => dimensionId === 'cov' && gate);
 * // => [{ dimensionId: 'cov', criterionId: 'cov.round-clock', level: 3, gate: true, reason: 'missing', have: 'N', need: 'F' }]
 * ```
 */
export function assessMaturity(
  model: MaturityModel,
  answers: readonly MaturityAnswer[],
  options: AssessMaturityOptions,
): MaturityAssessment {
  return compileMaturityModel(model).assess(answers, options);
}
