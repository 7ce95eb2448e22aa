import { describe, expect, it } from 'vitest';
import type { RaciAnalysis } from '../../src/raci/analysis.js';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import type { AnalyzeRaciOptions } from '../../src/raci/analyzeRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from './deepFrozen.js';
import { larkfield } from './larkfield.js';

const counts = (letters: readonly { readonly letter: string; readonly count: number }[]) =>
  letters.map(({ letter, count }) => `${letter}${count}`).join(' ');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

/** The activities as lines: letters, accountable, responsible, parties. */
const across = ({ activities }: RaciAnalysis) =>
  activities.map((row) =>
    [row.activityId, counts(row.letters), ids(row.accountable), ids(row.responsible), row.partyIds.join(' ')].join('|'),
  );

/** The holders as lines: letters, activities with and without them, share. */
const down = (list: RaciAnalysis['holders']) =>
  list.map(({ assignee, letters, activities, activitiesWithout, accountableShare }) =>
    [assignee.id, counts(letters), activities, activitiesWithout, accountableShare].join('|'),
  );

const held = (id: string, responsibility: string, activityId = 'x') =>
  ({ activityId, assignee: { kind: 'role', id }, responsibility }) as const;
const rowOf = (assignments: RaciInput['assignments']) =>
  analyzeRaci({ activities: [{ id: 'x' }], assignments }).activities[0];

it('counts letters without a place once, where an activity is listed twice too', () => {
  const twice = analyzeRaci({
    activities: [{ id: 'x' }, { id: 'x' }],
    assignments: [held('a', 'R'), held('a', 'R', 'y')],
  });
  expect(twice.unplaced).toBe(1);
});

describe('the example', () => {
  const analysis = analyzeRaci(larkfield);

  it('across', () => {
    expect(across(analysis)).toEqual([
      'backup|R1 A1 C0 I1|sysadmin|noc-analyst|beacon larkfield',
      'patching|R0 A1 C1 I0|noc-analyst|noc-analyst|beacon larkfield', // A does what nobody is named for
      'strategy|R1 A1 C1 I0|it-manager|it-manager|beacon larkfield',
      'incidents|R1 A2 C0 I1|it-manager sysadmin|noc-analyst sysadmin|beacon larkfield', // sysadmin does p4
      'training|R0 A0 C1 I1|||beacon larkfield',
      'move|R0 A0 C0 I0|||',
    ]);
  });

  it('down, by holder: four activities have somebody accountable', () => {
    expect(down(analysis.holders)).toEqual([
      'sysadmin|R0 A2 C1 I0|3|3|0.5',
      'noc-analyst|R2 A1 C0 I0|3|3|0.25',
      'it-manager|R1 A2 C0 I2|4|2|0.5',
      'account-manager|R0 A0 C2 I1|3|3|0',
    ]);
  });

  it('down, by party: an activity counts once for all of its roles', () => {
    expect(down(analysis.parties)).toEqual(['larkfield|R1 A3 C1 I2|5|1|0.75', 'beacon|R2 A1 C2 I1|5|1|0.25']);
  });

  it('holds a share against holders, not against parties', () => {
    expect(analysis.holders.map(({ exceeds }) => exceeds)).toEqual([
      ['maxAccountableShare'],
      [],
      ['maxAccountableShare'],
      [],
    ]);
    expect(analysis.parties.map(({ exceeds }) => exceeds)).toEqual([[], []]);
  });

  it('says how it was read', () => {
    const { schemeId, accountableImpliesResponsible, thresholds } = analysis;
    expect({ schemeId, accountableImpliesResponsible, thresholds }).toEqual({
      schemeId: 'raci',
      accountableImpliesResponsible: true,
      thresholds: { maxResponsible: 3, maxConsulted: 4, maxInformed: 6, maxAccountableShare: 0.4 },
    });
  });

  it('with named doers only', () => {
    const strict = analyzeRaci(larkfield, { accountableImpliesResponsible: false });
    expect(strict.activities.map(({ responsible }) => ids(responsible))).toEqual([
      'noc-analyst',
      '',
      'it-manager',
      'noc-analyst',
      '',
      '',
    ]);
    expect(strict.holders).toEqual(analysis.holders);
  });

  it('on the last day before the July letter, and on its first', () => {
    expect(down(analyzeRaci(larkfield, { asOf: '2026-06-30' }).holders)[3]).toBe('account-manager|R0 A0 C2 I0|2|4|0');
    expect(down(analyzeRaci(larkfield, { asOf: '2026-07-01' }).holders)[3]).toBe('account-manager|R0 A0 C2 I1|3|3|0');
  });
});

