import { describe, expect, test } from 'vitest';
import { raciFromTable } from '../../src/import/index.js';
import type { RaciFromTableOptions, RaciFromTableResult } from '../../src/import/index.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { operatingModelSchema } from '../../src/operating-model/schema.js';

function lettersOf({ value }: RaciFromTableResult): string[] {
  return value.assignments.map(
    ({ activityId, assignee, responsibility }) => `${activityId} ${assignee.id} ${responsibility}`,
  );
}

/** Problems as "code place excerpt ×count". */
function doubtsOf({ problems }: RaciFromTableResult): string[] {
  return problems.map(({ code, line, row, column, excerpt, count }) =>
    [
      code,
      line === undefined ? `r${row}:${column}` : `${line}:${column}`,
      ...(excerpt === undefined ? [] : [excerpt]),
      ...(count === undefined ? [] : [`×${count}`]),
    ].join(' '),
  );
}

function read(lines: readonly string[], options?: RaciFromTableOptions) {
  const result = raciFromTable(lines.join('\n'), options);
  const activities = result.value.activities.map(({ section, name }) => (section ? `${section}: ${name}` : name));
  return { ...result, activities, letters: lettersOf(result), doubts: doubtsOf(result) };
}

const csv = ['Activity,Client,MSP', 'Patch servers,A,R', 'Verify backups,"C, I",RA'];
const markdown = [
  '| Activity | Client | MSP |',
  '|---|:-:|--:|',
  '| Patch servers | A | **R** |',
  '| Verify backups | C, I | RA |',
];
const letters = [
  'patch-servers client A',
  'patch-servers msp R',
  'verify-backups client C',
  'verify-backups client I',
  'verify-backups msp R',
  'verify-backups msp A',
];

describe('one row per activity, one column per party', () => {
  test.each([
    ['CSV', csv],
    ['CSV with semicolons', csv.map((line) => line.replaceAll(',', ';').replace('"C; I"', '"C, I"'))],
    ['CSV with its delimiter stated', ['sep=,', ...csv]],
    ['CSV with a byte order mark', [`\uFEFF${csv[0] ?? ''}`, ...csv.slice(1)]],
    ['Markdown', markdown],
  ])('%s', (_, lines) => {
    expect(read(lines)).toMatchObject({ activities: ['Patch servers', 'Verify backups'], letters, problems: [] });
  });

  test('rows of cells', () => {
    const rows = [
      ['Activity', 'Client', 'MSP'],
      ['Patch servers', 'A', 'R'],
      ['Verify backups', 'C, I', 'RA'],
    ];
    const result = raciFromTable(rows);
    expect(lettersOf(result)).toEqual(letters);
    expect(result.problems).toEqual([]);
  });

  test('places are kept', () => {
    const { value } = read(csv, { name: 'raci.csv' });
    expect(value.activities[1]?.importedFrom).toEqual({ name: 'raci.csv', table: 1, line: 3, column: 1 });
    expect(value.assignments[2]?.importedFrom).toEqual({ name: 'raci.csv', table: 1, line: 3, column: 16 });
    const rows = raciFromTable([
      ['Activity', 'MSP'],
      ['Patch', 'R'],
    ]).value;
    expect(rows.assignments[0]?.importedFrom).toEqual({ table: 1, column: 2 });
  });

  test('rows may be frozen in depth, and input is not changed', () => {
    const rows = Object.freeze([Object.freeze(['Activity', 'MSP']), Object.freeze(['Patch', 'R'])]);
    expect(lettersOf(raciFromTable(rows))).toEqual(['patch msp R']);
  });

  test('columns may be roles', () => {
    const { value } = read(csv, { columnsAre: 'roles' });
    expect(value.parties).toEqual([]);
    expect(value.roles.map(({ id }) => id)).toEqual(['client', 'msp']);
    expect(value.assignments[0]?.assignee).toEqual({ kind: 'role', id: 'client' });
  });

  test('columns of known parties are theirs', () => {
    const contoso = {
      id: 'contoso',
      name: 'Contoso',
      kind: 'provider',
      externalIds: [{ system: 'crm', id: 'MSP' }],
    } as const;
    const { value, letters: found } = read(csv, { parties: [contoso] });
    expect(found[1]).toBe('patch-servers contoso R');
    expect(value.parties).toEqual([{ id: 'client', name: 'Client' }, contoso]);
  });
});

