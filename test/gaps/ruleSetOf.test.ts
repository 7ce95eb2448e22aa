import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { DetectGapsOptions } from '../../src/gaps/detectGaps.js';
import { recommendedRules } from '../../src/gaps/ruleSets.js';
import { coreRules, coreStrictRules } from './coreRules.js';
import { customRule } from './customRule.js';
import { documentWith } from './documents.js';

const run = (rules: unknown) =>
  detectGaps(documentWith({}), { asOf: '2026-09-01', rules: rules as NonNullable<DetectGapsOptions['rules']> });
const refused = (code: string, path: string) => expect.objectContaining({ name: 'ComanagedError', code, path });

const first = customRule({ id: 'acme/first' });
const second = customRule({ id: 'acme/second' });

describe('refuses', () => {
  it.each<[string, unknown, string, string]>([
    ['a name', 'strict', 'invalid-option', 'rules'],
    ['null for a set', { id: 'own', rules: null, accountableImpliesResponsible: true }, 'invalid-option', 'rules'],
    ['a set that does not say how to read', { id: 'own', rules: [first] }, 'invalid-option', 'rules'],
    ['two rules of one id', [first, second, first], 'duplicate-rule', 'rules/2'],
    ['the id of a built-in rule', [...coreRules.rules, { ...first, id: 'raci/none' }], 'duplicate-rule', 'rules/8'],
    ['nothing in the place of a rule', [first, undefined], 'invalid-rule', 'rules/1'],
    ['a rule that was not declared well', [{ ...first, subject: 'services' }], 'invalid-rule', 'rules/0'],
    [
      'rules that supersede each other',
      [
        customRule({ id: 'acme/first', supersedes: ['acme/second'] }),
        customRule({ id: 'acme/second', supersedes: ['acme/first'] }),
      ],
      'invalid-rule',
      'rules',
    ],
  ])('%s', (_, rules, code, path) => {
    expect(() => run(rules)).toThrow(refused(code, path));
  });
});

it('runs the recommended rules where none are given', () => {
  const ids = detectGaps(documentWith({}), { asOf: '2026-09-01' }).tallies.map(({ ruleId }) => ruleId);
  expect(ids).toEqual(recommendedRules.rules.map(({ id }) => id).sort());
});

it('reads a bare list as the recommended rules are read, and a set as it says', () => {
  expect(run([first]).configuration.accountableImpliesResponsible).toBe(true);
  expect(run(coreStrictRules).configuration.accountableImpliesResponsible).toBe(false);
  const extended = run({ ...coreStrictRules, rules: [...coreStrictRules.rules, first] });
  expect(extended.configuration.accountableImpliesResponsible).toBe(false);
  expect(extended.tallies[0]?.ruleId).toBe('acme/first');
});

it('runs no rule of an empty list', () => {
  expect(run([])).toMatchObject({ findings: [], tallies: [], incomplete: false });
});