it('takes a whole operating model: in the second severity nobody is named, so the IT manager does it', () => {
  const analysis = analyzeRaci(northMills, { asOf: '2026-05-01' });
  expect(across(analysis)).toEqual([
    'network-alerts|R1 A1 C0 I0|it-manager|noc-analyst it-manager|internal msp',
    'network-strategy|R0 A1 C0 I0|it-manager|it-manager|internal',
  ]);
  expect(down(analysis.parties)).toEqual(['msp|R1 A0 C0 I0|1|1|0', 'internal|R0 A2 C0 I0|2|0|1']);
});

it('is empty for nothing', () => {
  const { activities, holders, parties, unplaced } = analyzeRaci({});
  expect({ activities, holders, parties, unplaced }).toEqual({ activities: [], holders: [], parties: [], unplaced: 0 });
});

it('leaves out the letters of activities that are not listed', () => {
  const { activities, holders } = analyzeRaci({ activities: [{ id: 'x' }], assignments: [held('a', 'R', 'y')] });
  expect(activities.map(({ partyIds, responsible }) => [partyIds, responsible])).toEqual([[[], []]]);
  expect(holders).toEqual([]);
});

it('tells how many letters are left out for that, of those that hold', () => {
  const assignments = [
    held('a', 'R'),
    held('a', 'R', 'y'),
    held('b', 'A', 'y'),
    { ...held('a', 'C', 'z'), validUntil: '2026-04-30' },
  ];
  const input = { activities: [{ id: 'x' }], assignments };
  expect(analyzeRaci(input).unplaced).toBe(3);
  expect(analyzeRaci(input, { asOf: '2026-05-01' }).unplaced).toBe(2);
  expect(analyzeRaci(larkfield).unplaced).toBe(0);
});

it('has no share where nobody is accountable anywhere', () => {
  const { holders } = analyzeRaci({ activities: [{ id: 'x' }], assignments: [held('a', 'R')] });
  expect(holders[0]?.accountableShare).toBeNull();
  expect(holders[0]?.exceeds).toEqual([]);
});

it('counts one holder once for each letter, whatever the scopes', () => {
  const row = rowOf([
    { ...held('a', 'A'), scope: { severities: ['p1'] } },
    { ...held('a', 'A'), scope: { severities: ['p2'] } },
    held('a', 'R'),
    held('a', 'R'),
  ]);
  expect(counts(row?.letters ?? [])).toBe('R1 A1 C0 I0');
  expect(row?.accountable).toEqual([{ kind: 'role', id: 'a' }]);
});

it('does not mix up a role and a team of one id', () => {
  const row = rowOf([held('a', 'R'), { ...held('a', 'R'), assignee: { kind: 'team', id: 'a' } }]);
  expect(counts(row?.letters ?? [])).toBe('R2 A0 C0 I0');
});

it('lists parties without a list of parties', () => {
  const assignments = (['us', 'msp'] as const).map((id) => ({
    ...held(id, 'R'),
    assignee: { kind: 'party' as const, id },
  }));
  const { activities, parties } = analyzeRaci({ activities: [{ id: 'x' }], assignments });
  expect(activities[0]?.partyIds).toEqual(['msp', 'us']);
  expect(parties.map(({ assignee }) => assignee.id)).toEqual(['us', 'msp']);
});

