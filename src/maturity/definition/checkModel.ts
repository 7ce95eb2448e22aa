import { errorWithProblems } from '../../internal/errorWithProblems.js';
import type { MaturityModel } from './model.js';
import { modelFaults } from './modelFaults.js';
import { modelProblems } from './modelProblems.js';

/**
 * Refuses a maturity model that contradicts itself.
 *
 * @throws ComanagedError `invalid-argument` at the first fault, with all of them as problems
 */
export function checkModel(model: unknown): asserts model is MaturityModel {
  const problems = modelProblems(modelFaults(model), 'error');
  const [first] = problems;
  if (first === undefined) return;
  throw errorWithProblems('invalid-argument', `model${first.pointer ?? ''}`, first.message, problems);
}
