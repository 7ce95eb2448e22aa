import { isAssessed } from '../../../operating-model/isAssessed.js';
import type { MissingFact, RuleContext, RuleSubject } from '../../rule.js';

/** The fact that the letters of an activity are not all assessed; undefined where they are, so that silence means "nobody". */
export function missingAssignments(subject: RuleSubject<'activity'>, { index }: RuleContext): MissingFact | undefined {
  if (isAssessed(index, 'assignments', { kind: 'activity', id: subject.id })) return undefined;
  return { code: 'assignments', pointer: index.model.assignments === undefined ? '' : subject.pointer };
}
