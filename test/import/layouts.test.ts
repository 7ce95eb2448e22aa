import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('names in the cells, below letters', () => {
  const header = 'Activity,Responsible,Accountable,Consulted,Informed';

  test.each([
    ['words', header],
    ['letters', 'Activity,R,A,C,I'],
    ['other forms', 'Activity,Responsibility,Accountable party,Consult,Inform'],
    ['nouns', 'Activity,Responsible party,Accountable person,Consulted stakeholders,Informed teams'],
    ['both', 'Activity,Responsible (R),A - Accountable,(C),I'],
  ])('headed by %s', (_, line) => {
    const aliases = [{ word: 'accountable party', letter: 'A' }];
    expect(said([line, 'Patch,NOC,Our IT,Vendor,-', 'Scan,Our IT,Our IT,,NOC'], { aliases })).toMatchObject({
      letters: ['patch noc R', 'patch our-it A', 'patch vendor C', 'scan our-it R', 'scan our-it A', 'scan noc I'],
      doubts: [],
    });
  });

  test('new ones are parties or roles, known ones what they are', () => {
    const known = { teams: [{ id: 'noc', name: 'NOC' }], people: [{ id: 'ann', name: 'Ann Cole' }] };
    const { value } = said([header, 'Patch,NOC,Ann Cole,Lead,Desk'], { ...known, columnsAre: 'roles' });
    expect(value.assignments.map(({ assignee }) => `${assignee.kind}:${assignee.id}`)).toEqual([
      'team:noc',
      'person:ann',
      'role:lead',
      'role:desk',
    ]);
    expect(value).toMatchObject({ parties: [], teams: known.teams, people: known.people });
    expect(value.roles).toEqual([
      { id: 'lead', name: 'Lead' },
      { id: 'desk', name: 'Desk' },
    ]);
  });

  test('are parted by semicolons and line breaks', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'NOC; Smith, Bob\nDesk', 'CIO'],
    ];
    expect(said(rows).value.parties.map(({ name }) => name)).toEqual(['NOC', 'Smith, Bob', 'Desk', 'CIO']);
    const markdown = ['| Task | R | A |', '|---|---|---|', '| Patch | NOC<br>Desk | CIO |'];
    expect(said(markdown).letters).toEqual(['patch noc R', 'patch desk R', 'patch cio A']);
    expect(said(['Task;R;A', 'Patch;"NOC;Desk";CIO']).letters).toEqual(['patch noc R', 'patch desk R', 'patch cio A']);
  });

  test('are parted by commas only where there is nothing else, and never by a slash', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'NOC, Desk', 'IT/OT'],
      ['Scan', 'R&D', 'Sales and Marketing'],
    ];
    expect(said(rows)).toMatchObject({
      letters: ['patch noc R', 'patch desk R', 'patch it-ot A', 'scan r-d R', 'scan sales-and-marketing A'],
      doubts: [],
    });
  });

  test('that are known are found whole, the longest first', () => {
    const parties = ['Network', 'Network, East', 'Client', 'MSP'].map((name, at) => ({ id: `p${at}`, name }));
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'Network, East, Network, Bob', 'Client and MSP'],
      ['Scan', 'Network, East; MSP, Client', 'MSP & Vendor'],
    ];
    expect(said(rows, { parties }).letters).toEqual([
      'patch p1 R',
      'patch p0 R',
      'patch bob R',
      'patch p2 A',
      'patch p3 A',
      'scan p1 R',
      'scan p3 R',
      'scan p2 R',
      'scan msp-vendor A',
    ]);
  });

  test('with doubts about their parts', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'NOC, , Desk', 'Smith, Bob'],
      ['Scan', 'Smith, Bob; NOC', 'NOC; noc'],
    ];
    expect(said(rows)).toMatchObject({
      letters: [
        'patch noc R',
        'patch desk R',
        'patch smith A',
        'patch bob A',
        'scan smith-bob R',
        'scan noc R',
        'scan noc A',
      ],
      doubts: ['empty-name r1:1 NOC, , Desk', 'comma-in-name r1:2 Smith, Bob', 'duplicate-name r2:2 noc'],
    });
  });

  test('and what is no name', () => {
    const { letters, doubts, unassessed, value } = said([
      header,
      'Patch,TBD,?,-,n/a',
      'Scan,x,NOC,,',
      'Plan,"NOC, TBD",Desk,None yet,',
      'Run,NOC',
    ]);
    expect(letters).toEqual(['scan noc A', 'plan noc R', 'plan desk A', 'plan none-yet C', 'run noc R']);
    expect(doubts).toEqual(['tick-without-name 3:6 x', 'missing-cell 5:5 Accountable']);
    expect(unassessed).toEqual(['activity:patch', 'activity:scan', 'activity:plan', 'activity:run']);
    // Patch: 2 open, 1 empty, 1 omitted. Scan: tick, name, 2 empty. Plan: 3 with names, 1 empty. Run: name, 3 missing.
    expect(value.totals.cells).toMatchObject({ read: 16, assigned: 5, empty: 4, omitted: 1, unassessed: 6 });
  });

  test('with scopes and footnotes; any other parentheses are part of the name', () => {
    const rows = [
      ['Activity', 'Responsible (P3)', 'Accountable'],
      ['Patch', 'NOC* (P1-P2); Desk', 'Ann (Depot) (P4), IT (Berlin)'],
      ['* at night'],
    ];
    expect(said(rows, { sites: [{ id: 'depot', name: 'Depot' }] })).toMatchObject({
      letters: ['patch noc R p1 p2 (at night)', 'patch desk R p3', 'patch ann A p4 depot', 'patch it-berlin A'],
      doubts: [],
    });
  });

  test('below a letter with a remark, which is told', () => {
    expect(said(['Activity,R (on call),A', 'Patch,NOC,Desk'])).toMatchObject({
      letters: ['patch noc R (on call)', 'patch desk A'],
      doubts: ['scope-not-understood 1:10 R (on call)'],
    });
  });

  test('below two letters hold both', () => {
    expect(said(['Activity,R/A,C,I', 'Patch,NOC,Desk,-']).letters).toEqual([
      'patch noc R',
      'patch noc A',
      'patch desk C',
    ]);
  });

  test('below a letter that stands twice', () => {
    expect(said(['Activity,R,A,R', 'Patch,NOC,Desk,Lead', 'Scan,NOC,Desk,NOC'])).toMatchObject({
      letters: ['patch noc R', 'patch desk A', 'patch lead R', 'scan noc R', 'scan desk A'],
      doubts: ['duplicate-name 3:15 NOC'],
    });
  });

  test('with sections, further columns and repeated headers', () => {
    const { activities, value, doubts } = said([
      'No.,Activity,R,A,Remarks',
      'Run,,,,',
      '1,Patch,NOC,CIO,monthly',
      'No.,Activity,R,A,Remarks',
      '2,Scan,NOC,CIO,',
    ]);
    expect(activities).toEqual(['Run: Patch', 'Run: Scan']);
    expect(value.activities[0]?.description).toBe('No.: 1\nRemarks: monthly');
    expect(doubts).toEqual(['repeated-header 4:1']);
  });

  test('one name in all cells of an activity is no section, a label in every cell of the row is', () => {
    const rows = ['#,Activity,R,A', '1,Desk,NOC,NOC', '2,NOC,NOC,NOC', 'Run,Run,Run,Run', '3,Scan,NOC,CIO'];
    expect(said(rows).activities).toEqual(['Desk', 'NOC', 'Run: Scan']);
  });

  test('letters among the names are told', () => {
    expect(said(['Activity,R,A', 'Patch,NOC,C', 'Scan,NOC,Desk', 'Plan,NOC,Desk'])).toMatchObject({
      letters: expect.arrayContaining(['patch c A']) as string[],
      doubts: ['letter-as-name 2:11 C'],
    });
    expect(said(['Activity,R,A', 'Patch,JD,AC'])).toMatchObject({
      letters: ['patch jd R', 'patch ac A'],
      doubts: ['ambiguous-layout 1:10', 'letter-as-name 2:10 AC'],
    });
  });

  test('roles with their duties are no matrix', () => {
    const { value, doubts } = said(['Role,Responsibilities,Accountabilities', 'DBA,Runs databases,Backups']);
    expect(value.totals.skippedTables).toBe(1);
    expect(doubts[0]).toBe('not-a-matrix 1:1 Role | Responsibilities | Accountabilities');
  });
});

