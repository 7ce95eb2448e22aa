import { isComanagedError } from '../internal/errors.js';
import type { Facts } from './facts.js';
import { failedFinding, ruleTexts, unknownFinding } from './findingOf.js';
import type { RuleTexts } from './findingOf.js';
import type { EffectiveRule, Finding, FindingSeverity, RuleError, RuleTally } from './model.js';
import type { MissingFact, Rule, RuleContext, RuleSubject, RuleSubjectKind, Verdict } from './rule.js';
import type { SettingFor } from './ruleSettings.js';
import { severityOf, shifted } from './severityOf.js';
import { subjectKindsOf } from './subjectKindsOf.js';
import { verdictFault } from './verdictFault.js';

/** What one rule gave. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly tally: RuleTally;
  readonly errors: readonly RuleError[];
}

/** What all rules of a run share. */
export interface RunParts {
  readonly context: RuleContext;
  readonly facts: Facts;
  readonly subjectsOf: (kind: RuleSubjectKind) => readonly RuleSubject[];
}

/** The same for one rule, with its texts. */
type OwnParts = RunParts & { readonly texts: RuleTexts };

/** What a verdict gives that has something to tell. */
interface Told {
  readonly outcome: 'fail' | 'unknown';
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingFact[];
}

/** What a rule says about a subject; a sentence where its verdict breaks the contract. Most verdicts have nothing to tell, and make nothing. */
type Judgment = 'pass' | 'not-applicable' | Told | { readonly fault: string };

const nothing: readonly MissingFact[] = [];

/** What a verdict gives that has something to tell. */
function told(
  rule: Rule,
  verdict: Exclude<Verdict, string>,
  setting: EffectiveRule,
  subject: RuleSubject,
  { context, texts }: OwnParts,
): Told | { readonly fault: string } {
  const fault = verdictFault(rule, verdict);
  if (fault !== undefined) return { fault };
  const base: FindingSeverity = setting.severity === 'off' ? rule.severity : setting.severity;
  const severity = (shift?: 'up' | 'down') =>
    setting.fixed
      ? shifted(base, Number(shift === 'down') - Number(shift === 'up'))
      : severityOf(context.index, context.servicesOf, subject, base, shift);
  if ('unknown' in verdict) {
    const { unknown } = verdict;
    return {
      outcome: 'unknown',
      findings: [unknownFinding(rule, texts, subject, unknown, severity())],
      missing: unknown,
    };
  }
  const findings = verdict.fail.map((failure) => failedFinding(rule, texts, subject, failure, severity(failure.shift)));
  return { outcome: 'fail', findings, missing: [] };
}

/** What a rule says about a subject, also where it throws; `off` where it is set so. Messages of foreign errors are not told: they may hold data. */
function judgment(rule: Rule, settingOf: SettingFor, subject: RuleSubject, parts: OwnParts): Judgment | 'off' {
  try {
    const setting = settingOf(subject);
    if (setting.severity === 'off') return 'off';
    // Values of options were checked against their specifications, by which each rule has its types.
    const verdict = rule.judge(subject, parts.context, setting.options as Parameters<Rule['judge']>[2]);
    return verdict === 'pass' || verdict === 'not-applicable' ? verdict : told(rule, verdict, setting, subject, parts);
  } catch (error) {
    return {
      fault: isComanagedError(error) ? error.message : 'Its code is at fault, or the document was not parsed.',
    };
  }
}

/** Lets a rule judge every subject; where it fails itself the subject gives an error and the others go on. */
export function runRule(rule: Rule, settingOf: SettingFor, parts: RunParts): RuleRun {
  const findings: Finding[] = [];
  const errors: RuleError[] = [];
  const count = { pass: 0, fail: 0, unknown: 0, notApplicable: 0 };
  const own: OwnParts = { ...parts, texts: ruleTexts(rule) };
  for (const kind of subjectKindsOf(rule)) {
    const subjects = parts.subjectsOf(kind);
    const ask = parts.facts.begin(rule, kind, subjects);
    // The innermost loop of all: until it is compiled, one over the items themselves makes an object for each.
    for (let at = 0; at < subjects.length; at++) {
      const subject = subjects[at] as RuleSubject; // within the list
      const result = judgment(rule, settingOf, subject, own);
      if (result === 'off') continue;
      if (result === 'not-applicable') count.notApplicable += 1;
      else if (result === 'pass') {
        count.pass += 1;
        ask(subject, nothing);
      } else if ('fault' in result) {
        const message = `The rule failed itself on this subject. ${result.fault}`;
        errors.push({ ruleId: rule.id, subject: { kind: subject.kind, id: subject.id }, message });
      } else {
        count[result.outcome] += 1;
        ask(subject, result.missing);
        for (const finding of result.findings) findings.push(finding);
      }
    }
  }
  return { findings, errors, tally: { ruleId: rule.id, ...count, excepted: 0 } };
}
