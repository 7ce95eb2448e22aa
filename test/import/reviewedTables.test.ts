import { describe, expect, test } from 'vitest';
import { raciFromTable } from '../../src/import/index.js';
import type { RaciFromTableOptions } from '../../src/import/index.js';

/** What a table says: activities with their section, letters, problems as "code place", and the activities not assessed. */
function read(input: string | readonly string[] | string[][], options?: RaciFromTableOptions) {
  const isRows = typeof input !== 'string' && input.every((line) => typeof line !== 'string');
  const { value, problems } = raciFromTable(
    isRows ? input : typeof input === 'string' ? input : input.join('\n'),
    options,
  );
  const { cells } = value.totals;
  expect(cells.read).toBe(cells.assigned + cells.empty + cells.omitted + cells.unassessed);
  return {
    value,
    problems,
    activities: value.activities.map(({ section, name }) => (section === undefined ? name : `${section}: ${name}`)),
    letters: value.assignments.map(
      ({ activityId, assignee, responsibility }) => `${activityId} ${assignee.id} ${responsibility}`,
    ),
    doubts: problems.map(({ code, line, row, column }) => `${code} ${line ?? `r${row}`}:${column}`),
    unassessed: value.partialCollections[0]?.subjects ?? [],
  };
}

const table = (...rows: string[]) => ['| Activity | IT | MSP |', '|---|---|---|', ...rows];

describe('a label without letters', () => {
  test('is an activity that nobody owns, and told', () => {
    const { activities, doubts } = read('Activity,IT,MSP\nPatch,A,R\nVerify backups,,\nReset,R,A\n');
    expect(activities).toEqual(['Patch', 'Verify backups', 'Reset']);
    expect(doubts).toEqual(['possible-section-row 3:1']);
  });

  test.each([
    ['with a colon behind it', ['Patch,A,R', 'Build:,,', 'Reset,R,A'], ['Patch', 'Build:: Reset']],
    ['in capitals', ['Patch,A,R', 'BUILD,,', 'Reset,R,A'], ['Patch', 'BUILD: Reset']],
    ['in every cell', ['Patch,A,R', 'Build,Build,Build', 'Reset,R,A'], ['Patch', 'Build: Reset']],
    ['without the numbers of the others', ['1. Patch,A,R', 'Build,,', '2. Reset,R,A'], ['1. Patch', 'Build: 2. Reset']],
    ['above one of these', ['Build,,', 'Patch,A,R', 'RUN,,', 'Reset,R,A'], ['Build: Patch', 'RUN: Reset']],
  ])('%s is a section', (_, rows, expected) => {
    expect(read(['Activity,IT,MSP', ...rows])).toMatchObject({ activities: expected, doubts: [] });
  });

  test('in the first row is an activity, unless a later label is a section', () => {
    expect(read('Activity,CIO,Ops\nDefine strategy,,\nVerify,A,R\nRestore,C,R')).toMatchObject({
      activities: ['Define strategy', 'Verify', 'Restore'],
      doubts: ['possible-section-row 2:1'],
    });
    const { activities } = read('Activity,CIO,Ops\nDefine strategy,,\nVerify,A,R\nReport,,\nRestore,C,R');
    expect(activities).toEqual(['Define strategy', 'Verify', 'Report', 'Restore']);
  });

  test('in emphasis is a section, unless all names are', () => {
    expect(read(table('| Patch | A | R |', '| **Build** | | |', '| Reset | R | A |')).activities).toEqual([
      'Patch',
      'Build: Reset',
    ]);
    expect(read(table('| **Patch** | A | R |', '| **Build** | | |', '| **Reset** | R | A |')).activities).toEqual([
      'Patch',
      'Build',
      'Reset',
    ]);
  });

  test('in emphasis is a section, though it has a number as its neighbors have', () => {
    const { activities } = read(table('| 1. Patch | A | R |', '| **2. Build** | | |', '| 1. Reset | R | A |'));
    expect(activities).toEqual(['1. Patch', '2. Build: 1. Reset']);
  });

  test('in capitals among names in capitals is an activity', () => {
    expect(read('Activity,IT\nPATCH,R\nBUILD,\nRESET,R').activities).toEqual(['PATCH', 'BUILD', 'RESET']);
  });

  test('numbered as the activities above is one, also right before a section', () => {
    const { activities } = read('Activity,IT\n1. Patch,R\n2. Verify,\nBuild,\n1. Plan,R');
    expect(activities).toEqual(['1. Patch', '2. Verify', 'Build: 1. Plan']);
  });
});

