import { errorWithProblems } from '../../internal/errorWithProblems.js';
import { mostProblems, withRest } from '../definition/modelProblems.js';
import type { Problem } from '../../internal/quantity/model.js';

/** What can be wrong with the answers to a model, and what must be the case. */
export const answerFaultTexts = {
  'wrong-type': 'match its type',
  'unknown-criterion': 'name a criterion of the model',
  'duplicate-answer': 'be the only answer to its criterion',
  'unknown-rating': 'be a rating of the criterion',
  'unrated-share': 'be given as a rating: the ratings have no bounds for shares',
  'out-of-range': 'be a finite number, at least 0 and at most 1',
  'contradictory-answer': 'not be given beside a reason why the criterion does not apply',
} as const;
/** What can be wrong with an answer. */
export type AnswerFaultCode = keyof typeof answerFaultTexts;

/** A wrong answer: what, and where below `answers`. */
export interface AnswerFault {
  readonly code: AnswerFaultCode;
  readonly path: string;
}

/** Refuses answers that have faults, with all of them: at most a thousand, and the rest as one that counts them. */
export function refuseAnswers(faults: readonly AnswerFault[]): void {
  const told = faults.slice(0, mostProblems).map(({ code, path }): Problem => {
    const message = `answers/${path} must ${answerFaultTexts[code]}.`;
    return { code, severity: 'error', message, pointer: `/${path}` };
  });
  const problems = withRest(told, faults.length, 'error');
  const [first] = problems;
  if (first === undefined) return;
  throw errorWithProblems('invalid-argument', `answers${first.pointer ?? ''}`, first.message, problems);
}