describe('assignees in rows, activities in columns', () => {
  const parties = [
    { id: 'msp', name: 'Contoso' },
    { id: 'us', name: 'Our IT' },
  ];
  const rows = ['Side,Patch,Scan', 'Contoso,R,?', 'Our IT,A,RA'];
  const letters = ['patch msp R', 'patch us A', 'scan us R', 'scan us A'];

  test('where most of the rows are known', () => {
    const { value, ...rest } = said(rows, { parties });
    expect(rest).toMatchObject({ activities: ['Patch', 'Scan'], letters, doubts: [], unassessed: ['activity:scan'] });
    expect(value.activities[1]?.importedFrom).toEqual({ table: 1, line: 1, column: 12 });
    expect(value.assignments[1]?.importedFrom).toEqual({ table: 1, line: 3, column: 8 });
    expect(value.totals).toMatchObject({ rows: 2, activities: 2, cells: { read: 4, assigned: 3, unassessed: 1 } });
  });

  test('where the option says so', () => {
    const { letters: found, doubts } = said(rows, { layout: 'transposed' });
    expect(found).toEqual(['patch contoso R', 'patch our-it A', 'scan our-it R', 'scan our-it A']);
    expect(doubts).toEqual([]);
  });

  test('where only the header says so, which is told', () => {
    expect(said(['Role,Patch,Scan', 'DBA,R,A', 'NOC,A,R'])).toMatchObject({
      letters: ['patch dba R', 'patch noc A', 'scan dba A', 'scan noc R'],
      doubts: ['ambiguous-layout 1:6'],
    });
  });

  test('the option beats what the header says', () => {
    expect(said(['Role,Patch,Scan', 'DBA,R,A', 'NOC,A,R'], { layout: 'letters' })).toMatchObject({
      letters: ['dba patch R', 'dba scan A', 'noc patch A', 'noc scan R'],
      doubts: [],
    });
  });

  test('known ones in rows and columns are told, the columns are taken', () => {
    expect(said(['Side,Contoso,Our IT', 'Our IT,R,A', 'Contoso,A,R'], { parties })).toMatchObject({
      activities: ['Our IT', 'Contoso'],
      doubts: ['ambiguous-layout 1:6'],
    });
  });

  test('rows and columns of text are sections and descriptions of the activities, or told', () => {
    const { value, activities, doubts } = said(
      [
        '#,Side,Patch,Scan,Contact',
        ',Phase,Run,Build,',
        ',Description,every month,at once,',
        '1,Contoso,R,A,Ann',
        '2,Our IT,A,,Bob',
      ],
      { parties, layout: 'transposed' },
    );
    expect(activities).toEqual(['Run: Patch', 'Build: Scan']);
    expect(value.activities.map(({ description }) => description)).toEqual(['every month', 'at once']);
    expect(value.parties).toEqual(parties);
    expect(doubts).toEqual(['column-left-out 1:1 #', 'column-left-out 1:19 Contact']);
  });

  test('an activity may be called as a column of text is', () => {
    expect(said(['Side,Patch,Status,Notes', 'Contoso,R,R,-', 'Our IT,A,A,-'], { parties })).toMatchObject({
      letters: ['patch msp R', 'patch us A', 'status msp R', 'status us A'],
      doubts: ['column-left-out 1:19 Notes'],
    });
  });

  test('phases may stand above the activities', () => {
    const { activities, letters: found } = said(['Role,Run,,Build', ',Patch,Scan,Plan', 'DBA,R,A,C', 'NOC,A,R,I'], {
      layout: 'transposed',
    });
    expect(activities).toEqual(['Run: Patch', 'Run: Scan', 'Build: Plan']);
    expect(found).toEqual([
      'run-patch dba R',
      'run-patch noc A',
      'run-scan dba A',
      'run-scan noc R',
      'build-plan dba C',
      'build-plan noc I',
    ]);
  });

  test('footnotes, explanations and the header once more are no assignees', () => {
    const {
      letters: found,
      doubts,
      value,
    } = said(
      ['Role,Patch,Scan', 'DBA,R*,A', 'Role,Patch,Scan', 'NOC,A,R', 'R = Responsible,,', '* at night,,', '† unused,,'],
      { layout: 'transposed' },
    );
    expect(found).toEqual(['patch dba R (at night)', 'patch noc A', 'scan dba A', 'scan noc R']);
    expect(doubts).toEqual(['repeated-header 3:1', 'legend-row 5:1', 'line-skipped 7:1']);
    expect(value.parties.map(({ id }) => id)).toEqual(['dba', 'noc']);
  });

  test('short and long rows are not assessed there', () => {
    const {
      letters: found,
      doubts,
      unassessed,
      value,
    } = said(['Role,Patch,Scan', 'DBA,R', 'NOC,A,R,C', 'Desk,,I', ',C,C'], { layout: 'transposed' });
    expect(found).toEqual(['patch dba R', 'patch row-5 C', 'scan desk I', 'scan row-5 C']);
    expect(doubts).toEqual(['missing-cell 2:5 Scan', 'extra-cells 3:9 C', 'empty-header 5:1']);
    expect(unassessed).toEqual(['activity:patch', 'activity:scan']);
    expect(value.totals.cells).toMatchObject({ read: 8, assigned: 4, empty: 1, unassessed: 3 });
  });

  test('where most cells are missing it is skipped, whatever its size', () => {
    const header = ['Role', ...Array.from({ length: 2_000 }, (_, at) => `T${at}`)].join(',');
    const short = Array.from({ length: 2_000 }, (_, at) => `P${at},R`);
    const { value, doubts } = said([header, ...short], { layout: 'transposed' });
    expect(value.totals.skippedTables).toBe(1);
    expect(doubts[0]?.split(' ')[0]).toBe('layout-not-supported');
  });
});