describe('sections', () => {
  test('rows with a label and nothing else', () => {
    const { activities, value, doubts } = read(['Activity,Client,MSP', 'RUN,,', 'Patch,A,R', 'BUILD,,', 'Plan,R,C']);
    expect(activities).toEqual(['RUN: Patch', 'BUILD: Plan']);
    expect(value.activities.map(({ id }) => id)).toEqual(['run-patch', 'build-plan']);
    expect(value.totals).toMatchObject({ rows: 4, activities: 2, sections: 2 });
    expect(doubts).toEqual([]);
  });

  test('the label in any first cell, alone in its row, or in every cell', () => {
    const { activities } = read([
      'No.,Activity,Client,MSP',
      'Run,,,',
      '1,Patch,A,R',
      'Build',
      '2,Plan,R,C',
      'Sell,Sell,Sell,Sell',
      '3,Bill,R,',
    ]);
    expect(activities).toEqual(['Run: Patch', 'Build: Plan', 'Sell: Bill']);
  });

  test('bold in Markdown', () => {
    const { activities } = read([...markdown.slice(0, 2), '| **Run** | | |', '| Patch | A | R |']);
    expect(activities).toEqual(['Run: Patch']);
  });

  test('a row of dashes is no section', () => {
    const { activities, value } = read(['Activity,MSP', 'Patch,R', 'Watch,-', 'Plan,A']);
    expect(activities).toEqual(['Patch', 'Watch', 'Plan']);
    expect(value.totals.cells).toMatchObject({ read: 3, assigned: 2, empty: 1 });
  });

  test('numbered as the rows around, it is an activity that nobody has a part in', () => {
    const { activities, doubts } = read(['No.,Activity,MSP', '1,Patch,R', '2,Watch,', '3,Plan,A']);
    expect(activities).toEqual(['Patch', 'Watch', 'Plan']);
    expect(doubts).toEqual(['possible-section-row 3:3']);
  });

  test('numbered otherwise, it is a section', () => {
    const { activities } = read(['No.,Activity,MSP', '1.1,Patch,R', '2,Watch,', '2.1,Plan,A']);
    expect(activities).toEqual(['Patch', 'Watch: Plan']);
  });

  test('without activities it is told', () => {
    const { doubts } = read(['Activity,MSP', 'RUN,', 'DEEP RUN,', 'Patch,R', 'END,']);
    expect(doubts).toEqual(['section-without-activities 2:1', 'section-without-activities 5:1']);
  });

  test('a column of sections', () => {
    const { activities } = read(['Category,Activity,MSP', 'Run,Patch,R', ',Scan,A', 'Build,Plan,R']);
    expect(activities).toEqual(['Run: Patch', 'Run: Scan', 'Build: Plan']);
  });

  test('headings of Markdown, a title row of CSV, or the given one', () => {
    expect(read(['## Run', '', ...markdown]).activities[0]).toBe('Run: Patch servers');
    expect(read(['Run,,', ...csv, '', 'Build,,', 'Task,Client,MSP', 'Plan,R,A']).activities[0]).toBe(
      'Run: Patch servers',
    );
    expect(read(csv, { section: 'Run' }).activities[0]).toBe('Run: Patch servers');
    expect(read(['## Run', '', ...markdown], { section: 'Other' }).activities[0]).toBe('Run: Patch servers');
  });

  test('one name in two sections is two activities', () => {
    const { value, doubts } = read(['# A', '', ...markdown, '', '# B', '', ...markdown]);
    expect(value.activities.map(({ id }) => id)).toEqual([
      'a-patch-servers',
      'a-verify-backups',
      'b-patch-servers',
      'b-verify-backups',
    ]);
    expect(value.parties).toHaveLength(2);
    expect(value.totals).toMatchObject({ matrices: 2, sections: 2 });
    expect(doubts).toEqual([]);
  });
});

