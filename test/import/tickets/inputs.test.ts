import { describe, expect, test } from 'vitest';
import { incidentsFrom } from '../../../src/import/index.js';
import { plain, plainWith, read, told } from './tickets.js';

const opened = '2026-03-02T08:00Z';
const ids = ({ value }: ReturnType<typeof read>) => value.incidents.map(({ id }) => id);

describe('text', () => {
  test.each([
    ['commas', `id,opened,state\nA,${opened},Open`],
    ['semicolons', `id;opened;state\nA;${opened};Open`],
    ['tabs and CRLF', `id\topened\tstate\r\nA\t${opened}\tOpen\r\n`],
    ['a line that names the delimiter', `sep=;\nid;opened;state\nA;${opened};Open`],
    ['a mark of the byte order, quotes and blanks', `\uFEFF"id" ,"opened", state\n"A",${opened}, Open `],
    ['headers in other letters', `ID,Opened\u00A0,STATE\nA,${opened},open`],
    ['lone CR', `id,opened,state\rA,${opened},Open`],
  ])('%s', (_, text) => {
    const result = read(text);
    expect(result.value.incidents).toEqual([{ id: 'A', openedAt: '2026-03-02T08:00:00Z', status: 'open' }]);
    expect(told(result).filter((line) => !line.includes('quote'))).toEqual([]);
  });

  test('places are lines and columns of the file', () => {
    const text = `id,opened,note,state\nA,${opened},"two\nlines",Open\n\nB,${opened},,Limbo\n,${opened},,Open\nA,${opened},,Open`;
    expect(told(read(text))).toEqual(['5:22 unmapped-status Limbo', '6:1 missing-ticket-id', '7:1 repeated-ticket']);
    expect(read(text).value.totals).toMatchObject({ rows: 5, read: 2, skipped: 2, blank: 1, leftOut: 0 });
  });

  test('short and long rows, empty and repeated headers, broken quotes', () => {
    const text = [
      `id,opened,state,,state,`,
      `A,${opened}`,
      `B,${opened},Open,x,y,z,9`,
      `C,${opened},Op"en,,,`,
      `"D,${opened}`,
    ].join('\n');
    const result = read(text);
    expect(ids(result)).toEqual(['A', 'B', 'C', 'D']);
    expect(told(result)).toEqual(
      [
        '1:17 empty-header x2',
        '1:18 repeated-header state',
        '2:1 short-row x2',
        '3:1 long-row',
        '4:21 bare-quote',
        '4:21 unmapped-status Op"en',
        '5:1 unclosed-quote',
      ].sort(),
    );
  });

  test('a repeated column can be mapped by its index', () => {
    const text = `id,opened,state,state\nA,${opened},Open,Closed`;
    const status = (path: string | number) =>
      read(text, { mapping: plainWith({ status: path }) }).value.incidents[0]?.status;
    expect(status('state')).toBe('open');
    expect(status(3)).toBe('closed');
    expect(status(4)).toBe(undefined);
  });

  test('the apostrophe of a safe export is taken off', () => {
    expect(ids(read(`id,opened\n'=A1,${opened}\n'-B,${opened}\n''=C,${opened}`))).toEqual(["'=C", '-B', '=A1']);
  });

  test('nothing, or no header of ours', () => {
    for (const text of ['', '\n\n', 'hello', 'Number,When\n1,2026\n2,2026']) {
      const { value, problems } = read(text);
      expect(value.incidents).toEqual([]);
      const needed = problems.filter(({ severity }) => severity === 'error');
      expect(needed[0]).toMatchObject({ code: 'required-field-not-found', line: 1, column: 1 });
      expect(needed.every(({ code }) => code === 'required-field-not-found')).toBe(true);
    }
    expect(read('Number,When\n1,2026\n2,2026').value.totals).toMatchObject({ rows: 2, skipped: 2 });
  });

  test('parts that no column has are told once, and a tie of delimiters', () => {
    const { problems } = read(`id,opened\nA,${opened}`);
    expect(problems.map(({ code, message }) => `${code} ${message.split(' ')[7]}`)).toEqual([
      'field-not-found resolvedAt;',
      'field-not-found closedAt;',
      'field-not-found status;',
      'field-not-found priority;',
    ]);
    expect(told(read('id;x,opened'))).toContain('1:1 delimiter-tie');
    expect(ids(read(`id;x,opened\nA,${opened}`, { delimiter: ',', mapping: plainWith({ id: 'id;x' }) }))).toEqual([
      'A',
    ]);
  });
});

