import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule } from '../../src/gaps/rule.js';
import type { RuleOption } from '../../src/gaps/ruleOptions.js';
import { recommendedRules } from '../../src/gaps/ruleSets.js';
import type { RuleTests } from '../../src/gaps/ruleTest/model.js';
import { ruleSources } from '../../src/gaps/sources.js';
import { subjectKindsOf } from '../../src/gaps/subjectKindsOf.js';

const everyday = new Set(recommendedRules.rules);
const sources = new Map(ruleSources.map((source) => [source.id, source]));

const coded = (texts: readonly string[]) => (texts.length === 0 ? '–' : texts.map((text) => `\`${text}\``).join(', '));
const about = (rule: Rule) =>
  subjectKindsOf(rule)
    .map((kind) => (kind === 'any' ? 'any entity' : kind))
    .join(', ');
const sets = (rule: Rule) => (everyday.has(rule) ? '`recommendedRules`, `strictRules`, `allRules`' : '`allRules`');

/** The file of a rule's page, from the folder of the docs. */
export function rulePath({ id }: Rule): string {
  return `rules/${id}.md`;
}

function sourceText(id: string): string {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return source.url === undefined ? source.title : `[${source.title}](${source.url})`;
}

function bounds(option: RuleOption): string {
  switch (option.type) {
    case 'boolean':
      return 'true or false';
    case 'one-of':
      return coded(option.values);
    case 'list':
      return option.values === undefined ? 'list of texts' : `list of ${coded(option.values)}`;
    default: {
      const { type, min = 0, max = type === 'rate' ? 1 : undefined } = option;
      return max === undefined ? `${type}, at least ${min}` : `${type}, ${min} to ${max}`;
    }
  }
}

const basisWords = {
  source: 'from the source',
  'house-default': 'house default',
  caller: 'none: nothing is judged by it until you set it',
} as const;

/** A row of the table of options. */
export function optionRow(name: string, option: RuleOption): string {
  const value = option.default === null ? '–' : `\`${JSON.stringify(option.default)}\``;
  return `| \`${name}\` | ${bounds(option)} | ${value} | ${basisWords[option.basis]} | ${option.description} |`;
}

function optionLines({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(([name, option]) => optionRow(name, option));
  if (rows.length === 0) return [];
  return [
    '## Options',
    '',
    '| option | takes | default | basis | what |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function exampleLines(rule: Rule, tests: RuleTests): string[] {
  const failing = tests.example ?? tests.failing[0];
  if (failing === undefined) return [];
  const model = 'failing' in failing ? failing.failing : failing.model;
  const { asOf = '2026-09-01', options, baseline, exceptions, beside = [] } = failing;
  const report = detectGaps(model, {
    asOf,
    rules: [rule, ...beside],
    config: options === undefined ? {} : { rules: { [rule.id]: { options } } },
    baseline,
    exceptions,
  });
  const finding = report.findings.find(({ ruleId, kind }) => ruleId === rule.id && kind === 'fail');
  if (finding === undefined) return [];
  return [
    '## An example that fails',
    '',
    '```json',
    JSON.stringify(model, undefined, 2),
    '```',
    '',
    `As of ${asOf}${beside.length > 0 ? `, beside ${coded(beside.map(({ id }) => id))}` : ''}${baseline === undefined ? '' : ', with an earlier report that had it'}: **${finding.severity}**, ${finding.message} ${finding.remediation}`,
    '',
    `Key: \`${finding.key}\``,
    '',
  ];
}

function supersedesLines({ supersedes = [], supersedesOnRelated = [] }: Rule): string[] {
  const on = (list: readonly string[], where: string) => list.map((id) => `- [\`${id}\`](../${id}.md) ${where}`);
  const lines = [...on(supersedes, 'on the same subject'), ...on(supersedesOnRelated, 'on a related subject')];
  return lines.length === 0 ? [] : ['## It says more precisely', '', ...lines, ''];
}

/** The page of a rule, from what it says of itself and the cases that it is tried on. */
export function rulePage(rule: Rule, tests: RuleTests): string {
  const messages = Object.entries(rule.messages).map(([id, text]) => `| \`${id}\` | ${text.replaceAll('|', '\\|')} |`);
  return [
    `# \`${rule.id}\``,
    '',
    `**${rule.title}.** ${rule.rationale}`,
    '',
    `- About: ${about(rule)}`,
    `- Base severity: ${rule.severity}`,
    `- In: ${sets(rule)}`,
    `- Needs: ${coded(rule.needs)}`,
    ...((rule.reads ?? []).length === 0 ? [] : [`- Looks at besides: ${coded(rule.reads ?? [])}`]),
    `- Remedy: ${rule.remediation}${rule.fix === undefined ? '' : ' Where the document tells how, it has a fix as JSON Patch.'}`,
    '',
    '## What it says',
    '',
    '| message | text |',
    '| --- | --- |',
    ...messages,
    '',
    ...optionLines(rule),
    ...supersedesLines(rule),
    ...exampleLines(rule, tests),
    '## Sources',
    '',
    ...rule.sources.map((id) => `- ${sourceText(id)}`),
    '',
    'This page is made from the rule itself. [All rules](../../rules.md)',
    '',
  ].join('\n');
}

/** The table of all rules with the number of their cases. */
export function rulesTable(rules: readonly (readonly [Rule, RuleTests])[]): string {
  const rows = rules.map(([rule, { failing, passing, unknown, notApplicable = [] }]) => {
    const counts = [failing, passing, unknown, notApplicable].map(({ length }) => String(length)).join(' | ');
    const set = everyday.has(rule) ? 'everyday' : 'all';
    return `| [\`${rule.id}\`](${rulePath(rule)}) | ${rule.title} | ${about(rule)} | ${rule.severity} | ${set} | ${coded(rule.sources)} | ${counts} |`;
  });
  return [
    '| rule | what is wrong | about | base severity | set | sources | failing | passing | unknown | not applicable |',
    '| --- | --- | --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The table of every option of every rule. */
export function optionsTable(rules: readonly Rule[]): string {
  const rows = rules.flatMap((rule) =>
    Object.entries(rule.options ?? {}).map(
      ([name, option]) => `| [\`${rule.id}\`](${rulePath(rule)}) ${optionRow(name, option)}`,
    ),
  );
  return ['| rule | option | takes | default | basis | what |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The table of sources. */
export function sourcesTable(): string {
  return ['| id | what |', '| --- | --- |', ...ruleSources.map(({ id }) => `| \`${id}\` | ${sourceText(id)} |`)].join(
    '\n',
  );
}

/** A page with the text between two marks replaced. */
export function withSection(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no marks for ${name}`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}
