import { isComanagedError } from '../internal/errors.js';
import type { Facts } from './facts.js';
import { failedFinding, unknownFinding } from './findingOf.js';
import type { Finding, FindingSeverity, RuleError, RuleTally } from './model.js';
import type { MissingFact, Rule, RuleContext, RuleSubject } from './rule.js';
import { severityOf } from './severityOf.js';
import { verdictFault } from './verdictFault.js';

/** What one rule gave. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly tally: RuleTally;
  readonly errors: readonly RuleError[];
}

interface Judgment {
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'notApplicable';
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingFact[];
}

const passed: Judgment = { outcome: 'pass', findings: [], missing: [] };
const notConcerned: Judgment = { outcome: 'notApplicable', findings: [], missing: [] };

/** What a rule says about a subject; a text where its verdict breaks the contract. */
function judgment(rule: Rule, base: FindingSeverity, subject: RuleSubject, context: RuleContext): Judgment | string {
  const verdict = rule.judge(subject, context);
  if (verdict === 'pass') return passed;
  if (verdict === 'not-applicable') return notConcerned;
  const fault = verdictFault(rule, verdict);
  if (fault !== undefined) return fault;
  const severity = (shift?: 'up' | 'down') => severityOf(context.index, subject, base, shift);
  if ('unknown' in verdict) {
    const { unknown } = verdict;
    return { outcome: 'unknown', findings: [unknownFinding(rule, subject, unknown, severity())], missing: unknown };
  }
  const findings = verdict.fail.map((failure) => failedFinding(rule, subject, failure, severity(failure.shift)));
  return { outcome: 'fail', findings, missing: [] };
}

/** The same, with a text for a rule that throws. Messages of foreign errors are not told: they may hold data. */
function safeJudgment(
  rule: Rule,
  base: FindingSeverity,
  subject: RuleSubject,
  context: RuleContext,
): Judgment | string {
  try {
    return judgment(rule, base, subject, context);
  } catch (error) {
    return isComanagedError(error) ? error.message : 'Its code is at fault, or the document was not parsed.';
  }
}

/** Lets a rule judge every subject; where it fails itself the subject gives an error and the others go on. */
export function runRule(
  rule: Rule,
  base: FindingSeverity,
  subjects: readonly RuleSubject[],
  context: RuleContext,
  facts: Facts,
): RuleRun {
  const findings: Finding[] = [];
  const errors: RuleError[] = [];
  const count = { pass: 0, fail: 0, unknown: 0, notApplicable: 0 };
  const ask = facts.begin(rule, subjects);
  for (const subject of subjects) {
    const result = safeJudgment(rule, base, subject, context);
    if (typeof result === 'string') {
      const message = `The rule failed itself on this subject. ${result}`;
      errors.push({ ruleId: rule.id, subject: { kind: subject.kind, id: subject.id }, message });
      continue;
    }
    count[result.outcome] += 1;
    if (result.outcome !== 'notApplicable') ask(subject, result.missing);
    for (const finding of result.findings) findings.push(finding);
  }
  return { findings, errors, tally: { ruleId: rule.id, ...count, excepted: 0 } };
}
