import { expect, test } from 'vitest';
import { delimiterOf } from '../../../src/import/tables/delimiter.js';

test.each([
  ['a,b', { delimiter: ',' }],
  ['a;b', { delimiter: ';' }],
  ['a\tb', { delimiter: '\t' }],
  ['a|b', { delimiter: '|' }],
  ['a;b;"c,d,e,f"', { delimiter: ';' }],
  ['Title\n\na;b\n1,2,3', { delimiter: ';' }],
  ['"a;\nb;";c,d,e', { delimiter: ',' }],
  ['a', { delimiter: ',' }],
  ['', { delimiter: ',' }],
  ['a,b;c', { delimiter: ',', chosenOfTie: 'comma' }],
  ['a;b|c', { delimiter: ';', chosenOfTie: 'semicolon' }],
  ['a\tb|c', { delimiter: '\t', chosenOfTie: 'tab' }],
])('%j', (text, expected) => {
  expect(delimiterOf(text, 0)).toEqual(expected);
});

test('from an index on', () => {
  expect(delimiterOf('sep=,\na;b', 6)).toEqual({ delimiter: ';' });
});