describe('columns', () => {
  test('without letters are kept as description', () => {
    const { value, doubts } = read([
      '#,Activity,Description,Client,MSP,Tool,Contact person',
      '1,Patch, All servers ,A,R, WSUS ,Ann',
      '2,Scan,,A,R,,',
    ]);
    expect(value.activities.map(({ description }) => description)).toEqual([
      '#: 1\nAll servers\nTool: WSUS\nContact person: Ann',
      '#: 2',
    ]);
    expect(doubts).toEqual(['extra-column 1:40 Contact person']);
  });

  test('an id column that tells apart gives the ids', () => {
    const { value } = read(['ID,Activity,MSP', 'ops-1,Patch,R', 'OPS 2,Scan,R', ',Plan,A']);
    expect(value.activities.map(({ id, externalIds }) => [id, externalIds])).toEqual([
      ['ops-1', undefined],
      ['ops-2', [{ system: 'table', id: 'OPS 2' }]],
      ['plan', undefined],
    ]);
  });

  test('so does one in every row', () => {
    const { value } = read(['Ref,Activity,MSP', 'b-1,Patch,R', 'b-2,Scan,R']);
    expect(value.activities.map(({ id, description }) => [id, description])).toEqual([
      ['b-1', undefined],
      ['b-2', undefined],
    ]);
  });

  test('an id column that repeats does not', () => {
    const { value } = read(['ID,Activity,MSP', 'x,Patch,R', 'x,Scan,R']);
    expect(value.activities.map(({ id, description }) => [id, description])).toEqual([
      ['patch', 'ID: x'],
      ['scan', 'ID: x'],
    ]);
  });

  test('an empty one is somebody without letters, if it is headed so', () => {
    const { value } = read(['Activity,MSP,Vendor,Remarks', 'Patch,R,,', 'Scan,R,,']);
    expect(value.parties.map(({ id }) => id)).toEqual(['msp', 'vendor']);
    expect(value.totals.cells).toMatchObject({ read: 4, empty: 2 });
  });

  test('of single capitals that the scheme does not have are letters, and each is told', () => {
    const { value, doubts } = read(['Activity,MSP,Vendor', 'Patch,R,S', 'Scan,R,S', 'Plan,A,-']);
    expect(value.parties).toHaveLength(2);
    expect(doubts).toEqual(['unknown-letter 2:9 S ×2']);
    expect(value.partialCollections).toEqual([
      { collection: 'assignments', subjects: ['activity:patch', 'activity:scan'] },
    ]);
  });

  test('a party may be called as a column of sections is', () => {
    expect(read(['Activity,Group,MSP', 'Patch,A,R']).letters).toEqual(['patch group A', 'patch msp R']);
  });

  test('headed twice, or not at all', () => {
    const { value, letters: found, doubts } = read(['Activity,Client,Client,', 'Patch,A,R,I']);
    expect(found).toEqual(['patch client A', 'patch client-2 R', 'patch column-4 I']);
    expect(value.parties.map(({ name }) => name)).toEqual(['Client', 'Client', 'Column 4']);
    expect(doubts).toEqual(['duplicate-header 1:17 Client', 'empty-header 1:24']);
  });

  test('known parties may be called as letters are', () => {
    const parties = [
      { id: 'one', name: 'R' },
      { id: 'two', name: 'A' },
    ];
    const { letters: found, doubts } = read(['Activity,R,A', 'Patch,A,R'], { parties });
    expect(found).toEqual(['patch one A', 'patch two R']);
    expect(doubts).toEqual([]);
  });

  test('two of one known party', () => {
    const parties = [{ id: 'msp', name: 'Contoso' }];
    expect(read(['Activity,MSP,Contoso', 'Patch,R,A'], { parties }).doubts).toEqual(['same-assignee 1:14 Contoso']);
  });

  test('named as no object should be', () => {
    const { value } = read(['Activity,__proto__,constructor', 'toString,R,A']);
    expect(value.parties.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(value.activities.map(({ name }) => name)).toEqual(['toString']);
    expect(({} as Record<string, unknown>)['R']).toBeUndefined();
  });
});

describe('rows', () => {
  test('that end early are not assessed there', () => {
    const { value, doubts } = read(['Activity,Client,MSP', 'Patch,A', 'Scan,A', 'Plan,R,A']);
    expect(doubts).toEqual(['missing-cell 2:7 MSP ×2']);
    expect(value.partialCollections[0]?.subjects).toEqual(['activity:patch', 'activity:scan']);
    expect(value.totals.cells).toMatchObject({ read: 6, assigned: 4, unassessed: 2 });
  });

  test('that are too long lose their last cells, which are named', () => {
    expect(read(['Activity,MSP', 'Patch,R,A,,C', 'Scan,R,,']).doubts).toEqual(['extra-cells 2:9 A, C']);
  });

  test('without a name are left out', () => {
    const { activities, doubts } = read(['Activity,MSP', ',R', 'Scan,R']);
    expect(activities).toEqual(['Scan']);
    expect(doubts).toEqual(['missing-activity-name 2:2']);
  });

  test('that repeat the header or explain a letter are no activities', () => {
    const { activities, doubts } = read([...csv, 'Activity, Client ,MSP', 'R,Responsible,', 'A = Accountable,,', 'I']);
    expect(activities).toEqual(['Patch servers', 'Verify backups']);
    expect(doubts).toEqual(['repeated-header 4:1', 'legend-row 5:1', 'legend-row 6:1', 'legend-row 7:1']);
  });

  test('named by a letter are activities if they hold letters', () => {
    expect(read(['Activity,MSP', 'A,R', 'B,R', 'C,A']).activities).toEqual(['A', 'B', 'C']);
  });

  test('of equal names have ids of their own', () => {
    const { value, doubts } = read(['Activity,MSP', 'Patch,R', 'Patch,A']);
    expect(value.activities.map(({ id, externalIds }) => [id, externalIds])).toEqual([
      ['patch', undefined],
      ['patch-2', [{ system: 'table', id: 'Patch' }]],
    ]);
    expect(doubts).toEqual(['id-collision 3:1']);
  });

  test('with long texts are cut, and the whole name is kept', () => {
    const name = 'x'.repeat(600);
    const { value, doubts } = read(['Activity,MSP,Remarks', `${name},R,${'y'.repeat(11_000)}`]);
    expect(value.activities[0]?.name).toHaveLength(500);
    expect(value.activities[0]?.description?.startsWith(name)).toBe(true);
    expect(value.activities[0]?.description).toHaveLength(10_000);
    expect(doubts).toEqual(['text-cut 2:1', 'text-cut 2:1']);
  });

  test('of 3 or more with an accountable and nobody responsible give one suggestion', () => {
    const lines = ['Activity,Client,MSP', 'Patch,A,C', 'Scan,A,', 'Plan,I,A', 'Open,A,?', 'Run,A,R'];
    expect(read(lines).doubts).toEqual(['accountable-without-responsible 2:1 ×3']);
    expect(read(lines.toSpliced(2, 1)).doubts).toEqual([]);
    for (const accountableImpliesResponsible of [true, false]) {
      expect(read(lines, { scheme: { id: 'raci', accountableImpliesResponsible } }).doubts).toEqual([]);
    }
  });
});

describe('cells', () => {
  test('scopes, notes and what is not assessed', () => {
    const { value, doubts } = read(
      [
        '| Activity | Client | MSP |',
        '|---|---|---|',
        '| Patch | A (P1-P2) | A (P3 to P5) |',
        '| Scan | R (core only) | I* |',
        '| Plan | R* | I† |',
        '| Run | ? | x |',
        '| Watch | n/a | ~~R~~ |',
        '| Count | R/R | Z |',
        '',
        '*Against a fee.',
      ],
      { name: 'x.md' },
    );
    expect(
      value.assignments.map(({ activityId, responsibility, scope, note }) => [activityId, responsibility, scope, note]),
    ).toEqual([
      ['patch', 'A', { severities: ['p1', 'p2'] }, undefined],
      ['patch', 'A', { severities: ['p3', 'p4', 'p5'] }, undefined],
      ['scan', 'R', undefined, 'core only'],
      ['scan', 'I', undefined, 'Against a fee.'],
      ['plan', 'R', undefined, 'Against a fee.'],
      ['plan', 'I', undefined, '†'],
      ['count', 'R', undefined, undefined],
    ]);
    expect(doubts).toEqual([
      'scope-not-understood 4:10 R (core only)',
      'footnote-not-found 5:15 †',
      'tick-without-letter 6:13 x',
      'struck-text 7:17',
      'duplicate-letter 8:11 R/R',
      'unknown-letter 8:17 Z',
    ]);
    expect(value.partialCollections).toEqual([
      { collection: 'assignments', subjects: ['activity:run', 'activity:count'] },
    ]);
    expect(value.totals.cells).toEqual({
      read: 12,
      assigned: 7,
      empty: 1,
      omitted: 1,
      unassessed: 3,
      letters: [
        { letter: 'R', count: 3 },
        { letter: 'A', count: 2 },
        { letter: 'C', count: 0 },
        { letter: 'I', count: 2 },
      ],
    });
  });

  test('footnotes among the rows, and at the name of an activity', () => {
    const { value, doubts } = read(['Activity,MSP', 'Patch*,R¹', '* monthly,', '¹ for a fee,']);
    expect(value.activities).toMatchObject([{ name: 'Patch', description: 'monthly' }]);
    expect(value.assignments).toMatchObject([{ responsibility: 'R', note: 'for a fee' }]);
    expect(doubts).toEqual([]);
  });

  test('footnotes among the rows that nothing refers to are told', () => {
    const { activities, doubts } = read(['Activity,MSP', 'Patch,R*', '* one,', '* two,', '† three,']);
    expect(activities).toEqual(['Patch']);
    expect(doubts).toEqual(['footnote-not-found 2:7 *', 'line-skipped 3:1', 'line-skipped 4:1', 'line-skipped 5:1']);
  });

  test('a mark at a name without its footnote stays', () => {
    expect(read(['Activity,MSP', 'Patch*,R']).activities).toEqual(['Patch*']);
  });

  test('equal ones that are doubtful are told once, with a count', () => {
    expect(read(['Activity,A1,B1', 'Patch,R,foo', 'Scan,foo,R', 'Plan,bar,R', 'Run,R,A', 'Stop,A,R']).doubts).toEqual([
      'unknown-letter 2:9 foo ×2',
      'unknown-letter 4:6 bar',
    ]);
  });

  test('messages name the letters of the scheme and no value', () => {
    const { problems } = read(['Activity,MSP', 'Patch,R', 'Scan,secret', 'Plan,A'], { scheme: { id: 'rasci' } });
    expect(problems.map(({ message }) => message)).toEqual([
      'This cell is not understood and counts as not assessed; the letters are R, A, S, C, I.',
    ]);
  });

  test('words of the caller', () => {
    const aliases = [
      { word: 'Durchführung', letter: 'R' },
      { word: 'x', letter: 'I' },
    ];
    expect(read(['Tätigkeit,MSP,Kunde', 'Patch,durchführung,X'], { aliases }).letters).toEqual([
      'patch msp R',
      'patch kunde I',
    ]);
  });

  test('the scheme is part of the result where it was given', () => {
    expect(read(csv).value.raciScheme).toBeUndefined();
    expect(read(csv, { scheme: { id: 'rasci' } }).value.raciScheme).toEqual({ id: 'rasci' });
  });
});

describe('tables that are no matrix are skipped and told', () => {
  test.each([
    [
      'a legend',
      ['| Letter | Meaning |', '|---|---|', '| R | Responsible |', '| A | Accountable |'],
      'Letter | Meaning',
    ],
    ['a legend with the word first', ['| Word | Letter |', '|---|---|', '| Responsible | R |'], 'Word | Letter'],
    ['a legend in prose', ['| Key | Text |', '|---|---|', '| R | does it |', '| A | answers |'], 'Key | Text'],
    ['roles', ['| Role | Duties |', '|---|---|', '| DBA | Runs databases |'], 'Role | Duties'],
    ['changes', ['| Date | Change |', '|---|---|', '| 2026-01-01 | First version |'], 'Date | Change'],
    ['features', ['| Feature | Basic | Pro |', '|---|---|---|', '| Backup | x | x |'], 'Feature | Basic | Pro'],
    ['nothing', ['| Activity | MSP |', '|---|---|'], 'Activity | MSP'],
  ])('%s', (_, lines, excerpt) => {
    const { value, doubts, problems } = read([...lines, '', ...markdown]);
    expect(doubts).toEqual([`not-a-matrix 1:3 ${excerpt}`]);
    expect(problems[0]).toMatchObject({ severity: 'info' });
    expect(value.totals).toMatchObject({ matrices: 1, skippedTables: 1, activities: 2 });
  });
});

describe('layouts that are not read, or only with a doubt', () => {
  test('no header', () => {
    const { value, problems, doubts } = read(['Patch,R,A', 'Scan,C,I']);
    expect(value).toMatchObject({ activities: [], assignments: [], parties: [] });
    expect(value.totals.skippedTables).toBe(1);
    expect(doubts).toEqual(['layout-not-supported 1:1 Patch | R | A', 'no-matrix 1:1']);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: 'This table was skipped, its layout is not supported: it has no header.',
    });
  });

  test('headers that are words for letters over cells of letters are assignees after all', () => {
    const { letters: found, doubts } = read(['Activity,Support,Consulting', 'Patch,R,A'], { scheme: { id: 'rasci' } });
    expect(found).toEqual(['patch support R', 'patch consulting A']);
    expect(doubts).toEqual(['ambiguous-layout 1:10']);
    expect(read(['Activity,A,B,C', 'Patch,R,A,I']).doubts).toEqual(['ambiguous-layout 1:10']);
  });
});

