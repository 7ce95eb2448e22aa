import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule } from '../../src/gaps/rule.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { asOf } from './anyModel.js';

/** What a rule may say about a subject. */
export type VerdictName = 'pass' | 'not-applicable' | 'fail' | 'unknown';

/** What every built-in rule says about every subject of a document, by `ruleId|kind:id`. */
export function verdicts(model: OperatingModel): ReadonlyMap<string, VerdictName> {
  const said = new Map<string, VerdictName>();
  const listening = allRules.rules.map((rule): Rule => ({
    ...rule,
    judge: (subject, context, options) => {
      const verdict = rule.judge(subject, context, options);
      const name = typeof verdict === 'string' ? verdict : 'fail' in verdict ? 'fail' : 'unknown';
      said.set(`${rule.id}|${subject.kind}:${subject.id}`, name);
      return verdict;
    },
  }));
  detectGaps(model, { asOf, rules: { ...allRules, rules: listening } });
  return said;
}
