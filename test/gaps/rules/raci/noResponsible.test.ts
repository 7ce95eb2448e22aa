import { describe, expect, it } from 'vitest';
import { noResponsible } from '../../../../src/gaps/rules/raci/noResponsible.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';

const key = 'raci/no-responsible|activity:backup';
const none = [`fail high ${key}: Nobody is responsible for doing "Verify backups".`];
const unknown = [`unknown high ${key}: Not known who does "Verify backups".`];

const backup = (assignments: Assignment[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    activities: [{ id: 'backup', name: 'Verify backups', severities: ['p1', 'p2'] }],
    ...(assignments && { assignments }),
    ...more,
  });
const partial = { partialCollections: [{ collection: 'assignments' }] };
const p1 = { scope: { severities: ['p1'] } };
const strict = { accountableImpliesResponsible: false };

describe('with nobody implied', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['no letter at all', backup([]), none],
    ['somebody accountable only', backup([holds('A', 'role:it')]), none],
    ['supporters only', backup([holds('S', 'role:it')], { raciScheme: { id: 'rasci' } }), none],
    ['a doer whose time is over', backup([holds('R', 'role:it', { validUntil: '2026-08-31' })]), none],
    ['a doer', backup([holds('R', 'role:noc')]), ['pass']],
    ['a doer of a part', backup([holds('R', 'role:noc', p1)]), ['pass']],
    ['assignments not assessed', backup(undefined), unknown],
    ['not all listed', backup([holds('A', 'role:it')], partial), unknown],
    ['not all listed, but a doer', backup([holds('R', 'role:noc')], partial), ['pass']],
  ])('%s', (_, model, told) => {
    expect(checkRule(noResponsible, model, strict).told).toEqual(told);
  });
});

describe('the accountable does what nobody is named for, where that is implied', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['somebody accountable only', backup([holds('A', 'role:it')]), ['pass']],
    ['somebody accountable for a part', backup([holds('A', 'role:it', p1)]), ['pass']],
    ['nobody accountable', backup([holds('C', 'role:it')]), none],
    ['assignments not assessed', backup(undefined), unknown],
  ])('%s', (_, model, told) => {
    expect(checkRule(noResponsible, model).told).toEqual(told);
  });
});

it('P performs in RAPID, R only recommends', () => {
  const rapid = { raciScheme: { id: 'rapid' } };
  expect(checkRule(noResponsible, backup([holds('P', 'role:it')], rapid), strict).told).toEqual(['pass']);
  expect(checkRule(noResponsible, backup([holds('R', 'role:it')], rapid), strict).told).toEqual(none);
});

it('does not concern a scheme in which no letter does the work', () => {
  const { told } = checkRule(noResponsible, backup([holds('A', 'role:it')], { raciScheme: { id: 'daci' } }));
  expect(told).toEqual(['not applicable']);
});
