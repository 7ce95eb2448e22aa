import { expect, test } from 'vitest';
import { said } from './said.js';

test('one row for each letter is a matrix', () => {
  const { value, ...rest } = said([
    'Activity,Party,Responsibility',
    'Patch,CIO,A',
    'Patch,Ops,R',
    'Scan,Ops,RA',
    'Scan,CIO,I (P1)',
    'Scan,CIO,C',
  ]);
  expect(rest).toMatchObject({
    activities: ['Patch', 'Scan'],
    letters: ['patch cio A', 'patch ops R', 'scan cio I p1', 'scan cio C', 'scan ops R', 'scan ops A'],
    doubts: [],
    unassessed: [],
  });
  expect(value.assignments[1]?.importedFrom).toEqual({ table: 1, line: 3, column: 11 });
  // Two activities by two parties, all of them with letters.
  expect(value.totals.cells).toMatchObject({ read: 4, assigned: 4, empty: 0 });
});

test.each([
  ['Task,Person,Role', 'Patch,Ann,R'],
  ['Team,RACI,Activity', 'Ann,R,Patch'],
  ['Activity,Assigned to,Type', 'Patch,Ann,Responsible'],
])('headed %s', (header, row) => {
  expect(said([header, row])).toMatchObject({ letters: ['patch ann R'], doubts: [] });
});

test('with sections, ids, texts and several names', () => {
  const { value, activities, letters, doubts } = said([
    'ID,Section,Activity,Party,Responsibility,Remarks',
    'a1,Run,Patch,Ops; Desk,R,monthly',
    'a1,Run,Patch,CIO,A,monthly',
    'a2,Build,Patch,CIO,?,',
    'a3,Build,Plan,CIO,,',
  ]);
  expect(activities).toEqual(['Run: Patch', 'Build: Patch', 'Build: Plan']);
  expect(value.activities[0]).toMatchObject({ id: 'a1', description: 'Remarks: monthly' });
  expect(letters).toEqual(['a1 ops R', 'a1 desk R', 'a1 cio A']);
  expect(value.partialCollections[0]?.subjects).toEqual(['activity:a2', 'activity:a3']);
  expect(doubts).toEqual([]);
});

test('a row that names nobody makes it unsafe to read', () => {
  const { value, problems } = said(['Activity,Party,Responsibility', 'Patch,CIO,A', 'Patch,,R']);
  expect(value.assignments).toEqual([]);
  expect(problems[0]).toMatchObject({ code: 'layout-not-supported', severity: 'error', line: 3, column: 8 });
});

test('a row without an activity is told, and the header once more', () => {
  const rows = [
    'Activity,Party,Responsibility',
    'Patch,CIO,A',
    ',Ops,R',
    'Activity,Party,Responsibility',
    'Scan,Ops,R',
  ];
  expect(said(rows)).toMatchObject({
    letters: ['patch cio A', 'scan ops R'],
    doubts: ['missing-activity-name 3:6', 'repeated-header 4:1'],
  });
});