describe('two header rows', () => {
  const letters = ['patch client-lead A', 'patch client-desk R', 'patch msp-noc I'];

  test.each([
    ['blank followers', [',Client,,MSP', 'Task,Lead,Desk,NOC', 'Patch,A,R,I']],
    ['repeated ones', ['Task,Client,Client,MSP', 'Task,Lead,Desk,NOC', 'Patch,A,R,I']],
    ['the name above', ['Task,Client,,MSP', ',Lead,Desk,NOC', 'Patch,A,R,I']],
    ['the name in both, further columns', ['#,Task,Client,,MSP,Note', ',,Lead,Desk,NOC,', '1,Patch,A,R,I,x']],
  ])('%s', (_, rows) => {
    const { value, ...rest } = said(rows);
    expect(rest).toMatchObject({ letters, doubts: [] });
    expect(value.roles).toEqual([
      { id: 'client-lead', name: 'Lead', partyId: 'client' },
      { id: 'client-desk', name: 'Desk', partyId: 'client' },
      { id: 'msp-noc', name: 'NOC', partyId: 'msp' },
    ]);
    expect(value.parties.map(({ id }) => id)).toEqual(['client', 'msp']);
    expect(value.totals.rows).toBe(1);
  });

  test('a party without a role is itself', () => {
    expect(said(['Task,Client,MSP', ',Lead,', 'Patch,A,R']).letters).toEqual(['patch client-lead A', 'patch msp R']);
    expect(said(['Task,Client,MSP', ',Lead,MSP', 'Patch,A,R']).letters).toEqual(['patch client-lead A', 'patch msp R']);
  });

  test('a party without a role is a party, whatever columns are', () => {
    const { value } = said(['Task,Client,MSP', ',Lead,', 'Patch,A,R'], { columnsAre: 'roles' });
    expect(value.assignments.map(({ assignee }) => `${assignee.kind}:${assignee.id}`)).toEqual([
      'role:client-lead',
      'party:msp',
    ]);
  });

  test('a title over all of it is no party', () => {
    const markdown = [
      '| RACI 2026 | RACI 2026 | RACI 2026 |',
      '|---|---|---|',
      '| Activity | IT | MSP |',
      '| Patch | A | R |',
    ];
    expect(said(markdown)).toMatchObject({ letters: ['patch it A', 'patch msp R'], doubts: [] });
  });

  test('roles of one name differ by their party, twice in one party they are told', () => {
    const { letters: found, doubts } = said([',Client,,MSP', 'Task,Lead,Lead,Lead', 'Patch,A,R,I']);
    expect(found).toEqual(['patch client-lead A', 'patch client-lead-2 R', 'patch msp-lead I']);
    expect(doubts).toEqual(['duplicate-header 2:11 Lead']);
  });

  test('a word for all of them is no party', () => {
    const { value } = said(['Task,Roles,,', ',Lead,Desk,NOC', 'Patch,A,R,I']);
    expect(value.parties.map(({ name }) => name)).toEqual(['Lead', 'Desk', 'NOC']);
    expect(value.roles).toEqual([]);
  });

  test('known parties and roles are found', () => {
    const parties = [{ id: 'contoso', name: 'MSP' }];
    const roles = [{ id: 'watch', name: 'NOC', partyId: 'contoso' }];
    const { value } = said([',Client,,MSP', 'Task,Lead,Desk,NOC', 'Patch,A,R,I'], { parties, roles });
    expect(value.assignments[2]?.assignee).toEqual({ kind: 'role', id: 'watch' });
    expect(value.roles[2]).toBe(roles[0]);
  });

  test('repeated below are left out', () => {
    const rows = [
      ',Client,,MSP',
      'Task,Lead,Desk,NOC',
      'Patch,A,R,I',
      ',Client,,MSP',
      'Task,Lead,Desk,NOC',
      'Scan,A,R,I',
    ];
    expect(said(rows)).toMatchObject({
      activities: ['Patch', 'Scan'],
      doubts: ['repeated-header 4:2', 'repeated-header 5:1'],
    });
  });

  test('of which only the shape tells are told', () => {
    expect(said([',Client,,MSP', 'Was,Lead,Desk,NOC', 'Patch,A,R,I'])).toMatchObject({
      letters,
      doubts: ['second-header 2:1 Was'],
    });
    const { activities, doubts } = said(['Was,Client,MSP', 'Patch,Lead,Desk', 'Scan,A,R']);
    expect(activities).toEqual(['Patch', 'Scan']);
    expect(doubts).toEqual(['unknown-letter 2:7 Lead', 'unknown-letter 2:12 Desk']);
  });
});

