import { expect, it } from 'vitest';
import type { Assignment } from '../../src/raci/model.js';
import { schemeLetters } from '../../src/raci/schemeLetters.js';
import { withMeaning } from '../../src/raci/withMeaning.js';

const row = ['R', 'O', 'A', 'R'].map((responsibility, at): Assignment => ({
  activityId: 'x',
  assignee: { kind: 'role', id: `r${at}` },
  responsibility,
}));
const cairo = schemeLetters({ id: 'cairo' });
const ids = (list: readonly Assignment[]) => list.map(({ assignee }) => assignee.id);

it('finds the assignments whose letter means something, in their order', () => {
  expect(ids(withMeaning(row, cairo, 'does-work'))).toEqual(['r0', 'r3']);
  expect(ids(withMeaning(row, cairo, 'omitted'))).toEqual(['r1']);
  expect(ids(withMeaning(row, cairo, 'supports'))).toEqual([]);
});

it('finds those whose letter does not', () => {
  expect(ids(withMeaning(row, cairo, 'omitted', true))).toEqual(['r0', 'r2', 'r3']);
  expect(ids(withMeaning(row, schemeLetters(null), 'omitted', true))).toEqual(['r0', 'r1', 'r2', 'r3']);
});

it('knows several meanings of a letter and several letters of a meaning', () => {
  const house = [
    { letter: 'R', semantics: ['does-work', 'owns-outcome'] as const },
    { letter: 'A', semantics: ['owns-outcome'] as const },
  ];
  expect(ids(withMeaning(row, house, 'owns-outcome'))).toEqual(['r0', 'r2', 'r3']);
  expect(ids(withMeaning(row, house, 'does-work'))).toEqual(['r0', 'r3']);
});
