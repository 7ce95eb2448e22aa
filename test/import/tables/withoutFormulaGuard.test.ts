import { expect, test } from 'vitest';
import { withoutFormulaGuard } from '../../../src/import/tables/withoutFormulaGuard.js';

test.each([
  ["'=1+1", '=1+1'],
  ["'+1", '+1'],
  ["'-1", '-1'],
  ["'@a", '@a'],
  ["'\ta", '\ta'],
  ["'\r", '\r'],
  ["'\n", '\n'],
  ["'＝1", '＝1'],
  ["'＋1", '＋1'],
  ["'－1", '－1'],
  ["'＠1", '＠1'],
  ["'  =1", '  =1'],
  ["'\u00A0=1", '\u00A0=1'],
  ["''=1", "'=1"],
  ["'", "'"],
  ["'a", "'a"],
  ["' a", "' a"],
  ["''a", "''a"],
  ['=1', '=1'],
  ["a'=1", "a'=1"],
])('%j', (text, expected) => {
  expect(withoutFormulaGuard(text)).toBe(expected);
});
