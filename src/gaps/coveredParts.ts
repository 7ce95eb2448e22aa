import { once } from '../internal/once.js';
import { compareText } from '../internal/text/compareText.js';
import { replacePhrases } from '../internal/text/replacePhrases.js';
import type { OperatingModel } from '../operating-model/model.js';
import { personAliases } from '../services/parties/personAliases.js';
import { personIdsIn } from './findingKey.js';
import type { Finding, FindingTemplate, GapReport, RuleError } from './model.js';
import type { Rule } from './rule.js';

/**
 * Whether a finding is told otherwise outside: its parameters name people, which a rule may forget to say, or its subject is not called by
 * its name there.
 */
function isToldAgain({ subject, label, data, sensitive }: Finding, withoutNames: (text: string) => string): boolean {
  if (subject.kind === 'person' || sensitive !== undefined) return true;
  if (subject.kind === 'exception' && label !== subject.id) return true;
  if (withoutNames(label) !== label) return true;
  return Object.values(data).some((value) => typeof value === 'string' && withoutNames(value) !== value);
}

function templatesOf(rules: readonly Rule[], findings: readonly Finding[]): FindingTemplate[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const templates = new Map<string, FindingTemplate>();
  for (const { ruleId, messageId } of findings) {
    const rule = byId.get(ruleId);
    if (rule === undefined) continue;
    const { messages, remediation } = rule;
    templates.set(`${ruleId}|${messageId}`, { ruleId, messageId, message: messages[messageId] ?? '', remediation });
  }
  return [...templates].sort(([a], [b]) => compareText(a, b)).map(([, template]) => template);
}

/**
 * What a report must carry so that it can be shown to others without the document: everybody in the document, since texts and keys of
 * rules may name people without saying so, those only referred to, and the texts that are told otherwise outside.
 */
export function coveredParts(
  model: OperatingModel,
  rules: readonly Rule[],
  findings: readonly Finding[],
  errors: readonly RuleError[],
): Required<Pick<GapReport, 'people' | 'templates'>> {
  const people = model.people ?? [];
  const wanted = new Set(people.map(({ id }) => id));
  const nameless = once(() =>
    replacePhrases(new Map(people.flatMap(({ name }) => (typeof name === 'string' ? [[name, '']] : [])))),
  );
  const withoutNames = (text: string) => nameless()(text);
  for (const { key, related } of findings) {
    for (const id of personIdsIn(key)) wanted.add(id);
    for (const { subject } of related) if (subject.kind === 'person') wanted.add(subject.id);
  }
  for (const { subject } of errors) if (subject.kind === 'person') wanted.add(subject.id);
  const telling = findings.filter((finding) => isToldAgain(finding, withoutNames));
  return { people: personAliases(model, wanted), templates: templatesOf(rules, telling) };
}
