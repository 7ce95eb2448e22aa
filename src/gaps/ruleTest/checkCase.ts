import { isComanagedError } from '../../internal/errors.js';
import { compareText } from '../../internal/text/compareText.js';
import { resolvePointer } from '../../internal/text/resolvePointer.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Finding, GapReport } from '../model.js';
import type { Rule } from '../rule.js';
import { declaredLists, onlyDeclared } from './declaredLists.js';
import type { RuleCase } from './model.js';
import { copyOf, frozen, runCase } from './runCase.js';

function own(rule: Rule, report: GapReport): Finding[] {
  return [...report.findings, ...report.excepted, ...report.superseded].filter(({ ruleId }) => ruleId === rule.id);
}

function identities(rule: Rule, report: GapReport): string {
  return own(rule, report)
    .map(({ kind, key }) => `${kind} ${key}`)
    .sort(compareText)
    .join('\n');
}

/** The document with the entries of every list at its root in reverse. */
function reversed(model: OperatingModel): OperatingModel {
  const turned = Object.entries(model).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...(value as unknown[])].reverse() : (value as unknown),
  ]);
  return Object.fromEntries(turned) as OperatingModel; // the same keys with values of the same types
}

function findingProblems(rule: Rule, model: OperatingModel, finding: Finding): string[] {
  const { kind, key, pointer, related, message, remediation, missing = [] } = finding;
  const problems: string[] = [];
  if (/(?:^|[|.[/+])\d+(?:[./\]+]|$)/.test(key.split('|')[2] ?? '')) problems.push(`The key ${key} holds a position.`);
  for (const at of [pointer, ...related.map((place) => place.pointer)]) {
    if (!resolvePointer(model, at).found) problems.push(`Nothing stands at ${at === '' ? 'the root' : at}.`);
  }
  for (const text of [message, remediation]) {
    if (/\{[a-zA-Z]\w*\}/.test(text)) problems.push(`A placeholder stays unfilled: ${text}`);
    if (/undefined|NaN|\[object Object\]|^\s*$/.test(text)) problems.push(`A text is not fit to be read: ${text}`);
  }
  for (const code of kind === 'unknown' ? missing : []) {
    if (!rule.needs.includes(code))
      problems.push(`${code} is missing, and the rule does not declare that it needs it.`);
  }
  return problems;
}

/** What is wrong with how a rule behaves on the document of a case, whatever it finds, with its report; a text where it did not run. */
export function checkCase(
  rule: Rule,
  stated: RuleCase,
): { problems: string[]; findings: Finding[]; report: GapReport } | string {
  try {
    const each = { ...stated, model: copyOf(stated.model) }; // as JSON has it, without undefined members
    const report = runCase(rule, frozen(copyOf(each.model)), each);
    const problems: string[] = [];
    for (const { ruleId, subject, message } of report.ruleErrors) {
      if (ruleId === rule.id)
        problems.push(`It fails itself, or changes its input, on ${subject.kind}:${subject.id}. ${message}`);
    }
    const findings = own(rule, report);
    const keys = new Set(findings.map(({ key }) => key));
    if (keys.size < findings.length) problems.push('Two findings have the same key.');
    problems.push(...findings.flatMap((finding) => findingProblems(rule, each.model, finding)));
    if (JSON.stringify(runCase(rule, copyOf(each.model), each)) !== JSON.stringify(report)) {
      problems.push('A second run differs.');
    }
    if (JSON.stringify(copyOf(report)) !== JSON.stringify(report)) problems.push('The report is not plain JSON.');
    const told = identities(rule, report);
    if (identities(rule, runCase(rule, reversed(each.model), each)) !== told) {
      problems.push('It finds something else when rows move.');
    }
    const declared = declaredLists(rule);
    if (declared !== undefined && identities(rule, runCase(rule, onlyDeclared(each.model, declared), each)) !== told) {
      problems.push('It looks at lists that it declares neither in needs nor in reads.');
    }
    return { problems, findings, report };
  } catch (error) {
    return isComanagedError(error) ? error.message : 'The case could not be run.';
  }
}
