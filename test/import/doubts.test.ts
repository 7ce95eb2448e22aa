import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a column that is headed and empty', () => {
  const rows = ['Activity,CIO,Ops,Reviewed by', 'Patch,A,R,', 'Scan,R,A,'];

  test('is somebody who takes no part, which is told unless they are known', () => {
    const { value, doubts } = said(rows);
    expect(value.totals.cells).toMatchObject({ read: 6, assigned: 4, empty: 2 });
    expect(doubts).toEqual(['empty-column 1:18 Reviewed by']);
    expect(said(rows, { roles: [{ id: 'by', name: 'Reviewed by' }] }).doubts).toEqual([]);
  });

  test('is told of rows, too', () => {
    expect(said(['Role,Patch,Scan', 'CIO,A,R', 'Ops,,'], { layout: 'transposed' }).doubts).toEqual([
      'empty-column 3:1 Ops',
    ]);
  });

  test('a dash in it is enough', () => {
    expect(said(['Activity,CIO,Ops', 'Patch,A,-', 'Scan,R,']).doubts).toEqual([]);
  });
});

describe('parentheses behind several letters', () => {
  test.each(['R/A (P1)', 'R & A (P1)', 'R and A (P1)', 'R A (P1)'])(
    '%s are read for the last, which is told',
    (cell) => {
      expect(said(['Activity,CIO,Ops', `Patch,${cell},I`])).toMatchObject({
        letters: ['patch cio R', 'patch cio A p1', 'patch ops I'],
        doubts: [`scope-of-last 2:7 ${cell}`],
      });
    },
  );

  test.each(['RA (P1)', '"R, A (P1)"', 'R (P2)/A (P1)', 'R; A (P1)', 'R - Responsible (P1)'])(
    '%s are clear',
    (cell) => {
      expect(said(['Activity,CIO,Ops', `Patch,${cell},I`]).doubts).toEqual([]);
    },
  );
});

describe('cells of names', () => {
  const read = (cell: string) =>
    said([
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', cell, 'CIO'],
    ]);

  test('may be lists', () => {
    for (const cell of ['- NOC\n- Desk', '• NOC\n• Desk', '•NOC\n•Desk', '1. NOC\n2. Desk', '1) NOC\n2) Desk']) {
      const { value, doubts } = read(cell);
      expect(value.parties.map(({ name }) => name)).toEqual(['NOC', 'Desk', 'CIO']);
      expect(doubts).toEqual([]);
    }
    expect(read('24/7 desk').value.parties[0]?.name).toBe('24/7 desk');
  });

  test('may say that there is nobody', () => {
    const { letters, value } = read('None');
    expect(letters).toEqual(['patch cio A']);
    expect(value.totals.cells).toMatchObject({ assigned: 1, empty: 1 });
    expect(said(['Activity,R,A', 'Patch,None,CIO'], { parties: [{ id: 'none', name: 'None' }] }).letters).toEqual([
      'patch none R',
      'patch cio A',
    ]);
  });

  test.each(['Same as above', 'ditto', '"', '〃'])('%s is not filled down', (cell) => {
    expect(read(cell)).toMatchObject({
      letters: ['patch cio A'],
      doubts: [`refers-above r1:1 ${cell}`],
      unassessed: ['activity:patch'],
    });
  });

  test.each([
    ['¹', '^1'],
    ['*', '*'],
    ['†', '†'],
  ])('a mark %s without its footnote is a note, which is told', (written, mark) => {
    const { value, letters, doubts } = read(`NOC${written}`);
    expect(value.parties[0]).toEqual({ id: 'noc', name: 'NOC' });
    expect(letters).toEqual([`patch noc R (${mark})`, 'patch cio A']);
    expect(doubts).toEqual([`footnote-not-found r1:1 ${mark}`]);
  });
});

test('a section in a column beats the row above, which is told', () => {
  const { activities, doubts } = said([
    'Section,Activity,CIO,Ops',
    'Run,,,',
    'Run,Patch,A,R',
    'Build,Plan,A,R',
    ',Test,A,R',
  ]);
  expect(activities).toEqual(['Run: Patch', 'Build: Plan', 'Build: Test']);
  expect(doubts).toEqual(['two-sections 4:1 Build']);
});

describe('a template that nobody has filled in', () => {
  const rows = ['Activity,CIO,Ops', 'RUN,,', 'Patch,,', 'Scan,,'];
  const parties = [{ id: 'ops', name: 'Ops' }];

  test.each([
    ['with a known assignee', { parties }],
    ['with its layout stated', { layout: 'letters' as const }],
  ])('%s has activities without assignments', (_, options) => {
    const { activities, doubts, unassessed, value } = said(rows, options);
    expect(activities).toEqual(['RUN: Patch', 'RUN: Scan']);
    expect(doubts).toEqual(['no-letters 1:10']);
    expect(unassessed).toEqual([]);
    expect(value.totals.cells).toMatchObject({ read: 4, empty: 4 });
  });

  test('is no matrix where nothing says so', () => {
    expect(said(rows).value.totals.skippedTables).toBe(1);
  });

  test('of names', () => {
    const { activities, doubts } = said(['Activity,Responsible,Accountable', 'Patch,,', 'Scan,,']);
    expect(activities).toEqual(['Patch', 'Scan']);
    expect(doubts).toEqual(['no-letters 1:10']);
  });
});

describe('an activity whose name is merged over rows', () => {
  const sheet = [
    ['Activity', 'CIO', 'Ops', 'MSP'],
    ['Patch', 'A', 'R', 'C'],
    [null, null, 'R', 'I'],
    ['Scan', 'R', 'A', null],
  ];
  const merges = [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
  ];

  test('is one', () => {
    const { activities, letters, doubts, value } = said(sheet, { merges });
    expect(activities).toEqual(['Patch', 'Scan']);
    expect(letters).toEqual(['patch cio A', 'patch ops R', 'patch msp C', 'patch msp I', 'scan cio R', 'scan ops A']);
    expect(doubts).toEqual(['duplicate-letter r2:2 R']);
    expect(value.totals).toMatchObject({ rows: 3, activities: 2, cells: { read: 9, assigned: 8, empty: 1 } });
  });

  test('is open where one of its rows is, once', () => {
    const open = sheet.map((row, at) => (at === 1 || at === 2 ? [row[0], row[1], '?', row[3]] : row));
    expect(said(open, { merges }).unassessed).toEqual(['activity:patch']);
  });

  test('has a doer in any of its rows', () => {
    const rows = [
      ['Activity', 'CIO', 'Ops'],
      ...['Patch', 'Scan', 'Plan'].flatMap((name) => [
        [name, 'A', ''],
        [name, '', 'R'],
      ]),
    ];
    const ranges = [1, 3, 5].map((row) => ({ row, column: 0, rows: 2, columns: 1 }));
    expect(said(rows, { merges: ranges }).doubts).toEqual([]);
  });

  test('with names below letters', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'Ops', 'CIO'],
      [null, 'MSP', null],
    ];
    const ranges = [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 2, rows: 2, columns: 1 },
    ];
    expect(said(rows, { merges: ranges })).toMatchObject({
      letters: ['patch ops R', 'patch cio A', 'patch msp R'],
      doubts: [],
    });
  });
});
