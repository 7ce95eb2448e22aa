import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('behind a blank row a table goes on', () => {
  test.each([
    ['with words', ['Activity,CIO,Ops', 'Patch,Accountable,Responsible', ',,', 'Backup,Accountable,Responsible']],
    ['with scopes', ['Activity,CIO,Ops', 'Patch,Accountable,R', '', 'Backup,Accountable,Responsible', '']],
    ['with numbers', ['#,Activity,CIO,Ops', '1,Patch,Accountable,R', ',,,', '2,Backup,Accountable,Responsible']],
  ])('%s', (_, rows) => {
    expect(said(rows)).toMatchObject({
      activities: ['Patch', 'Backup'],
      letters: ['patch cio A', 'patch ops R', 'backup cio A', 'backup ops R'],
      doubts: [],
    });
  });

  test('with words in several rows, scopes and open cells', () => {
    const { letters, unassessed, doubts, value } = said([
      'Activity,CIO,Ops',
      'Patch,Accountable,Responsible',
      ',,',
      'Backup,Accountable (P1),',
      'Restore,Accountable,Responsible',
      ',,',
      'Test,to be defined,Responsible',
    ]);
    expect(letters.slice(2)).toEqual(['backup cio A p1', 'restore cio A', 'restore ops R', 'test ops R']);
    expect(unassessed).toEqual(['activity:test']);
    expect(doubts).toEqual([]);
    expect(value.totals).toMatchObject({ matrices: 1, rows: 4 });
  });

  test('right below its header', () => {
    const { letters } = said(['Activity,CIO,Ops', ',,', 'Backup,Accountable,Responsible']);
    expect(letters).toEqual(['backup cio A', 'backup ops R']);
  });

  test('with names that stand above or are known', () => {
    const rows = ['Activity,Responsible,Accountable', 'Patch,Ops,CIO', ',,', 'Backup,Ops,CEO', 'Test,Bob,CEO'];
    expect(said(rows)).toMatchObject({
      letters: ['patch ops R', 'patch cio A', 'backup ops R', 'backup ceo A', 'test bob R', 'test ceo A'],
      doubts: [],
    });
    const parties = [{ id: 'ann', name: 'Ann' }];
    expect(said([...rows.slice(0, 3), 'Backup,Ann (P1),Bob'], { parties }).letters.slice(2)).toEqual([
      'backup ann R p1',
      'backup bob A',
    ]);
  });
});

describe('behind a blank row another table begins', () => {
  test('with words for letters above names', () => {
    const rows = [
      'Activity,CIO,Ops',
      'Patch,Accountable,Responsible',
      ',,',
      'Was,Accountable,Responsible',
      'Test,Ann,Bob',
    ];
    expect(said(rows).letters).toEqual(['patch cio A', 'patch ops R', 'test ann A', 'test bob R']);
  });

  test('which is told where rows are lost', () => {
    const rows = ['Activity,Responsible,Accountable', 'Patch,Ops,CIO', ',,', 'Backup,Ann,Bob', 'Test,Joe,Sue'];
    expect(said(rows)).toMatchObject({
      activities: ['Patch'],
      doubts: ['blank-row 4:1 Backup', 'not-a-matrix 4:1 Backup | Ann | Bob'],
    });
  });

  test('which is told where letters stand in its header', () => {
    const rows = ['Activity,CIO,Ops', 'Patch,Accountable,R', ',,', 'Backup,Accountable,see contract', 'Test,A,R'];
    expect(said(rows).doubts).toContain('blank-row 4:1 Backup');
  });

  test('a legend is none of its rows', () => {
    const { activities, doubts } = said(['Activity,CIO', 'Patch,A', ',', 'Legend,', 'R,Responsible', 'A,Accountable']);
    expect(activities).toEqual(['Patch']);
    expect(doubts).toEqual(['not-a-matrix 5:1 R | Responsible']);
  });
});
