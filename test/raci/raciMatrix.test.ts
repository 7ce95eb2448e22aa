import { describe, expect, it } from 'vitest';
import type { RaciInput } from '../../src/raci/input.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import type { RaciMatrix, RaciMatrixOptions } from '../../src/raci/raciMatrix.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from './deepFrozen.js';
import { larkfield } from './larkfield.js';

/** The matrix as lines of text; a scoped cell has a star. */
function drawn({ columns, rows }: RaciMatrix): string[] {
  const cellText = ({ letters, scoped }: RaciMatrix['rows'][number]['cells'][number]) =>
    letters.join('') + (scoped ? '*' : '');
  return [
    columns.map(({ label }) => label).join('|'),
    ...rows.map(({ label, cells }) => [label, ...cells.map(cellText)].join('|')),
  ];
}

const one = { activityId: 'x', assignee: { kind: 'role', id: 'a' }, responsibility: 'R' } as const;

it('counts letters without a place once, where an activity is listed twice too', () => {
  const assignments = [one, { ...one, activityId: 'y' }];
  const activities = [{ id: 'x' }, { id: 'x' }];
  expect(raciMatrix({ activities, assignments }).unplaced).toBe(1);
  // By party neither has a place: the party of a is not known.
  expect(raciMatrix({ activities, assignments }, { level: 'party' }).unplaced).toBe(2);
});

describe('the example', () => {
  it('by role', () => {
    const matrix = raciMatrix(larkfield);
    expect(drawn(matrix)).toEqual([
      'IT manager|System administrator|Operations analyst|account-manager',
      'Verify backups|I|A|R|',
      'Patch servers||C|A|',
      'Plan the year|RA|||C',
      'Respond to incidents|A*|A*|R*|I',
      'Train users|I|||C',
      'move||||',
    ]);
    expect(matrix.schemeId).toBe('raci');
    expect(matrix.unplaced).toBe(0);
  });

  it('by party: each has the letters of its roles', () => {
    expect(drawn(raciMatrix(larkfield, { level: 'party' }))).toEqual([
      'Larkfield IT|Beacon Managed Services',
      'Verify backups|AI|R',
      'Patch servers|C|A',
      'Plan the year|RA|C',
      'Respond to incidents|A*|RI*',
      'Train users|I|C',
      'move||',
    ]);
  });

  it('on a day before the July letter', () => {
    const { rows, unplaced } = raciMatrix(larkfield, { asOf: '2026-06-30' });
    expect(rows[3]?.cells[3]).toEqual({ letters: [], scoped: false });
    expect(unplaced).toBe(0);
    expect(raciMatrix(larkfield, { asOf: '2026-07-01' }).rows[3]?.cells[3]?.letters).toEqual(['I']);
  });

  it('with section and service, null where there is none', () => {
    expect(
      raciMatrix(larkfield).rows.map(({ activityId, section, serviceId }) => [activityId, section, serviceId]),
    ).toEqual([
      ['backup', 'Run', 'storage'],
      ['patching', 'Run', null],
      ['strategy', null, null],
      ['incidents', null, null],
      ['training', null, null],
      ['move', null, null],
    ]);
  });
});

it('takes a whole operating model', () => {
  expect(drawn(raciMatrix(northMills))).toEqual([
    'IT manager|Operations analyst',
    'Handle network alerts|A|R*',
    'Set network strategy|A|',
  ]);
  expect(drawn(raciMatrix(northMills, { level: 'party' }))[0]).toBe('North Mills IT|Harbor Managed Services');
});

it('is empty for nothing', () => {
  const frame = { kind: 'raci-matrix', audience: 'internal', people: [] };
  const nothing = { ...frame, schemeId: 'raci', columns: [], rows: [], unplaced: 0 };
  expect(raciMatrix({})).toEqual(nothing);
  expect(raciMatrix({ raciScheme: null, activities: [], assignments: [] })).toEqual(nothing);
});

it('counts the letters of activities that are not listed', () => {
  const { columns, rows, unplaced } = raciMatrix({ assignments: [one, { ...one, activityId: 'y' }] });
  expect({ columns, rows, unplaced }).toEqual({ columns: [], rows: [], unplaced: 2 });
});

