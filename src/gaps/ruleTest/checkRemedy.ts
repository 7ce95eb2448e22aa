import { isComanagedError } from '../../internal/errors.js';
import { applyJsonPatch } from '../applyJsonPatch.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { JsonPatch } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import type { Rule } from '../rule.js';
import type { FailingCase, RuleTests } from './model.js';
import { copyOf, runCase } from './runCase.js';
import type { CaseSettings } from './runCase.js';

function failures(rule: Rule, model: OperatingModel, settings: CaseSettings): Finding[] {
  return runCase(rule, model, settings).findings.filter(({ ruleId, kind }) => ruleId === rule.id && kind === 'fail');
}

/** Whether what a finding is about is still there, or is part of another of its kind that the finding tells of. */
function isKept({ subject, related }: Finding, after: OperatingModel): boolean {
  const index = indexOperatingModel(after);
  const others = related.filter((place) => place.subject.kind === subject.kind).map((place) => place.subject);
  return [subject, ...others].some((each) => index.pointerOf(each) !== undefined);
}

/** What is wrong with the fix of a finding of a case; undefined where the rule knows none here. */
function fixProblems(
  rule: Rule,
  each: FailingCase,
  finding: Finding,
  before: readonly Finding[],
): string[] | undefined {
  const model = copyOf(each.model);
  const given = copyOf(finding);
  let patch: JsonPatch | undefined;
  try {
    patch = rule.fix?.(indexOperatingModel(model), given);
  } catch {
    return [`Its fix fails itself in the case "${each.name}".`];
  }
  // Copies that could be changed are compared: of one that is frozen, code outside strict mode would not tell.
  if (JSON.stringify([model, given]) !== JSON.stringify([copyOf(each.model), finding]))
    return [`Its fix changes its input in the case "${each.name}".`];
  if (patch === undefined) return undefined;
  const mended = applyJsonPatch(model, patch);
  const known = new Set(before.map(({ key }) => key));
  const left = failures(rule, mended, each).filter(({ key }) => key === finding.key || !known.has(key));
  return [
    ...(left.length > 0 ? [`Its fix leaves a finding in the case "${each.name}".`] : []),
    ...(isKept(finding, mended) ? [] : [`Its fix removes what it is about in the case "${each.name}".`]),
  ];
}

function exampleProblems(rule: Rule, example: NonNullable<RuleTests['example']>): string[] {
  const { failing, fixed, ...settings } = example;
  const left = runCase(rule, copyOf(fixed), settings).findings.filter(({ ruleId }) => ruleId === rule.id);
  return [
    ...(failures(rule, copyOf(failing), settings).length > 0 ? [] : ['The example does not fail before its remedy.']),
    ...(left.length === 0
      ? []
      : [`The example has findings after its remedy: ${left.map(({ key }) => key).join(', ')}.`]),
  ];
}

/** What is wrong with the remedy of a rule: its fixes on the failing cases, and its example. */
export function checkRemedy(rule: Rule, failing: readonly FailingCase[], example: RuleTests['example']): string[] {
  try {
    const problems: string[] = [];
    let fixes = 0;
    for (const each of rule.fix === undefined ? [] : failing) {
      const before = failures(rule, copyOf(each.model), each);
      for (const finding of before) {
        const found = fixProblems(rule, each, finding, before);
        if (found === undefined) continue;
        fixes += 1;
        problems.push(...found);
      }
    }
    if (example !== undefined) problems.push(...exampleProblems(rule, example));
    else if (fixes === 0 && failing.length > 0)
      problems.push('Neither a fix nor an example shows that its remedy helps.');
    return problems;
  } catch (error) {
    return [isComanagedError(error) ? error.message : 'Its remedy could not be tried.'];
  }
}
