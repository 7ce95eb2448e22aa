import { describe, expect, test } from 'vitest';
import { markdownTables } from '../../../src/import/tables/markdownTables.js';
import type { ReadingBudget } from '../../../src/import/tables/readingBudget.js';

function read(lines: readonly string[], rows = 100) {
  const budget: ReadingBudget = { rows, cells: 1_000, rowsLeftOut: 0, leftOut: undefined };
  const faults: string[] = [];
  const tables = markdownTables(lines.join('\n'), budget, (fault, { at, column }) => {
    faults.push(`${fault} ${at}:${column}`);
  });
  const shown = tables.map(({ number, heading, header, rows: body, footnotes }) => ({
    number,
    heading,
    header: header.map(({ text }) => text),
    rows: body.map((row) => row.map(({ text }) => text)),
    footnotes: [...footnotes],
  }));
  return { tables: shown, faults, budget };
}

const table = ['| a | b |', '|---|---|', '| x | R |'];

test('a table', () => {
  expect(read(table)).toMatchObject({
    tables: [{ number: 1, heading: undefined, header: ['a', 'b'], rows: [['x', 'R']], footnotes: [] }],
    faults: [],
  });
});

test('lines end in any way', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(read([table.join(end)]).tables).toHaveLength(1);
  }
});

describe('headings', () => {
  test.each([
    ['# One', 'One'],
    ['### **One** two ##', 'One two'],
    ['   ## One', 'One'],
    ['##', undefined],
    ['#One', undefined],
    ['    # One', undefined],
  ])('%j', (line, heading) => {
    expect(read([line, '', ...table]).tables[0]?.heading).toBe(heading);
  });

  test('with a line below', () => {
    expect(read(['One', '===', '', ...table]).tables[0]?.heading).toBe('One');
    expect(read(['One', '---', '', ...table]).tables[0]?.heading).toBe('One');
    expect(read(['- One', '---', '', ...table]).tables[0]?.heading).toBeUndefined();
    expect(read(['', '---', '', ...table]).tables[0]?.heading).toBeUndefined();
  });

  test('each table has the nearest one above', () => {
    const { tables } = read(['# A', '## B', ...table, '', ...table, '', '# C', '', ...table]);
    expect(tables.map(({ number, heading }) => [number, heading])).toEqual([
      [1, 'B'],
      [2, 'B'],
      [3, 'C'],
    ]);
  });
});

describe('what is no table', () => {
  test.each([
    ['a code block', ['```', ...table, '```']],
    ['a code block that begins with words', ['```', 'some words', '``', ...table, '```']],
    ['a code block with tildes', ['~~~ md', ...table, '~~~']],
    ['a longer fence', ['````', '```', ...table, '```', '````']],
    ['a code block that is never closed', ['```', ...table]],
    ['a comment', ['<!--', ...table, '-->']],
    ['front matter', ['---', ...table, '---']],
    ['no delimiter row', ['| a | b |', '| x | R |']],
  ])('%s', (_, lines) => {
    expect(read(lines).tables).toEqual([]);
  });

  test('behind such a block there may be one', () => {
    expect(read(['---', 'title: x', '---', '```', 'code', '```', '<!-- x -->', ...table]).tables).toHaveLength(1);
    for (const block of [
      ['```', 'code', '```'],
      ['<!--', 'x', '-->'],
      ['~~~', '~~~~'],
    ]) {
      expect(read([...block, ...table]).tables).toHaveLength(1);
    }
  });

  test('backticks in a line are no fence', () => {
    expect(read(['```x``` y', ...table]).tables).toHaveLength(1);
  });

  test('front matter that is not closed is none', () => {
    expect(read(['---', '', ...table]).tables).toHaveLength(1);
  });
});

describe('the body', () => {
  test('ends with a blank line, a heading or a code block', () => {
    for (const line of ['', '# A', '```']) {
      expect(read([...table, line, '| y | A |']).tables[0]?.rows).toEqual([['x', 'R']]);
    }
  });

  test('may be indented or quoted', () => {
    expect(read(table.map((line) => `  ${line}`)).tables[0]?.rows).toEqual([['x', 'R']]);
    expect(read([...table, ''].map((line) => `> ${line}`)).tables[0]?.rows).toEqual([['x', 'R']]);
  });

  test('leaves blank rows out, and tells lines without a pipe', () => {
    const { tables, faults } = read([...table, '| | |', 'see below', '| y | A |']);
    expect(tables[0]?.rows).toEqual([
      ['x', 'R'],
      ['y', 'A'],
    ]);
    expect(faults).toEqual(['line-skipped 5:1']);
  });

  test('may have rows of any length', () => {
    expect(read([...table, '| y |', '| z | A | C |']).tables[0]?.rows).toEqual([['x', 'R'], ['y'], ['z', 'A', 'C']]);
  });

  test('a delimiter row of another length is told', () => {
    expect(read(['| a | b |', '|---|', '| x | R |']).faults).toEqual(['uneven-delimiter-row 2:1']);
  });

  test('struck text is told', () => {
    expect(read([...table, '| y | ~~R~~ |']).faults).toEqual(['struck-text 4:7']);
  });
});

describe('footnotes', () => {
  test('stand below their table, up to the next heading', () => {
    const { tables } = read([...table, '', '*one', '† two', '', '# A', '‡ three', ...table, '*four']);
    expect(tables.map(({ footnotes }) => footnotes)).toEqual([
      [
        ['*', 'one'],
        ['†', 'two'],
      ],
      [['*', 'four']],
    ]);
  });

  test('two with one mark are unclear, as the items of a list', () => {
    expect(read([...table, '', '* one', '* two']).tables[0]?.footnotes).toEqual([['*', null]]);
  });

  test('numbered ones hold for the whole file', () => {
    const budget: ReadingBudget = { rows: 9, cells: 99, rowsLeftOut: 0, leftOut: undefined };
    const text = [...table, '', '# Notes', '', '[^1]: one'].join('\n');
    const [first] = markdownTables(text, budget, () => undefined);
    expect([...(first?.fileFootnotes ?? [])]).toEqual([['^1', 'one']]);
  });
});

test('rows beyond the budget are counted, over all tables', () => {
  const { tables, budget } = read([...table, '| y | A |', '', ...table, '| z | A |'], 3);
  expect(tables.map(({ rows }) => rows.length)).toEqual([2, 1]);
  expect(budget).toMatchObject({ rowsLeftOut: 1, leftOut: { at: 9, column: 1 } });
});