test('a row longer than the header gives no letters', () => {
  const { activities, letters, doubts, unassessed, value } = read('Activity,IT,MSP\nPatch, test,A,R\nReset,R,A');
  expect(activities).toEqual(['Patch', 'Reset']);
  expect(letters).toEqual(['reset it R', 'reset msp A']);
  expect(doubts).toEqual(['extra-cells 2:15']);
  expect(unassessed).toEqual(['activity:patch']);
  expect(value.totals.cells).toMatchObject({ read: 4, assigned: 2, unassessed: 2 });
});

describe('a column of letters and other words', () => {
  test.each([
    ['ticks', ['A', 'x', 'x', 'x'], 'tick-without-letter'],
    ['short words', ['Accountable', 'Lead', 'Lead', 'Lead'], 'unknown-letter'],
  ])('%s is an assignee, and what is not understood is told', (_, cells, code) => {
    const rows = cells.map((cell, index) => `Task ${index},${cell},R`);
    const { value, doubts, letters, unassessed } = read(['Activity,IT,MSP', ...rows]);
    expect(value.parties.map(({ id }) => id)).toEqual(['it', 'msp']);
    expect(letters.slice(0, 2)).toEqual(['task-0 it A', 'task-0 msp R']);
    expect(doubts).toEqual([`${code} 3:8`]);
    expect(unassessed).toEqual(['activity:task-1', 'activity:task-2', 'activity:task-3']);
  });

  test('also where it is the only one', () => {
    expect(read('Activity,IT\nPatch,Accountable\nScan,Lead\nPlan,Lead').letters).toEqual(['patch it A']);
  });

  test('with prose it is text, which is told, and rows with letters in it are not assessed', () => {
    const prose = 'as agreed in the contract';
    const { doubts, unassessed, problems } = read([
      'Activity,IT,Vendor',
      'Patch,A,R',
      `Scan,A,${prose}`,
      `Plan,R,${prose}`,
    ]);
    expect(doubts).toEqual(['doubtful-column 1:13']);
    expect(problems[0]?.severity).toBe('warning');
    expect(unassessed).toEqual(['activity:patch']);
  });

  test('a letter twice in one cell is one', () => {
    const { letters, doubts } = read('Activity,IT,MSP\nPatch,A,RR');
    expect(letters).toEqual(['patch it A', 'patch msp R']);
    expect(doubts).toEqual(['duplicate-letter 2:9']);
  });
});

describe('characters that do not show', () => {
  const parties = [
    { id: 'us', name: 'IT' },
    { id: 'them', name: 'MSP' },
  ];

  test.each([
    ['without width', 'Activity\u200b,\u200bIT,MSP\u200b\nPa\u200btch\ufeff,A,R'],
    ['hard blanks', 'Activity\u00a0,\u00a0IT,MSP&nbsp;\nPatch&nbsp;,A,R'],
    ['joiners', 'Activity,IT\u200d,\u200cMSP\nPatch\u200d,A,R'],
  ])('%s are no part of a name', (_, text) => {
    expect(read(text, { parties })).toMatchObject({
      activities: ['Patch'],
      letters: ['patch us A', 'patch them R'],
      doubts: [],
    });
  });

  test('joiners between letters beyond ASCII stay', () => {
    expect(read('Activity,IT\nمی\u200cخواهم,R').activities).toEqual(['می\u200cخواهم']);
  });
});