describe('columns', () => {
  test('the activity may stand behind the letters, if it is headed so', () => {
    expect(said(['Client,MSP,Activity,Remarks', 'A,R,Patch,x', 'RUN,,,', ',C,Scan,'])).toMatchObject({
      activities: ['Patch', 'RUN: Scan'],
      letters: ['patch client A', 'patch msp R', 'run-scan msp C'],
      doubts: [],
    });
    expect(said(['Client,MSP,Was', 'A,R,Patch']).value.totals.skippedTables).toBe(1);
    expect(said(['Client,MSP,Was', 'A,R,Patch'], { layout: 'letters' }).letters).toEqual([
      'patch client A',
      'patch msp R',
    ]);
  });

  test('an owner who is a team or a person has a role, which is told', () => {
    const known = { teams: [{ id: 'noc', name: 'NOC' }], people: [{ id: 'ann', name: 'Ann' }] };
    const { value, doubts } = said(
      ['Activity,Owner,Client,MSP', 'Patch,NOC,A,R', 'Scan,Ann,A,R', 'Plan,Bob,A,R'],
      known,
    );
    expect(value.roles).toEqual([
      { id: 'noc-owner', name: 'NOC (owner)', teamId: 'noc' },
      { id: 'ann-owner', name: 'Ann (owner)', holders: ['ann'] },
    ]);
    expect(value).toMatchObject(known);
    expect(value.activities.map(({ description }) => description)).toEqual(['Owner: NOC', 'Owner: Ann', 'Owner: Bob']);
    expect(doubts).toEqual(['extra-column 1:10 Owner', 'owner-role 2:7 NOC', 'owner-role 3:6 Ann']);
  });

  test('headed as no object should be, in any layout', () => {
    expect(said(['Activity,R,A', '__proto__,constructor,toString']).letters).toEqual([
      'proto constructor R',
      'proto tostring A',
    ]);
    expect(said(['Role,__proto__,constructor', 'toString,R,A'], { layout: 'transposed' }).letters).toEqual([
      'proto tostring R',
      'constructor tostring A',
    ]);
    expect(said([',__proto__,,x', 'Task,constructor,valueOf,y', 'Patch,A,R,I']).letters[0]).toBe(
      'patch proto-constructor A',
    );
    expect(({} as Record<string, unknown>)['R']).toBeUndefined();
  });
});

