import { describe, expect, test } from 'vitest';
import { isDelimiterRow, markdownRow, splitMarkdownRow } from '../../../src/import/tables/markdownRow.js';

describe('splitting', () => {
  test.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['|a|b', ['a', 'b']],
    ['a|b|', ['a', 'b']],
    ['| a | | b |', ['a', '', 'b']],
    ['| | a |', ['', 'a']],
    ['| a \\| b | c |', ['a \\| b', 'c']],
    ['| `a|b` | c |', ['`a', 'b`', 'c']],
    ['| `a\\|b` | c |', ['`a\\|b`', 'c']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['  > | a | b |', ['a', 'b']],
    ['| a |', ['a']],
    ['|', ['']],
  ])('%j', (line, expected) => {
    expect(splitMarkdownRow(line)?.map(({ source }) => source)).toEqual(expected);
  });

  test.each(['a', '', 'a \\| b', '  '])('%j has no pipe that splits', (line) => {
    expect(splitMarkdownRow(line)).toBeUndefined();
  });

  test('columns count from 1; that of an empty cell is behind its pipe', () => {
    expect(splitMarkdownRow('| a |  b||')?.map(({ column }) => column)).toEqual([3, 8, 10]);
  });
});

test.each([
  ['|---|---|', true],
  ['| :--- | ---: | :-: |', true],
  ['---|---', true],
  ['|-|', true],
  ['> |---|---|', true],
  ['---', false],
  ['| a |', false],
  ['| --- | |', false],
  ['| : |', false],
  ['| - - |', false],
  ['', false],
])('delimiter row %j: %j', (line, expected) => {
  expect(isDelimiterRow(line)).toBe(expected);
});

test('cells are the text they show; struck text is told', () => {
  const struck: number[] = [];
  const cells = splitMarkdownRow('| **a** | ~~b~~ c |') ?? [];
  const row = markdownRow(cells, 7, ({ column }) => struck.push(column));
  expect(row).toEqual([
    { text: 'a', at: 7, column: 3, isEmphasized: true },
    { text: ' c', at: 7, column: 11 },
  ]);
  expect(struck).toEqual([11]);
});
