import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/internal/text/nearestName.js';

const keys = ['services', 'service', 'teams', 'coverage', 'annualSalary', 'id'];

describe('finds', () => {
  it.each([
    ['a letter dropped', 'coverge', 'coverage'],
    ['a letter added', 'coveraage', 'coverage'],
    ['a letter changed', 'coverige', 'coverage'],
    ['two neighbors swapped', 'covearge', 'coverage'],
    ['two edits', 'anualSallary', 'annualSalary'],
    ['other letter case', 'annualsalary', 'annualSalary'],
    ['other letter case of a short name', 'ID', 'id'],
    ['other letter case and an edit', 'AnnualSalery', 'annualSalary'],
    ['the name itself', 'teams', 'teams'],
    ['the nearer of two', 'servicess', 'services'],
    ['a first letter missing', 'eams', 'teams'],
    ['a last letter missing', 'team', 'teams'],
  ])('%s', (_, name, expected) => {
    expect(nearestName(name, keys)).toBe(expected);
  });
});

describe('finds none', () => {
  it.each([
    ['three edits away', 'anualslry'],
    ['two edits away in a name of five characters', 'taemx'],
    ['one edit away in a name of two characters', 'ix'],
    ['for an empty name', ''],
    ['for something else', 'contracts'],
  ])('%s', (_, name) => {
    expect(nearestName(name, keys)).toBeUndefined();
  });

  it('among no names', () => {
    expect(nearestName('teams', [])).toBeUndefined();
  });
});

it('takes the first of equally near names', () => {
  expect(nearestName('cast', ['cost', 'case', 'cart'])).toBe('cost');
  expect(nearestName('cast', ['cart', 'case', 'cost'])).toBe('cart');
});

it('prefers a nearer name that comes later', () => {
  expect(nearestName('windows', ['widow', 'window', 'Windows'])).toBe('Windows');
  expect(nearestName('windwos', ['widow', 'window', 'windows'])).toBe('windows');
});

it('compares names of at most 64 characters', () => {
  const long = 'a'.repeat(64);
  expect(nearestName(`${long.slice(1)}b`, [long])).toBe(long);
  expect(nearestName(`${long}b`, [long])).toBeUndefined();
  expect(nearestName(long, [`${long}b`])).toBeUndefined();
  expect(nearestName('x'.repeat(100_000), keys)).toBeUndefined();
});
