import { expect, it } from 'vitest';
import { allRules, recommendedRules } from '../../src/gaps/ruleSets.js';

it('the catalogue has 121 rules, 83 of them for everyday work, and all are built', () => {
  expect(new Set(allRules.rules.map(({ id }) => id)).size).toBe(121);
  expect(allRules.rules).toHaveLength(121);
  expect(recommendedRules.rules).toHaveLength(83);
});

it('the rules for everyday work are those that say so', () => {
  const first = allRules.rules.filter(({ release }) => release === 'first');
  expect(recommendedRules.rules).toEqual(first);
});
