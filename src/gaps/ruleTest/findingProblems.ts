import { resolvePointer } from '../../internal/text/resolvePointer.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Finding } from '../model.js';
import { fillPlaceholders } from '../placeholders.js';
import type { Rule } from '../rule.js';

/** What comes of texts that are made of what is not there. */
const remains: readonly unknown[] = ['undefined', 'NaN', '[object Object]'];

/** What is wrong with the texts of a finding. Templates are looked at, not what they give: names may hold anything. */
function textProblems(rule: Rule, model: OperatingModel, { kind, messageId, data }: Finding): string[] {
  const filled = Object.fromEntries(['name', ...Object.keys(data)].map((name) => [name, '']));
  const templates = [rule.messages[messageId] ?? '', ...(kind === 'fail' ? [rule.remediation] : [])];
  const problems: string[] = [];
  for (const text of templates) {
    const left = fillPlaceholders(text, filled);
    if (/\{[\w -]{1,60}\}/.test(left)) problems.push(`A placeholder stays unfilled: ${text}`);
    if (text.trim() === '' || text.includes('[object Object]')) problems.push(`A text is not fit to be read: ${text}`);
  }
  const written = JSON.stringify(model);
  for (const [key, value] of Object.entries(data)) {
    if (remains.includes(value) && !written.includes(JSON.stringify(value)))
      problems.push(`Its data is not fit to be read: ${key} is ${String(value)}.`);
  }
  return problems;
}

/** What is wrong with a finding of a rule, whatever it says. */
export function findingProblems(rule: Rule, model: OperatingModel, finding: Finding): string[] {
  const { kind, pointer, related, missing = [] } = finding;
  const problems = textProblems(rule, model, finding);
  for (const at of [pointer, ...related.map((place) => place.pointer)]) {
    if (!resolvePointer(model, at).found) problems.push(`Nothing stands at ${at === '' ? 'the root' : at}.`);
  }
  for (const code of kind === 'unknown' ? missing : []) {
    if (!rule.needs.includes(code))
      problems.push(`${code} is missing, and the rule does not declare that it needs it.`);
  }
  return problems;
}
