import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule } from '../../src/gaps/rule.js';
import type { RuleCase, RuleTests } from '../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

/** Groups whose cases are tried with each of their facts taken away. */
const groups = ['capability', 'capacity', 'resilience', 'docs', 'evidence', 'review'];

/** Keys that must be there, or whose absence is a statement: all, the usual, an open end. */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'name', 'zone', 'unit', 'handOff', 'from', 'until', 'members', 'mode'],
  ...['activityId', 'assignee', 'responsibility', 'scope', 'validFrom', 'validUntil', 'severities', 'sites'],
  ...['skillId', 'minHolders', 'providerPartyId', 'subject', 'occurredOn', 'outcome', 'raciScheme'],
  ...['completeCollections', 'partialCollections'],
]);
/** The kind of evidence and of an event must be there; that of others need not. */
const isKept = (path: readonly string[], key: string) =>
  kept.has(key) || (key === 'kind' && (path[0] === 'evidence' || path[0] === 'events'));

/** The places of everything that a document could do without, as "not assessed". */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (isKept(path, key)) return [];
    const own = Array.isArray(value) ? [] : [[...path, key]];
    return [...own, ...places(part, [...path, key])];
  });
}

function without(model: OperatingModel, place: readonly string[]): OperatingModel {
  const copy = structuredClone(model);
  const owner = place.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  Reflect.deleteProperty(owner as object, place.at(-1) ?? '');
  return copy;
}

/** What a rule says about each subject of the document of a case. */
function verdicts(rule: Rule, { asOf = '2026-09-01', options = {} }: RuleCase, model: OperatingModel) {
  const said = new Map<string, string>();
  const listening: Rule = {
    ...rule,
    judge: (subject, context, values) => {
      const verdict = rule.judge(subject, context, values);
      const name = typeof verdict === 'string' ? verdict : Object.keys(verdict).join('');
      said.set(`${subject.kind}:${subject.id}`, name);
      return verdict;
    },
  };
  const rules = { id: 'one', rules: [listening], accountableImpliesResponsible: true };
  const { findings, ruleErrors } = detectGaps(model, { asOf, rules, config: { rules: { [rule.id]: { options } } } });
  expect(ruleErrors).toEqual([]);
  for (const code of findings.flatMap(({ missing = [] }) => missing)) expect(rule.needs).toContain(code);
  return said;
}

/** That nobody leads a service is no doubt where staff is not augmented: most services have no lead. */
const isStatement = (rule: Rule, place: readonly string[]) =>
  rule.id === 'resilience/single-holder' && place.at(-1) === 'leadRoleId';

interface CaseFile {
  readonly rule: Rule;
  readonly tests: RuleTests;
}
const home = new URL('rules/', import.meta.url);
const paths = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.cases.ts') && groups.some((group) => path.startsWith(`${group}/`)),
);
const files = await Promise.all(paths.map(async (path) => (await import(new URL(path, home).href)) as CaseFile));

describe.each(files.map(({ rule, tests }) => [rule.id, rule, tests] as const))('%s', (_, rule, tests) => {
  it('stays a failure or becomes unknown when a fact is taken away, and what is unknown stays so', () => {
    const cases: readonly RuleCase[] = [
      ...tests.failing,
      ...tests.passing,
      ...tests.unknown,
      ...(tests.notApplicable ?? []),
    ];
    const lost: string[] = [];
    for (const each of cases) {
      const before = verdicts(rule, each, each.model);
      for (const place of places(each.model).filter((one) => !isStatement(rule, one))) {
        const after = verdicts(rule, each, without(each.model, place));
        for (const [subject, verdict] of before) {
          const now = after.get(subject) ?? 'unknown'; // it went with its list
          const isLost =
            verdict === 'fail' ? now !== 'fail' && now !== 'unknown' : verdict === 'unknown' && now !== 'unknown';
          if (isLost) lost.push(`${each.name}: ${subject} is ${now} without ${place.join('/')}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
