import { expect, it } from 'vitest';
import { allRules, recommendedRules } from '../../src/gaps/ruleSets.js';

/** Rules of the catalogue that come with the rooms they need; true: for everyday work. */
const later: Readonly<Record<string, boolean>> = {
  'outcome/negative-trend': true,
  'outcome/no-gain-12-months': true,
  'outcome/still-firefighting': false,
};

it('121 rules are in the catalogue, 83 of them for everyday work: those that are built, and those that come with their rooms', () => {
  const ids = allRules.rules.map(({ id }) => id);
  expect(ids.filter((id) => id in later)).toEqual([]);
  expect(ids.length + Object.keys(later).length).toBe(121);
  expect(recommendedRules.rules.length + Object.values(later).filter(Boolean).length).toBe(83);
});

it('the rules for everyday work are those that say so', () => {
  const first = allRules.rules.filter(({ release }) => release === 'first');
  expect(recommendedRules.rules).toEqual(first);
});
