import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('assignees in rows', () => {
  const rows = (corner: string) => [
    `${corner},Patch servers,Verify backups,Write runbooks`,
    'CIO,A,I,A',
    'Engineer,R,R,R',
    'MSP,C,A,I',
  ];
  const letters = [
    'patch-servers cio A',
    'patch-servers engineer R',
    'patch-servers msp C',
    'verify-backups cio I',
    'verify-backups engineer R',
    'verify-backups msp A',
    'write-runbooks cio A',
    'write-runbooks engineer R',
    'write-runbooks msp I',
  ];

  test.each(['', 'Name', 'Person', 'Resource', 'Department', 'Position', 'Roles / Activities', 'Rolle'])(
    'below %j are turned, which is told',
    (corner) => {
      const { letters: found, doubts } = said(rows(corner));
      expect(found).toEqual(letters);
      expect(doubts).toEqual([`ambiguous-layout 1:${corner.length + 2}`]);
    },
  );

  test('below a word that says nothing are told where each column has one accountable', () => {
    expect(said(rows('Was'))).toMatchObject({
      activities: ['CIO', 'Engineer', 'MSP'],
      doubts: ['ambiguous-layout 1:5'],
    });
    expect(said(rows('Activity')).doubts).toEqual([]);
    expect(said([',CIO,Ops', 'Patch,A,R', 'Scan,R,A']).doubts).toEqual([]); // each row has one as well
  });

  test('some of which are known are turned or told', () => {
    const parties = [{ id: 'msp', name: 'MSP' }];
    const open = [',Patch,Scan', 'CIO,A,I', 'Engineer,R,R', 'MSP,C,C'];
    expect(said(open, { parties })).toMatchObject({ activities: ['Patch', 'Scan'], doubts: ['ambiguous-layout 1:2'] });
    const other = ['Was,Patch,Scan', 'CIO,A,I', 'Engineer,R,R', 'MSP,C,C'];
    expect(said(other, { parties }).doubts).toEqual(['ambiguous-layout 1:5']);
  });
});

describe('names below letters', () => {
  test('beside assignees that are known have changed places', () => {
    const people = [
      { id: 'ann', name: 'Ann' },
      { id: 'bob', name: 'Bob' },
    ];
    const { value, problems } = said([',R,A,C,I', 'Ann,Patch,Backup,,', 'Bob,Backup,Patch,,'], { people });
    expect(value.assignments).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'layout-not-supported', severity: 'error' });
  });

  test('beside a column that is not headed like one of activities are told', () => {
    const rows = [',R,A,C,I', 'Ann,Patch,Backup,,', 'Bob,Backup,Patch,,'];
    expect(said(rows)).toMatchObject({ activities: ['Ann', 'Bob'], doubts: ['ambiguous-layout 1:2'] });
    expect(said(rows, { layout: 'names' }).doubts).toEqual([]);
  });

  test('that are numbers are none', () => {
    const { value, doubts } = said(['Activity,Responsible,Accountable', 'Patch,3,1', 'Scan,2,1']);
    expect(value.totals.skippedTables).toBe(1);
    expect(doubts[0]).toBe('not-a-matrix 1:1 Activity | Responsible | Accountable');
  });

  test('that are initials are names beside activities', () => {
    const { letters, doubts } = said(['Activity,R,A,C,I', 'Patch,AC,RI,,', 'Scan,JD,AC,,']);
    expect(letters).toEqual(['patch ac R', 'patch ri A', 'scan jd R', 'scan ac A']);
    expect(doubts).toEqual(['ambiguous-layout 1:10', 'letter-as-name 2:7 AC ×2', 'letter-as-name 2:10 RI']);
  });
});

test('initials of authors in a change log are no letters', () => {
  const { value, doubts } = said(['Version,Date,Author', '1.0,2026-01-01,AC', '1.1,2026-02-01,AC']);
  expect(value.assignments).toEqual([]);
  expect(doubts).toEqual(['not-a-matrix 1:1 Version | Date | Author', 'no-matrix 1:1']);
  const parties = [{ id: 'msp', name: 'MSP' }];
  expect(said(['Was,MSP', 'Patch,AC'], { parties }).letters).toEqual(['patch msp A', 'patch msp C']);
});

describe('columns of classes are no assignees', () => {
  test.each(['Phase', 'Class', 'Level', 'Type', 'Risk class', 'Change type', 'RAG', 'Item'])('%s', (header) => {
    const { value, letters, doubts, unassessed } = said([`${header},Activity,CIO,Ops`, 'A,Patch,A,R', 'C,Scan,R,A']);
    expect(value.parties.map(({ id }) => id)).toEqual(['cio', 'ops']);
    expect(letters).toEqual(['patch cio A', 'patch ops R', 'scan cio R', 'scan ops A']);
    expect(doubts).toEqual([`doubtful-column 1:1 ${header}`]);
    expect(unassessed).toEqual(['activity:patch', 'activity:scan']);
    expect(said([`Activity,CIO,${header}`, 'Patch,A,R', 'Scan,R,C']).value.parties.map(({ id }) => id)).toEqual([
      'cio',
    ]);
  });

  test('nor are those before the activities where there are others behind them, unless they are known', () => {
    const rows = ['Mark,Activity,CIO,Ops', 'A,Patch,A,R', 'C,Scan,R,A'];
    expect(said(rows)).toMatchObject({
      letters: ['patch cio A', 'patch ops R', 'scan cio R', 'scan ops A'],
      doubts: ['doubtful-column 1:1 Mark'],
    });
    expect(said(rows, { parties: [{ id: 'mark', name: 'Mark' }] }).letters[0]).toBe('patch mark A');
  });

  test('an item or a phase may be the activity or its section', () => {
    expect(said(['Item,CIO,Ops', 'Patch,A,R'])).toMatchObject({ letters: ['patch cio A', 'patch ops R'], doubts: [] });
    expect(said(['Phase,Activity,CIO', 'Run,Patch,A'])).toMatchObject({ activities: ['Run: Patch'], doubts: [] });
  });
});

