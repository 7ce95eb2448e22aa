import { describe, expect, it } from 'vitest';
import type { RuleTests } from '../../src/gaps/ruleTest/model.js';
import { catalogue } from '../../src/gaps/rules/catalogue.js';
import { testRule } from '../../src/gaps/testRule.js';
import { caseFiles } from './caseFiles.js';

const testsOf = new Map(caseFiles.map(({ rule, tests }) => [rule, tests]));

/** Rules of which one outcome cannot be shown, and why. */
const without: Readonly<Record<string, Partial<Record<keyof RuleTests, string>>>> = {
  'resilience/dependencies-unknown': { failing: 'it asks a question and never fails' },
  'exception/incomplete': { unknown: 'what an exception does not state it lacks' },
};

const least = { failing: 2, passing: 2, unknown: 1 } as const;

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const tests = testsOf.get(rule);

  it('does on its cases what it must', () => {
    expect(tests && testRule(rule, tests).problems).toEqual([]);
  });

  it('has enough cases of each kind', () => {
    for (const [kind, count] of Object.entries(least)) {
      if (without[id]?.[kind as keyof typeof least] !== undefined) continue;
      expect(tests?.[kind as keyof typeof least].length, kind).toBeGreaterThanOrEqual(count);
    }
  });

  it('has each of its options set by a case', () => {
    const cases = [...(tests?.failing ?? []), ...(tests?.passing ?? []), ...(tests?.notApplicable ?? [])];
    const set = new Set(cases.flatMap(({ options }) => Object.keys(options ?? {})));
    expect(Object.keys(rule.options ?? {}).filter((name) => !set.has(name))).toEqual([]);
  });
});

it('every file of cases is about a built-in rule', () => {
  expect(caseFiles.map(({ rule }) => rule.id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});
