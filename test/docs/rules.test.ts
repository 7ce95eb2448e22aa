import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/gaps/rules/catalogue.js';
import { ruleSources } from '../../src/gaps/sources.js';

const page = readFileSync('docs/rules.md', 'utf8');

test('docs/rules.md lists the sources', () => {
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id);
  expect(listed).toEqual(ruleSources.map(({ id }) => id));
});

test('every source is cited by a rule, and every rule cites sources that exist', () => {
  const cited = new Set(catalogue.flatMap(({ sources }) => sources));
  expect([...cited].sort()).toEqual(ruleSources.map(({ id }) => id).sort());
});