describe('files', () => {
  test('without a table', () => {
    for (const text of ['', '\uFEFF', 'just text', '# Title\n\nSome words, and more.']) {
      const { value, problems } = raciFromTable(text);
      expect(value.totals.matrices).toBe(0);
      expect(problems.map(({ code }) => code)).toContain('no-matrix');
    }
    expect(raciFromTable([]).problems).toMatchObject([{ code: 'no-matrix', row: 0, column: 0 }]);
  });

  test('the format may be given', () => {
    expect(raciFromTable('Activity|MSP\nPatch|R\n-|-', { format: 'csv' }).value.activities).toHaveLength(2);
    expect(raciFromTable(csv.join('\n'), { format: 'markdown' }).value.activities).toEqual([]);
    expect(raciFromTable('Task:b\nx:R', { delimiter: ':' }).value.activities).toHaveLength(1);
  });

  test('faults of CSV are told with their line', () => {
    expect(read(['Activity,MSP', '5" disk,A']).doubts).toEqual(['bare-quote 2:1']);
    expect(read(['Activity,MSP', 'Patch,R', '"Scan,A']).doubts).toEqual(['unclosed-quote 3:1']);
    expect(read(['Activity,MSP', '"Scan"s,A']).doubts).toEqual(['text-after-quote 2:7']);
    expect(read(['Activity,MSP;x', 'Scan,A']).doubts).toEqual(['delimiter-tie 1:1']);
  });

  test('several tables in CSV', () => {
    const { activities, value } = read([...csv, '', 'Network,,', 'Task,Client,Vendor', 'Wire,A,R', '', 'Watch,A,R']);
    expect(activities).toEqual(['Patch servers', 'Verify backups', 'Network: Wire', 'Network: Watch']);
    expect(value.parties.map(({ id }) => id)).toEqual(['client', 'msp', 'vendor']);
  });

  test('rows that are none, cells that are none', () => {
    const rows = [['Activity', 'MSP'], 'text', ['Patch', {}], ['Scan', 'R'], ['Plan', 'A']];
    const result = raciFromTable(rows as string[][]);
    expect(doubtsOf(result)).toEqual(['unsupported-row r1:0', 'unsupported-cell r2:1']);
    expect(result.value.partialCollections[0]?.subjects).toEqual(['activity:patch']);
  });

  test('limits', () => {
    expect(read(csv, { limits: { textLength: 10 } }).doubts).toEqual(
      ['no-matrix 1:1', 'text-too-long 1:1'].sort().reverse(),
    );
    expect(read(csv, { limits: { rows: 2 } })).toMatchObject({
      activities: ['Patch servers'],
      doubts: ['limit-reached 3:1'],
    });
    expect(read(markdown, { limits: { rows: 1 } }).doubts).toEqual(['limit-reached 4:1']);
    expect(read(csv, { limits: { cells: 6 } }).doubts).toEqual(['limit-reached 3:1']);
    const doubtful = ['Activity,MSP', 'a,foo', 'b,bar', 'c,baz', 'd,R', 'e,R', 'f,R'];
    expect(read(doubtful, { limits: { problems: 2 } }).problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      count: 1,
    });
  });

  test('a table of 50,000 rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `Activity ${index},A,${index % 5 === 0 ? '?' : 'R'}`);
    const { value, problems } = read(['Activity,Client,MSP', ...rows]);
    expect(value.totals.cells).toMatchObject({ read: 100_000, assigned: 90_000, unassessed: 10_000 });
    expect(value.partialCollections[0]?.subjects).toHaveLength(10_000);
    expect(problems).toEqual([]);
  });

  test('a header of any width costs what is there', () => {
    const header = ['Activity', ...Array.from({ length: 5_000 }, (_, index) => `P${index}`)].join(',');
    const full = ['x', ...Array.from({ length: 5_000 }, () => 'R')].join(',');
    const { value } = read([header, full, ...Array.from({ length: 5_000 }, (_, index) => `row ${index},R`)]);
    expect(value.totals.activities).toBe(5_001);
  });
});

test('a broken call throws', () => {
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  for (const input of [undefined, null, 5, {}, revoked.proxy]) {
    try {
      raciFromTable(input as string);
      expect.unreachable();
    } catch (error) {
      expect(isComanagedError(error) && error.code).toBe('invalid-argument');
    }
  }
});

test('the result is plain JSON and fits the document', () => {
  const { value, problems } = read(
    [...markdown, '| ~~x~~ | R | |', '| Größe | R (P1) | ? |', '| Plan | A* | I |', '', '*Note'],
    { name: 'x.md', sites: [{ id: 'hq', name: 'HQ' }], scheme: { id: 'rasci' } },
  );
  expect(JSON.parse(JSON.stringify({ value, problems }))).toEqual({ value, problems });
  const { totals, ...parts } = value;
  expect(totals.activities).toBe(4);
  expect(operatingModelSchema.safeParse({ id: 'x', name: 'X', ...parts }).error?.issues).toBeUndefined();
});
