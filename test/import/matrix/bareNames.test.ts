import { expect, test } from 'vitest';
import { bareNames } from '../../../src/import/matrix/bareNames.js';

test.each([
  ['NOC', ['NOC']],
  ['NOC (P1)', ['NOC (P1)', 'NOC']],
  ['NOC* (P1) (Depot)¹', ['NOC* (P1) (Depot)¹', 'NOC* (P1)', 'NOC*', 'NOC']],
  ['NOC (lead (deputy))', ['NOC (lead (deputy))', 'NOC']],
  ['(P1)', ['(P1)']],
  ['NOC P1)', ['NOC P1)']],
])('%j', (text, names) => {
  expect(bareNames(text)).toEqual(names);
});
