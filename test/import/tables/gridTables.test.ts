import { expect, test } from 'vitest';
import { gridTables } from '../../../src/import/tables/gridTables.js';
import type { Row } from '../../../src/import/tables/model.js';

function rowsOf(lines: readonly string[]): Row[] {
  return lines.map((line, at) => line.split(',').map((text, column) => ({ text, at, column })));
}

function read(lines: readonly string[]) {
  const skipped: string[] = [];
  const isBody = (row: Row) => row.some(({ text }) => /^[RACI]$/.test(text));
  const tables = gridTables(rowsOf(lines), { isBody, mayGoOn: () => false }, ({ at, column }) =>
    skipped.push(`${at}:${column}`),
  );
  const lineOf = (row: Row) => row.map(({ text }) => text).join(',');
  return {
    skipped,
    tables: tables.map(({ heading, header, rows }) => [heading, lineOf(header), ...rows.map(lineOf)]),
  };
}

test('the first row is the header', () => {
  expect(read(['a,b', 'x,R', 'y,A'])).toEqual({ tables: [[undefined, 'a,b', 'x,R', 'y,A']], skipped: [] });
});

test('a row of one cell above is the heading, others are told', () => {
  expect(read(['Title,', '', ',Matrix', 'a,b', 'x,R'])).toEqual({
    tables: [['Matrix', 'a,b', 'x,R']],
    skipped: ['0:0'],
  });
});

test('rows of one cell inside are kept', () => {
  expect(read(['a,b', 'Section,', 'x,R']).tables).toEqual([[undefined, 'a,b', 'Section,', 'x,R']]);
});

test('behind a blank row the table goes on if a row is one of a body', () => {
  expect(read(['a,b', 'x,R', ',', 'Section,', 'y,A', '', 'Note']).tables).toEqual([
    [undefined, 'a,b', 'x,R', 'Section,', 'y,A', 'Note'],
  ]);
});

test('else a table begins', () => {
  expect(read(['a,b', 'x,R', '', 'Second,', 'c,d', 'y,A']).tables).toEqual([
    [undefined, 'a,b', 'x,R'],
    ['Second', 'c,d', 'y,A'],
  ]);
});

test('without any row of two cells there is no table', () => {
  expect(read(['a', 'b', ''])).toEqual({ tables: [], skipped: ['0:0', '1:0'] });
  expect(read([])).toEqual({ tables: [], skipped: [] });
});