describe('by party', () => {
  const level = { level: 'party' } as const;

  it('counts the letters of those whose party is not known', () => {
    const { columns, unplaced } = raciMatrix({ activities: [{ id: 'x' }], assignments: [one] }, level);
    expect({ columns, unplaced }).toEqual({ columns: [], unplaced: 1 });
  });

  it('has a column for a party that is named but not listed, whether it or its role holds the letter', () => {
    const input: RaciInput = {
      roles: [{ id: 'a', partyId: 'msp' }],
      activities: [{ id: 'x' }],
      assignments: [one, { ...one, assignee: { kind: 'party', id: 'us' }, responsibility: 'A' }],
    };
    const { columns, rows, unplaced } = raciMatrix(input, level);
    expect(columns).toEqual([
      { assignee: { kind: 'party', id: 'msp' }, label: 'msp' },
      { assignee: { kind: 'party', id: 'us' }, label: 'us' },
    ]);
    expect(rows[0]?.cells.map(({ letters }) => letters)).toEqual([['R'], ['A']]);
    expect(unplaced).toBe(0);
  });
});

describe('a cell', () => {
  const cellOf = (assignments: RaciInput['assignments'], raciScheme?: RaciInput['raciScheme']) =>
    raciMatrix({ raciScheme, activities: [{ id: 'x' }], assignments }).rows[0]?.cells[0];

  it('has its letters in the order of the scheme, each once', () => {
    const letters = ['I', 'S', 'R', 'S', 'A'].map((responsibility) => ({ ...one, responsibility }));
    expect(cellOf(letters, { id: 'rasci' })?.letters).toEqual(['R', 'A', 'S', 'I']);
  });

  it('is scoped where one of its letters is given for a part', () => {
    expect(cellOf([one, { ...one, responsibility: 'A', scope: { sites: ['north'] } }])?.scoped).toBe(true);
    expect(cellOf([{ ...one, scope: { severities: ['p1'] } }])?.scoped).toBe(true);
    expect(cellOf([{ ...one, scope: { window: { windows: [] } } }])?.scoped).toBe(true);
  });

  it('is not scoped by a scope that restricts nothing', () => {
    expect(cellOf([{ ...one, scope: {} }])?.scoped).toBe(false);
    expect(cellOf([{ ...one, scope: { severities: undefined } }])?.scoped).toBe(false);
  });
});

it('takes names of built-in members for ids', () => {
  const odd = ['__proto__', 'constructor', 'hasOwnProperty'];
  const { columns, rows } = raciMatrix({
    roles: odd.map((id) => ({ id })),
    activities: odd.map((id) => ({ id })),
    assignments: odd.map((id) => ({ activityId: id, assignee: { kind: 'role', id }, responsibility: 'R' })),
  });
  expect(columns.map(({ label }) => label)).toEqual(odd);
  expect(rows.map(({ cells }) => cells.map(({ letters }) => letters.join('')))).toEqual([
    ['R', '', ''],
    ['', 'R', ''],
    ['', '', 'R'],
  ]);
});

it('shares nothing with its input or with the next result', () => {
  const first = raciMatrix(larkfield) as unknown as { columns: unknown[]; rows: { cells: { letters: string[] }[] }[] };
  const expected = JSON.stringify(first);
  for (const { cells } of first.rows) for (const { letters } of cells) letters.push('X');
  first.columns.length = 0;
  expect(JSON.stringify(raciMatrix(larkfield))).toBe(expected);
});

it('gives plain JSON', () => {
  const matrix = raciMatrix(deepFrozen(structuredClone(northMills)), { level: 'party', asOf: '2026-05-01' });
  expect(JSON.parse(JSON.stringify(matrix))).toStrictEqual(matrix);
});

describe('refuses', () => {
  it.each<[string, string, string, unknown]>([
    ['null for options', 'invalid-argument', 'options', null],
    ['a list of options', 'invalid-argument', 'options', []],
    ['a misspelt option', 'unknown-option', 'options', { asof: '2026-05-01' }],
    ['an unknown level', 'invalid-option', 'level', { level: 'parties' }],
    ['null for the level', 'invalid-option', 'level', { level: null }],
    ['a date in another form', 'invalid-option', 'asOf', { asOf: '1.5.2026' }],
    ['an instant for a date', 'invalid-option', 'asOf', { asOf: '2026-05-01T00:00:00Z' }],
    ['null for a date', 'invalid-option', 'asOf', { asOf: null }],
    ['a number for a date', 'invalid-option', 'asOf', { asOf: 20260501 }],
  ])('%s', (_, code, path, options) => {
    expect(() => raciMatrix(larkfield, options as RaciMatrixOptions)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code, path }),
    );
  });

  it('a letter that the scheme does not have', () => {
    expect(() =>
      raciMatrix({ activities: [{ id: 'x' }], assignments: [one, { ...one, responsibility: 'RA' }] }),
    ).toThrow(expect.objectContaining({ code: 'invalid-argument', path: 'assignments/1/responsibility' }));
  });
});