describe('the title of the only matrix is no section', () => {
  const header = ['Activity', 'IT', 'MSP'];

  test.each([
    ['row of CSV', 'RACI v1.2,,\nActivity,IT,MSP\nPatch,A,R', 'line-skipped 1:1'],
    ['merged row of CSV', 'RACI,RACI,RACI\nActivity,IT,MSP\nPatch,A,R', 'line-skipped 1:1'],
    ['merged row of cells', [['RACI', 'RACI', 'RACI'], header, ['Patch', 'A', 'R']], 'line-skipped r0:0'],
    ['heading of Markdown', ['# RACI v1.2', '', ...table('| Patch | A | R |')], 'line-skipped 1:1'],
    ['underlined heading of Markdown', ['RACI v1.2', '===', '', ...table('| Patch | A | R |')], 'line-skipped 1:1'],
  ])('%s', (_, input, doubt) => {
    expect(read(input)).toMatchObject({
      activities: ['Patch'],
      letters: ['patch it A', 'patch msp R'],
      doubts: [doubt],
    });
  });

  test('of several, each is the section of its own', () => {
    const two = ['# Run', '', ...table('| Patch | A | R |'), '', '# Build', '', ...table('| Plan | A | R |')];
    expect(read(two)).toMatchObject({ activities: ['Run: Patch', 'Build: Plan'], doubts: [] });
  });

  test('a heading of level 2 is a section', () => {
    const lines = ['# RACI v1.2', '', '## Run', '', ...table('| Patch | A | R |')];
    expect(read(lines)).toMatchObject({ activities: ['Run: Patch'], doubts: [] });
  });
});

test('two header rows in Markdown are parties and their roles', () => {
  const { letters, doubts, value } = read([
    '| | Client | | Provider | |',
    '|---|---|---|---|---|',
    '| Activity | CIO | IT | NOC | Eng |',
    '| Patch | A | R | C | I |',
  ]);
  expect(doubts).toEqual([]);
  expect(letters).toEqual(['patch client-cio A', 'patch client-it R', 'patch provider-noc C', 'patch provider-eng I']);
  expect(value.roles.map(({ name, partyId }) => [name, partyId])).toEqual([
    ['CIO', 'client'],
    ['IT', 'client'],
    ['NOC', 'provider'],
    ['Eng', 'provider'],
  ]);
});

test('a footnote with an escaped star is found, also for names', () => {
  const { value, activities } = read([
    '| Activity | IT | MSP* |',
    '|---|---|---|',
    '| Patch | A | R* |',
    '| Back* | R | A |',
    '',
    '\\* only weekdays',
  ]);
  expect(value.parties.map(({ id, name }) => [id, name])).toEqual([
    ['it', 'IT'],
    ['msp', 'MSP'],
  ]);
  expect(activities).toEqual(['Patch', 'Back']);
  expect(value.activities[1]?.description).toBe('only weekdays');
  expect(value.assignments[1]).toMatchObject({ responsibility: 'R', note: 'only weekdays' });
});

test('an open cell makes a row an activity, whatever its name', () => {
  const { activities, unassessed } = read(table('| A | R | C |', '| C | TBD | n/a |'));
  expect(activities).toEqual(['A', 'C']);
  expect(unassessed).toEqual(['activity:c']);
});

test('why tables were skipped comes before that none is left', () => {
  expect(read('\n\nPatch,R,A\nScan,C,I').doubts).toEqual(['layout-not-supported 3:1', 'no-matrix 1:1']);
});

test('a table in a code block is told', () => {
  const code = ['```', ...table('| Plan | A | R |'), '```'];
  expect(read([...table('| Patch | A | R |'), '', ...code])).toMatchObject({
    activities: ['Patch'],
    doubts: ['line-skipped 6:1'],
  });
});