describe('a letter that says somebody is left out', () => {
  const analysis = analyzeRaci({
    raciScheme: { id: 'cairo' },
    activities: [{ id: 'x' }, { id: 'y' }],
    assignments: [
      { activityId: 'x', assignee: { kind: 'party', id: 'us' }, responsibility: 'O' },
      { activityId: 'y', assignee: { kind: 'party', id: 'us' }, responsibility: 'R' },
      { activityId: 'y', assignee: { kind: 'party', id: 'msp' }, responsibility: 'O' },
    ],
  });

  it('is counted as a letter', () => {
    expect(counts(analysis.activities[0]?.letters ?? [])).toBe('R0 A0 C0 I0 O1');
  });

  it('is no part in the activity', () => {
    expect(analysis.activities.map(({ partyIds }) => partyIds)).toEqual([[], ['us']]);
    expect(down(analysis.parties)).toEqual(['us|R1 A0 C0 I0 O1|1|1|', 'msp|R0 A0 C0 I0 O1|0|2|']);
  });
});

describe('schemes', () => {
  it('answer and do by their own letters', () => {
    const { activities } = analyzeRaci({
      raciScheme: { id: 'rapid' },
      activities: [{ id: 'x' }],
      assignments: [held('a', 'A'), held('d', 'D'), held('p', 'P')],
    });
    expect(activities[0]?.accountable).toEqual([{ kind: 'role', id: 'd' }]);
    expect(activities[0]?.responsible).toEqual([{ kind: 'role', id: 'p' }]);
  });

  it('imply no doers where none of their letters names one', () => {
    const input: RaciInput = { raciScheme: { id: 'daci' }, activities: [{ id: 'x' }], assignments: [held('a', 'A')] };
    expect(analyzeRaci(input).activities[0]).toMatchObject({ accountable: [{ id: 'a' }], responsible: [] });
  });

  it.each<[boolean | null | undefined, boolean | undefined, boolean]>([
    [undefined, undefined, true],
    [null, undefined, true],
    [false, undefined, false],
    [false, true, true],
    [true, false, false],
  ])('%s of the scheme and %s of the caller is %s', (ofScheme, ofCaller, expected) => {
    const input = { raciScheme: { id: 'raci', accountableImpliesResponsible: ofScheme } };
    expect(analyzeRaci(input, { accountableImpliesResponsible: ofCaller }).accountableImpliesResponsible).toBe(
      expected,
    );
  });
});

describe('refuses', () => {
  it.each<[string, string, string, unknown]>([
    ['null for options', 'invalid-argument', 'options', null],
    ['a date for options', 'invalid-argument', 'options', '2026-05-01'],
    ['a misspelt option', 'unknown-option', 'options', { asof: '2026-05-01' }],
    ['a date in another form', 'invalid-option', 'asOf', { asOf: '1.5.2026' }],
    ['a date without leading zeros', 'invalid-option', 'asOf', { asOf: '2026-5-1' }],
    ['a date with a line after it', 'invalid-option', 'asOf', { asOf: '2026-05-01\n' }],
    ['an instant for a date', 'invalid-option', 'asOf', { asOf: '2026-05-01T00:00:00Z' }],
    ['null for a date', 'invalid-option', 'asOf', { asOf: null }],
    ['null for thresholds', 'invalid-argument', 'thresholds', { thresholds: null }],
    ['a misspelt threshold', 'unknown-option', 'thresholds', { thresholds: { maxAccountable: 2 } }],
    ['no number', 'invalid-option', 'thresholds/maxInformed', { thresholds: { maxInformed: '6' } }],
    ['NaN', 'invalid-option', 'thresholds/maxConsulted', { thresholds: { maxConsulted: NaN } }],
    ['an infinite limit', 'invalid-option', 'thresholds/maxResponsible', { thresholds: { maxResponsible: Infinity } }],
  ])('%s', (_, code, path, options) => {
    expect(() => analyzeRaci(larkfield, options as AnalyzeRaciOptions)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code, path }),
    );
  });
});

it('shares nothing with its input or with the next result', () => {
  const first = analyzeRaci(larkfield);
  const expected = JSON.stringify(first);
  const emptied = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const part of Object.values(value)) emptied(part);
    for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  };
  emptied(first);
  expect(JSON.stringify(analyzeRaci(larkfield))).toBe(expected);
});

it('gives plain JSON', () => {
  const analysis = analyzeRaci(deepFrozen(structuredClone(northMills)), { asOf: '2026-05-01' });
  expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
});
