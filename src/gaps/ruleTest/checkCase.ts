import { isComanagedError } from '../../internal/errors.js';
import { compareText } from '../../internal/text/compareText.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Finding, GapReport } from '../model.js';
import type { Rule } from '../rule.js';
import { declaredLists, onlyDeclared } from './declaredLists.js';
import { findingProblems } from './findingProblems.js';
import type { RuleCase } from './model.js';
import { hasRepeats, movedDown, positionKeys, reversed } from './moved.js';
import { copyOf, frozen, runCase } from './runCase.js';
import { watchedRule } from './watched.js';

/** What came of a case. */
interface CheckedCase {
  readonly problems: string[];
  readonly findings: Finding[];
  readonly report: GapReport;
}

function own(rule: Rule, report: GapReport): Finding[] {
  return [...report.findings, ...report.excepted, ...report.superseded].filter(({ ruleId }) => ruleId === rule.id);
}

/** What a rule says, without what moves when rows do. */
function sayings(rule: Rule, report: GapReport): string {
  return own(rule, report)
    .map(({ kind, key, severity, messageId, data, missing = [] }) =>
      JSON.stringify([kind, key, severity, messageId, data, [...missing].sort(compareText)]),
    )
    .sort(compareText)
    .join('\n');
}

/** Runs the case twice: on a frozen document, and on one that could be changed. */
function inputProblems(rule: Rule, each: RuleCase): { readonly report: GapReport; readonly problems: string[] } {
  const watched = watchedRule(rule);
  const report = runCase(watched.rule, frozen(copyOf(each.model)), each);
  const problems = report.ruleErrors
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(({ subject: { kind, id }, message }) => `It fails itself, or changes its input, on ${kind}:${id}. ${message}`);
  const copy = copyOf(each.model);
  const second = runCase(watched.rule, copy, each);
  const isTouched = JSON.stringify(copy) !== JSON.stringify(each.model) || watched.hasChanged();
  if (isTouched) problems.push('It changes its input.');
  if (JSON.stringify(second) !== JSON.stringify(report)) problems.push('A second run differs.');
  if (JSON.stringify(copyOf(report)) !== JSON.stringify(report)) problems.push('The report is not plain JSON.');
  return { report, problems };
}

/** Runs the case with rows elsewhere, and without what the rule does not declare. */
function lookProblems(rule: Rule, each: RuleCase, report: GapReport): string[] {
  const problems: string[] = [];
  const told = sayings(rule, report);
  const sayingsOf = (model: OperatingModel) => sayings(rule, runCase(rule, model, each));
  if (!hasRepeats(each.model) && sayingsOf(reversed(each.model)) !== told)
    problems.push('It finds something else when rows move.');
  const keysOf = (of: GapReport) => own(rule, of).map(({ key }) => key);
  for (const key of positionKeys(keysOf(report), keysOf(runCase(rule, movedDown(each.model), each))))
    problems.push(`The key ${key} holds a position.`);
  const declared = declaredLists(rule);
  if (declared !== undefined && sayingsOf(onlyDeclared(each.model, declared)) !== told)
    problems.push('It looks at lists that it declares neither in needs nor in reads.');
  return problems;
}

/** What is wrong with how a rule behaves on the document of a case, whatever it finds, with its report; a text where it did not run. */
export function checkCase(rule: Rule, stated: RuleCase): CheckedCase | string {
  try {
    const each = { ...stated, model: copyOf(stated.model) }; // as JSON has it, without undefined members
    const { report, problems } = inputProblems(rule, each);
    const findings = own(rule, report);
    const keys = new Set(findings.map(({ key }) => key));
    if (keys.size < findings.length) problems.push('Two findings have the same key.');
    problems.push(...findings.flatMap((finding) => findingProblems(rule, each.model, finding)));
    problems.push(...lookProblems(rule, each, report));
    return { problems, findings, report };
  } catch (error) {
    return isComanagedError(error) ? error.message : 'The case could not be run.';
  }
}
