import { defaultOptions } from '../../gaps/ruleSettings.js';
import type { Rule, RuleContext, RuleSubject, Verdict } from '../../gaps/rule.js';

/** What a rule says about a subject, set as it is where nobody sets it. */
export function verdictOf(rule: Rule, subject: RuleSubject, context: RuleContext): Verdict {
  // The defaults of a rule are of the types that it declares.
  return rule.judge(subject, context, defaultOptions(rule) as Parameters<Rule['judge']>[2]);
}
