import type { Rule, RuleSubjectKind } from './rule.js';

/** The kinds of subject that a rule judges. */
export function subjectKindsOf({ subject }: Pick<Rule, 'subject'>): readonly RuleSubjectKind[] {
  return typeof subject === 'string' ? [subject] : subject;
}
