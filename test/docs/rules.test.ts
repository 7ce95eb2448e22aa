import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules, recommendedRules, ruleSources, strictRules } from '../../src/gaps/index.js';

const page = readFileSync('docs/rules.md', 'utf8');

/** The rows of the table of rules: the id and the cells behind it. */
const rows = new Map(
  [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+)` \| (.+) \|$/gm)].map(([, id = '', cells = '']) => [
    id,
    cells.split(' | '),
  ]),
);

function coded(texts: readonly string[]): string {
  return texts.length === 0 ? '–' : texts.map((text) => `\`${text}\``).join(', ');
}

test('docs/rules.md lists the built-in rules, and no other', () => {
  expect([...rows.keys()].sort()).toEqual(allRules.rules.map(({ id }) => id).sort());
});

test.each(allRules.rules)('docs/rules.md says of $id what the rule says of itself', (rule) => {
  const [, about, severity, needs, sources] = rows.get(rule.id) ?? [];
  expect(about).toBe(rule.subject === 'any' ? 'any entity' : rule.subject);
  expect([severity, needs, sources]).toEqual([rule.severity, coded(rule.needs), coded(rule.sources)]);
});

test('the rule sets are what docs/rules.md says: the first eight, and all nine', () => {
  const ids = [...rows.keys()];
  expect(recommendedRules.rules.map(({ id }) => id).sort()).toEqual(ids.slice(0, 8).sort());
  expect(strictRules.rules).toEqual(recommendedRules.rules);
  expect(ids).toHaveLength(9);
});

test('docs/rules.md lists the sources', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(listed).toEqual(ruleSources.map(({ id }) => id));
});