describe('merged cells', () => {
  const merges = [
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 1, columns: 4 },
    { row: 3, column: 1, rows: 2, columns: 1 },
    { row: 4, column: 2, rows: 1, columns: 2 },
  ];
  const asNull = [
    [null, 'Client', null, 'MSP'],
    ['Task', 'Lead', 'Desk', 'NOC'],
    ['Run'],
    ['Patch', 'A', 'R', 'I'],
    ['Scan', null, 'R', null],
  ];
  const asRepeated = [
    [null, 'Client', 'Client', 'MSP'],
    ['Task', 'Lead', 'Desk', 'NOC'],
    ['Run', 'Run', 'Run', 'Run'],
    ['Patch', 'A', 'R', 'I'],
    ['Scan', 'A', 'R', 'R'],
  ];

  test('as nothing and as repeated values give the same matrix', () => {
    const { value, activities, letters, doubts } = said(asNull, { merges });
    expect(activities).toEqual(['Run: Patch', 'Run: Scan']);
    expect(letters).toEqual([
      'run-patch client-lead A',
      'run-patch client-desk R',
      'run-patch msp-noc I',
      'run-scan client-lead A',
      'run-scan client-desk R',
      'run-scan msp-noc R',
    ]);
    expect(doubts).toEqual([]);
    expect(said(asRepeated, { merges }).value).toEqual(value);
  });

  test('that are not told are never filled', () => {
    expect(said(asNull).letters).not.toContain('run-scan client-lead A');
  });

  test('ranges end with the sheet, and count as cells that are read', () => {
    const endless = [{ row: 1, column: 1, rows: Number.MAX_SAFE_INTEGER - 1, columns: Number.MAX_SAFE_INTEGER - 1 }];
    const rows = [
      ['Activity', 'IT', 'MSP'],
      ['Patch', 'R', null],
      ['Scan', null, null],
    ];
    expect(said(rows, { merges: endless }).letters).toEqual(['patch it R', 'patch msp R', 'scan it R', 'scan msp R']);
    expect(said(rows, { merges: endless, limits: { cells: 11 } }).doubts).toEqual([
      'possible-section-row r2:0',
      'limit-reached r2:1',
    ]);
    expect(said(rows, { merges: [{ row: 9, column: 9, rows: 1, columns: 2 }] }).letters).toEqual(['patch it R']);
  });
});

