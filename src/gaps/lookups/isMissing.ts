import type { MissingFact } from '../rule.js';

/** Whether a look-up gave, instead of an answer, the fact that is missing for it. */
export function isMissing(answer: unknown): answer is MissingFact {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'pointer' in answer;
}
