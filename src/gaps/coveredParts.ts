import { compareText } from '../internal/text/compareText.js';
import type { OperatingModel } from '../operating-model/model.js';
import { personAliases } from '../services/parties/personAliases.js';
import { personIdsIn } from './findingKey.js';
import type { Finding, FindingTemplate, GapReport, RuleError } from './model.js';
import type { Rule } from './rule.js';

/** People by what the data of a finding may call them. */
interface Known {
  readonly ids: ReadonlySet<string>;
  /** Ids by name; a rule may forget to say that a name is sensitive. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Ids of those whom the parameters of a finding name. */
function peopleInData({ data, sensitive = [] }: Finding, { ids, byName }: Known): string[] {
  const people: string[] = [];
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (typeof value !== 'string') continue;
    const id = sensitive.includes(key) && ids.has(value) ? value : byName.get(value);
    if (id !== undefined) people.push(id);
  }
  return people;
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

/** What a report must carry so that it can be shown to others without the document: the people in it, and the texts that name them. */
export function coveredParts(
  model: OperatingModel,
  rules: readonly Rule[],
  findings: readonly Finding[],
  errors: readonly RuleError[],
): Required<Pick<GapReport, 'people' | 'templates'>> {
  const people = model.people ?? [];
  const known: Known = {
    ids: new Set(people.map(({ id }) => id)),
    byName: new Map(people.map(({ id, name }) => [name, id])),
  };
  const wanted = new Set<string>();
  const telling = findings.filter((finding) => {
    const told = peopleInData(finding, known);
    for (const id of personIdsIn(finding.key)) wanted.add(id);
    for (const { subject } of finding.related) if (subject.kind === 'person') wanted.add(subject.id);
    for (const id of told) wanted.add(id);
    return finding.subject.kind === 'person' || finding.sensitive !== undefined || told.length > 0;
  });
  for (const { subject } of errors) if (subject.kind === 'person') wanted.add(subject.id);
  return { people: personAliases(model, wanted), templates: templatesOf(rules, telling) };
}
