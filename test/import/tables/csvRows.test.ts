import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/import/tables/csvRows.js';
import type { ReadingBudget } from '../../../src/import/tables/readingBudget.js';

function read(
  text: string,
  options: { delimiter?: string; from?: number; line?: number; rows?: number; cells?: number } = {},
) {
  const { delimiter = ',', from = 0, line = 1, rows = 100, cells = 1_000 } = options;
  const budget: ReadingBudget = { rows, cells, rowsLeftOut: 0, leftOut: undefined };
  const faults: string[] = [];
  const found = csvRows(text, {
    delimiter,
    from,
    line,
    budget,
    report: (fault, { at, column }) => faults.push(`${fault} ${at}:${column}`),
  });
  return { texts: found.map((row) => row.map((cell) => cell.text)), places: placesOf(found), faults, budget };
}

function placesOf(rows: readonly (readonly { readonly at: number; readonly column: number }[])[]): string[][] {
  return rows.map((row) => row.map(({ at, column }) => `${at}:${column}`));
}

describe('cells', () => {
  test.each([
    ['a,b', [['a', 'b']]],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\r\nc,d\re,f\ng,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['', []],
    ['\n\na', [[''], [''], ['a']]],
    ['a,,', [['a', '', '']]],
    [',', [['', '']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a ""b"" c"', [['a "b" c']]],
    ['""', [['']]],
    ['""""', [['"']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['"a" ,b', [['a', 'b']]],
    [' a , b ', [[' a ', ' b ']]],
    ["'=1,'a", [['=1', "'a"]]],
  ])('%j', (text, expected) => {
    expect(read(text).texts).toEqual(expected);
    expect(read(text).faults).toEqual([]);
  });

  test('another delimiter', () => {
    expect(read('a;"b;c";d,e', { delimiter: ';' }).texts).toEqual([['a', 'b;c', 'd,e']]);
  });

  test('reading may begin further on', () => {
    const { texts, places } = read('sep=,\na,b', { from: 6, line: 2 });
    expect(texts).toEqual([['a', 'b']]);
    expect(places).toEqual([['2:1', '2:3']]);
  });
});

describe('places are those of the physical line', () => {
  test('also behind quoted line breaks', () => {
    // Line 1: "x / line 2: y",b / line 3: c,"d / line 4: e",f
    expect(read('"x\ny",b\nc,"d\r\ne",f').places).toEqual([
      ['1:1', '2:4'],
      ['3:1', '3:3', '4:4'],
    ]);
  });

  test('after every kind of line end', () => {
    expect(read('a\r\nb\rc\nd').places).toEqual([['1:1'], ['2:1'], ['3:1'], ['4:1']]);
  });
});

describe('faults', () => {
  test('a quote that is never closed: its line is read without it, then the next', () => {
    const { texts, faults } = read('a,b\n"c,d\ne,f');
    expect(texts).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(faults).toEqual(['unclosed-quote 2:1']);
  });

  test('text behind a closing quote', () => {
    const { texts, faults } = read('"a"b,c');
    expect(texts).toEqual([['ab', 'c']]);
    expect(faults).toEqual(['text-after-quote 1:4']);
  });

  test('a quote inside an unquoted cell', () => {
    const { texts, faults } = read('x,5" disk\n, "y"');
    expect(texts).toEqual([
      ['x', '5" disk'],
      ['', ' "y"'],
    ]);
    expect(faults).toEqual(['bare-quote 1:3', 'bare-quote 2:2']);
  });
});

describe('the budget', () => {
  test('rows beyond it are counted', () => {
    const { texts, budget } = read('a\nb\nc\nd', { rows: 2 });
    expect(texts).toEqual([['a'], ['b']]);
    expect(budget).toMatchObject({ rowsLeftOut: 2, leftOut: { at: 3, column: 1 } });
  });

  test('so are cells', () => {
    const { texts, budget } = read('a,b\nc,d,e\nf', { cells: 4 });
    expect(texts).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(budget).toMatchObject({ cells: -1, rowsLeftOut: 1 });
  });
});