describe('arrays', () => {
  test('the first with something in it holds the headers', () => {
    const rows = [
      [null, ''],
      ['opened', 'id', 'state'],
      [opened, 7, 'Open'],
      [],
      [opened, true, undefined],
      'no row',
      { id: 'X' },
    ];
    const result = read(rows as never);
    expect(ids(result)).toEqual(['7', 'true']);
    expect(told(result)).toEqual(['5:0 unsupported-row', '6:0 unsupported-row']);
    expect(result.value.totals).toMatchObject({ rows: 5, read: 2, skipped: 2, blank: 1 });
  });

  test('values that are no cells are left out', () => {
    const rows = [
      ['id', 'opened', 'state'],
      ['A', opened, { formula: 'B1', result: 'Open' }],
      ['B', new Date(0), 'Open'],
    ];
    const result = read(rows);
    expect(result.value.incidents).toEqual([{ id: 'A', openedAt: '2026-03-02T08:00:00Z' }]);
    expect(told(result)).toEqual(['1:2 unsupported-cell x2', '2:0 missing-opening']);
  });
});

describe('objects', () => {
  test('a name with dots is a member or a way', () => {
    const mapping = plainWith({
      openedAt: 'fields.created',
      status: ['fields.missing', 'fields.status.name'],
      priority: 'list.1.name',
    });
    const rows = [
      { id: 'A', 'fields.created': opened },
      { id: 'B', fields: { created: opened, status: { name: 'Open' } }, list: [0, { name: 'Low' }] },
    ];
    expect(read(rows, { mapping }).value.incidents).toEqual([
      { id: 'A', openedAt: '2026-03-02T08:00:00Z' },
      { id: 'B', openedAt: '2026-03-02T08:00:00Z', status: 'open', priority: 4 },
    ]);
  });

  test('objects that name a value', () => {
    const mapping = plainWith({ group: 'team', reassignments: 'moves' });
    const rows = [
      {
        id: { display_value: 'A', value: '0a1b' },
        opened: { display_value: '02/03/2026 09:00', value: opened },
        resolved: { iso8601: '2026-03-02T10:00:00+0100', epochMillis: 1 },
        state: { id: 5, name: 'Solved' },
        prio: { value: 'High', display_value: '1 - High' },
        team: { display_value: 'NOC', link: 'https://example.org/x' },
        moves: 0,
      },
    ];
    expect(read(rows, { mapping }).value.incidents).toEqual([
      {
        id: 'A',
        openedAt: '2026-03-02T08:00:00Z',
        resolvedAt: '2026-03-02T09:00:00Z',
        status: 'resolved',
        priority: 1,
        assignments: [{ at: '2026-03-02T08:00:00Z', group: 'NOC' }],
      },
    ]);
  });

  test('what is no value is left out, what is no row is skipped', () => {
    const rows = [
      ...[
        { id: 'A', opened, state: ['Open'] },
        { id: 'B', opened, state: { odd: 1 } },
        { id: 'C', opened: new Date(0) },
      ],
      ...[{ id: 'D', opened, state: () => 'Open' }, { id: NaN, opened }, null, 'text', 5, [1]],
    ];
    const result = read(rows as never);
    expect(ids(result)).toEqual(['A', 'B', 'D']);
    expect(told(result)).toEqual(
      [
        ...['0:0 unsupported-cell x3', '2:0 unsupported-cell', '2:0 missing-opening', '4:0 unsupported-cell'],
        ...[
          '4:0 missing-ticket-id',
          '5:0 unsupported-row',
          '6:0 unsupported-row',
          '7:0 unsupported-row',
          '8:0 unsupported-row',
        ],
      ].sort(),
    );
  });

  test('no getter runs, nothing inherited counts, a proxy that throws is no row of ours', () => {
    let calls = 0;
    const getter = Object.defineProperty({ opened }, 'id', { enumerable: true, get: () => String(calls++) });
    const inherited = Object.create({ id: 'X', opened }) as object;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const angry = new Proxy(
      { id: 'P', opened },
      {
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    const cycle: Record<string, unknown> = { id: 'C', opened };
    cycle['state'] = cycle;
    const result = read([getter, inherited, proxy, angry, cycle]);
    expect(ids(result)).toEqual(['C']);
    expect(result.value.totals).toMatchObject({ rows: 5, read: 1, skipped: 4 });
    expect(calls).toBe(0);
  });

  test('names of the prototype are ordinary data', () => {
    const mapping = {
      ...plainWith({ id: '__proto__', openedAt: 'constructor', status: 'toString', priority: 'prototype.x' }),
      statuses: [{ word: '__proto__', status: 'open' as const }],
    };
    const row = JSON.parse(
      `{"__proto__":"A","constructor":"${opened}","toString":"__PROTO__","prototype":{"x":"valueOf"}}`,
    ) as object;
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const result = read([row, {}], { mapping });
    expect(result.value.incidents).toEqual([{ id: 'A', openedAt: '2026-03-02T08:00:00Z', status: 'open' }]);
    expect(told(result)).toEqual(['0:0 unmapped-priority valueOf', '1:0 missing-ticket-id']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    const text = `__proto__,constructor,toString\nB,${opened},__proto__`;
    expect(read(text, { mapping }).value.incidents).toMatchObject([{ id: 'B', status: 'open' }]);
  });

  test('no rows are no problem', () => {
    const { value, problems } = read([]);
    expect(value).toEqual({
      incidents: [],
      reopenCounts: [],
      timeZoneData: null,
      totals: { rows: 0, read: 0, skipped: 0, blank: 0, leftOut: 0, incidents: 0, problems: [] },
    });
    expect(problems).toEqual([]);
  });
});

describe('limits', () => {
  const rows = ['A', 'B', 'C', 'D'].map((id) => ({ id, opened }));
  const text = ['id,opened', ...rows.map(({ id }) => `${id},${opened}`)].join('\n');
  const cells = [['id', 'opened'], ...rows.map(({ id }) => [id, opened])];

  test.each([
    ['objects', rows, '2:0 rows-left-out x2'],
    ['text', text, '4:1 rows-left-out x2'],
    ['arrays', cells, '3:0 rows-left-out x2'],
  ])('rows of %s', (_, input, problem) => {
    const result = read(input as never, { limits: { rows: 2 } });
    expect(ids(result)).toEqual(['A', 'B']);
    expect(told(result)).toEqual([problem]);
    expect(result.value.totals).toMatchObject({ rows: 4, read: 2, leftOut: 2 });
  });

  test('characters, cells and problems', () => {
    const long = read(text, { limits: { textLength: text.length - 1 } });
    expect(long.value.incidents).toEqual([]);
    expect(long.problems.map(({ code }) => code)).toEqual(['text-too-long']);
    expect(ids(read(text, { limits: { textLength: text.length } }))).toHaveLength(4);
    expect(told(read(cells, { limits: { cells: 6 } }))).toEqual(['3:0 rows-left-out x2']);
    const bad = Array.from({ length: 9 }, () => ({ opened, id: '' }));
    const few = read(bad, { limits: { problems: 3 } });
    expect(few.problems.map(({ code }) => code).slice(-1)).toEqual(['too-many-problems']);
    expect(few.problems).toHaveLength(4);
    expect(few.value.totals.problems).toContainEqual({ code: 'missing-ticket-id', count: 9 });
  });

  test('rows that pretend to be endless end', () => {
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    const { value } = incidentsFrom([['id', 'opened'], endless as string[]], { mapping: plain });
    expect(value.totals).toMatchObject({ rows: 1, blank: 1 });
  });
});