test('several matrices with names in one sheet keep their own letters', () => {
  const rows = [
    'Task,R,A',
    'Patch,NOC,CIO',
    '',
    'Build,,',
    'Task,A,R',
    'Plan,CIO,Desk',
    '',
    'Task,R,A',
    'Sell,CIO,CIO',
  ];
  expect(said(rows).letters).toEqual([
    'patch noc R',
    'patch cio A',
    'build-plan cio A',
    'build-plan desk R',
    'sell cio R',
    'sell cio A',
  ]);
});

test('several matrices of different layouts in one text', () => {
  const { activities, letters, value, doubts } = said([
    '# Responsibilities',
    '',
    '## Run',
    '',
    '| Activity | Client | MSP |',
    '|---|---|---|',
    '| Patch | A | R |',
    '',
    '| Letter | Meaning |',
    '|---|---|',
    '| R | Responsible |',
    '',
    '## Build',
    '',
    '| Task | Responsible | Accountable |',
    '|---|---|---|',
    '| Plan | MSP | Client |',
    '',
    '## Sell',
    '',
    '| Party | Bill | Quote |',
    '|---|---|---|',
    '| MSP | R | C |',
    '| Client | A | A |',
    '',
    '| Date | Change |',
    '|---|---|',
    '| 2026-01-01 | First version |',
  ]);
  expect(activities).toEqual(['Run: Patch', 'Build: Plan', 'Sell: Bill', 'Sell: Quote']);
  expect(letters).toEqual([
    'run-patch client A',
    'run-patch msp R',
    'build-plan msp R',
    'build-plan client A',
    'sell-bill msp R',
    'sell-bill client A',
    'sell-quote msp C',
    'sell-quote client A',
  ]);
  expect(doubts).toEqual(['not-a-matrix 9:3 Letter | Meaning', 'not-a-matrix 26:3 Date | Change']);
  expect(value.parties.map(({ id }) => id)).toEqual(['client', 'msp']);
  expect(value.totals).toMatchObject({
    rows: 4,
    activities: 4,
    sections: 3,
    matrices: 3,
    skippedTables: 2,
    cells: { read: 8, assigned: 8, empty: 0, omitted: 0, unassessed: 0 },
    problems: [{ code: 'not-a-matrix', count: 2 }],
  });
});