test('a table of decisions with names', () => {
  const rows = ['Decision,Recommend,Agree,Perform,Input,Decide', 'Buy,Ann,Bob,Cy,Dee,Eve'];
  expect(said(rows, { scheme: { id: 'rapid' } })).toMatchObject({
    letters: ['buy ann R', 'buy bob A', 'buy cy P', 'buy dee I', 'buy eve D'],
    doubts: [],
  });
});

describe('letters below parties', () => {
  const header = [',Customer,,,,Provider,,,', 'Activity,R,A,C,I,R,A,C,I'];

  test('with names, which are roles of the parties unless they are known', () => {
    const people = [{ id: 'ann', name: 'Ann' }];
    const { value, letters, doubts } = said([...header, 'Patch,,CIO,,Desk,NOC,Ann,,', 'Scan,Desk,CIO,,,NOC,Lead,,'], {
      people,
    });
    expect(letters).toEqual([
      'patch customer-cio A',
      'patch customer-desk I',
      'patch provider-noc R',
      'patch ann A',
      'scan customer-desk R',
      'scan customer-cio A',
      'scan provider-noc R',
      'scan provider-lead A',
    ]);
    expect(value.roles.map(({ id, partyId }) => `${id} of ${partyId}`)).toEqual([
      'customer-cio of customer',
      'customer-desk of customer',
      'provider-noc of provider',
      'provider-lead of provider',
    ]);
    expect(doubts).toEqual([]);
  });

  test('with ticks, or the letters again', () => {
    const { value, letters, unassessed, doubts } = said([...header, 'Patch,,x,,,R,,,I', 'Scan,x,x,,,?,,,']);
    expect(letters).toEqual([
      'patch customer A',
      'patch provider R',
      'patch provider I',
      'scan customer R',
      'scan customer A',
    ]);
    expect(unassessed).toEqual(['activity:scan']);
    expect(doubts).toEqual([]);
    expect(value.totals.cells).toMatchObject({ read: 4, assigned: 3, unassessed: 1 });
  });

  test.each([
    ['parties that do not fit', ['Customer,,,,Provider,,,', 'Activity,R,A,C,I,R,A,C,I', 'Patch,x,,,,,x,,']],
    ['one letter twice', [',Customer,,,Provider', 'Activity,R,A,R,R', 'Patch,x,x,,x']],
    ['names and ticks', [...header, 'Patch,,x,,,NOC,,,']],
  ])('with %s are skipped, which is told', (_, rows) => {
    const { value, problems } = said(rows.map((row) => row.padEnd(row.length + 1, ',')));
    expect(value.assignments).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'layout-not-supported', severity: 'error' });
  });

  test('a title over a table of names is none of them', () => {
    const markdown = ['| RACI | | |', '|---|---|---|', '| Activity | R | A |', '| Patch | NOC | CIO |'];
    expect(said(markdown)).toMatchObject({ letters: ['patch noc R', 'patch cio A'], doubts: [] });
  });
});

describe('beside a matrix', () => {
  test.each([
    ['behind a blank column', ',,'],
    ['right beside it', ','],
  ])('a legend %s is left out', (_, gap) => {
    const { value, letters, doubts } = said([
      `Activity,CIO,Ops${gap}Legend,`,
      `Verify,A,R${gap}R,Responsible`,
      `Scan,R,A${gap}A,Accountable`,
      `Plan,C,I${gap},`,
    ]);
    expect(value.parties.map(({ id }) => id)).toEqual(['cio', 'ops']);
    expect(letters).toHaveLength(6);
    expect(doubts).toEqual([`legend-row 1:${17 + gap.length} Legend`]);
  });

  test('another table behind a blank column is left out, which is told', () => {
    const { letters, doubts } = said(['Activity,CIO,,Task,Ops', 'Patch,A,,Scan,R']);
    expect(letters).toEqual(['patch cio A']);
    expect(doubts).toEqual(['beside-blank-column 1:15 Task']);
  });

  test('a blank column between assignees or before remarks ends nothing', () => {
    const { value, letters } = said(['Activity,CIO,,Ops,,Remarks', 'Patch,A,,R,,monthly']);
    expect(letters).toEqual(['patch cio A', 'patch ops R']);
    expect(value.activities[0]?.description).toBe('Remarks: monthly');
  });
});
