import { isComanagedError } from '../../internal/errors.js';
import { applyJsonPatch } from '../applyJsonPatch.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Finding } from '../model.js';
import type { Rule } from '../rule.js';
import type { RuleTests } from './model.js';
import { copyOf, runCase } from './runCase.js';
import type { CaseSettings } from './runCase.js';

function failures(rule: Rule, model: OperatingModel, settings: CaseSettings): Finding[] {
  return runCase(rule, model, settings).findings.filter(({ ruleId, kind }) => ruleId === rule.id && kind === 'fail');
}

/** Whether a fix takes its finding away and brings no other of the rule; undefined where the rule knows none here. */
function isMended(rule: Rule, model: OperatingModel, settings: CaseSettings, finding: Finding): boolean | undefined {
  const patch = rule.fix?.(indexOperatingModel(model), finding);
  if (patch === undefined) return undefined;
  const before = new Set(failures(rule, model, settings).map(({ key }) => key));
  const after = failures(rule, applyJsonPatch(copyOf(model), patch), settings);
  return after.every(({ key }) => key !== finding.key && before.has(key));
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
export function checkRemedy(rule: Rule, tests: RuleTests): string[] {
  try {
    const problems: string[] = [];
    let fixes = 0;
    for (const each of rule.fix === undefined ? [] : tests.failing) {
      const model = copyOf(each.model);
      for (const finding of failures(rule, model, each)) {
        const mended = isMended(rule, model, each, finding);
        if (mended === undefined) continue;
        fixes += 1;
        if (!mended) problems.push(`Its fix leaves a finding in the case "${each.name}".`);
      }
    }
    if (tests.example !== undefined) problems.push(...exampleProblems(rule, tests.example));
    else if (fixes === 0 && tests.failing.length > 0)
      problems.push('Neither a fix nor an example shows that its remedy helps.');
    return problems;
  } catch (error) {
    return [isComanagedError(error) ? error.message : 'Its remedy could not be tried.'];
  }
}
