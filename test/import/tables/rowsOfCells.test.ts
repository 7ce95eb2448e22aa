import { expect, test } from 'vitest';
import type { ReadingBudget } from '../../../src/import/tables/readingBudget.js';
import { rowsOfCells } from '../../../src/import/tables/rowsOfCells.js';

function read(input: readonly unknown[], limits: { rows?: number; cells?: number } = {}) {
  const budget: ReadingBudget = {
    rows: limits.rows ?? 100,
    cells: limits.cells ?? 100,
    rowsLeftOut: 0,
    leftOut: undefined,
  };
  const faults: string[] = [];
  const rows = rowsOfCells(input, {
    budget,
    report: (fault, { at, column }) => faults.push(`${fault} ${at}:${column}`),
  });
  return { texts: rows.map((row) => row.map(({ text }) => text)), rows, faults, budget };
}

test('texts, numbers and yes/no values are cells; null and undefined are empty ones', () => {
  expect(read([['a', 1.5, true, null, undefined, -0]]).texts).toEqual([['a', '1.5', 'true', '', '', '0']]);
});

test('places are indexes', () => {
  expect(read([['a'], ['b', 'c']]).rows[1]).toEqual([
    { text: 'b', at: 1, column: 0 },
    { text: 'c', at: 1, column: 1 },
  ]);
});

test('a row without cells is blank', () => {
  expect(read([[]]).texts).toEqual([['']]);
});

test('the apostrophe of a safe export is taken off', () => {
  expect(read([["'=1"]]).texts).toEqual([['=1']]);
});

test('other values are told and read as not assessed', () => {
  const { texts, faults } = read([['a', {}, [], 1n, Symbol('x'), () => 1, new Date(0)]]);
  expect(texts).toEqual([['a', '?', '?', '?', '?', '?', '?']]);
  expect(faults).toEqual([1, 2, 3, 4, 5, 6].map((column) => `unsupported-cell 0:${column}`));
});

test('what is no row is told', () => {
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  expect(read([{}, 'text', null, revoked.proxy, ['a']])).toMatchObject({
    texts: [['a']],
    faults: [0, 1, 2, 3].map((row) => `unsupported-row ${row}:0`),
  });
});

test('no getter runs, and a throwing proxy does no harm', () => {
  const row = ['a'];
  Object.defineProperty(row, 1, {
    enumerable: true,
    get: () => {
      throw new Error('getter');
    },
  });
  const throwing = new Proxy(['a'], {
    getOwnPropertyDescriptor: () => {
      throw new Error('trap');
    },
  });
  expect(read([row, throwing])).toMatchObject({
    texts: [['a', '?']],
    faults: ['unsupported-cell 0:1', 'unsupported-row 1:0'],
  });
});

test('a list that is longer than what it holds ends with the budget', () => {
  const endless: unknown[] = [];
  endless.length = 4_000_000_000;
  expect(read([endless, ['a']], { cells: 3 })).toMatchObject({
    texts: [['', '', '']],
    budget: { rowsLeftOut: 1, leftOut: { at: 1, column: 0 } },
  });
  expect(read(endless as unknown[][], { rows: 2 }).budget.rowsLeftOut).toBe(3_999_999_998);
});
