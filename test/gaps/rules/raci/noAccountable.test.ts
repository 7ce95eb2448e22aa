import { describe, expect, it } from 'vitest';
import { noAccountable } from '../../../../src/gaps/rules/raci/noAccountable.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';

const key = 'raci/no-accountable|activity:backup';
const none = [`fail high ${key}: Nobody is accountable for "Verify backups".`];
const unknown = [`unknown high ${key}: Not known who is accountable for "Verify backups".`];
const partly = (uncovered: string) => [
  `fail high ${key}: Nobody is accountable for a part of "Verify backups": ${uncovered}.`,
];

const backup = (
  assignments: Assignment[] | undefined,
  activity: Partial<Activity> = {},
  more: Partial<OperatingModel> = {},
) =>
  documentWith({
    activities: [{ id: 'backup', name: 'Verify backups', ...activity }],
    ...(assignments && { assignments }),
    ...more,
  });
const partial = { partialCollections: [{ collection: 'assignments' }] };
const partialFor = (subject: string) => ({ partialCollections: [{ collection: 'assignments', subjects: [subject] }] });
const of = (assignment: Assignment, activityId: string) => ({ ...assignment, activityId });

describe('one activity', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['no letter at all', backup([]), none],
    ['a doer only', backup([holds('R', 'role:noc')]), none],
    ['letters of another activity', backup([of(holds('A', 'role:it'), 'other')]), none],
    ['somebody accountable', backup([holds('A', 'role:it')]), ['pass']],
    ['a party accountable', backup([holds('A', 'party:us'), holds('C', 'role:noc')]), ['pass']],
    ['assignments not assessed', backup(undefined), unknown],
    ['assignments not all listed', backup([holds('R', 'role:noc')], {}, partial), unknown],
    ['those of this activity not all listed', backup([], {}, partialFor('activity:backup')), unknown],
    ['those of another activity not all listed', backup([], {}, partialFor('activity:other')), none],
    ['not all listed, but somebody accountable', backup([holds('A', 'role:it')], {}, partial), ['pass']],
  ])('%s', (_, model, told) => {
    expect(checkRule(noAccountable, model).told).toEqual(told);
  });
});

describe('every declared part needs somebody accountable', () => {
  const for2 = { severities: ['p1', 'p2'] };
  const for4 = { severities: ['p1', 'p2'], sites: ['leeds', 'york'] };
  const p1 = { scope: { severities: ['p1'] } };
  const p2InYork = { scope: { severities: ['p2'], sites: ['york'] } };
  const leeds = { scope: { sites: ['leeds'] } };

  it.each<[string, OperatingModel, string[]]>([
    ['p1 of p1 and p2', backup([holds('A', 'role:it', p1)], for2), partly('p2')],
    ['nobody for p1 and p2', backup([holds('R', 'role:it', p1)], for2), none],
    [
      'p1, and p2 in York',
      backup([holds('A', 'role:it', p1), holds('A', 'role:noc', p2InYork)], for4),
      partly('p2 at leeds'),
    ],
    ['Leeds of two sites', backup([holds('A', 'role:it', leeds)], for4), partly('p1 at york, p2 at york')],
    [
      'Leeds of two sites, severities free',
      backup([holds('A', 'role:it', leeds)], { sites: ['leeds', 'york'] }),
      partly('york'),
    ],
    [
      'all of it by two',
      backup([holds('A', 'role:it', p1), holds('A', 'role:noc', { scope: { severities: ['p2'] } })], for2),
      ['pass'],
    ],
    ['all of it by one', backup([holds('A', 'role:it')], for4), ['pass']],
    ['a part that nothing asks for', backup([holds('A', 'role:it', p1)]), ['pass']],
    ['p1 of p1 and p2, not all listed', backup([holds('A', 'role:it', p1)], for2, partial), unknown],
  ])('%s', (_, model, told) => {
    expect(checkRule(noAccountable, model).told).toEqual(told);
  });
});

describe('only assignments that hold on the day count, both ends included', () => {
  const spring = { validFrom: '2026-03-01', validUntil: '2026-05-31' };
  it.each([
    ['2026-02-28', none],
    ['2026-03-01', ['pass']],
    ['2026-05-31', ['pass']],
    ['2026-06-01', none],
  ])('%s', (asOf, told) => {
    expect(checkRule(noAccountable, backup([holds('A', 'role:it', spring)]), { asOf }).told).toEqual(told);
  });

  it('an open end holds for ever', () => {
    const model = backup([holds('A', 'role:it', { validFrom: null, validUntil: null })]);
    expect(checkRule(noAccountable, model).told).toEqual(['pass']);
  });
});

describe('a letter means what its scheme says', () => {
  const rapid = { raciScheme: { id: 'rapid' } };
  const house = {
    raciScheme: { id: 'house', letters: [{ letter: 'X', label: 'Does', semantics: ['does-work' as const] }] },
  };

  it('D decides in RAPID, A only agrees', () => {
    expect(checkRule(noAccountable, backup([holds('D', 'role:it')], {}, rapid)).told).toEqual(['pass']);
    expect(checkRule(noAccountable, backup([holds('A', 'role:it')], {}, rapid)).told).toEqual(none);
  });

  it('does not concern a scheme in which nobody owns the outcome', () => {
    const { told } = checkRule(noAccountable, backup([holds('X', 'role:it')], {}, house));
    expect(told).toEqual(['not applicable']);
  });
});

it('passes where the doer also owns the outcome in one letter', () => {
  const both = { letter: 'X', label: 'Does all', semantics: ['does-work' as const, 'owns-outcome' as const] };
  const model = backup([holds('X', 'role:it')], {}, { raciScheme: { id: 'house', letters: [both] } });
  expect(checkRule(noAccountable, model).told).toEqual(['pass']);
});

it('gives the uncovered part as data, and points at the activity', () => {
  const model = backup([holds('A', 'role:it', { scope: { severities: ['p1'] } })], { severities: ['p1', 'p2', 'p3'] });
  const [finding] = checkRule(noAccountable, model).findings;
  expect(finding).toMatchObject({ messageId: 'partly', data: { uncovered: 'p2, p3' }, pointer: '/activities/0' });
});
