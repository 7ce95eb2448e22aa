import { expect, it } from 'vitest';
import { heldAssignments } from '../../src/raci/heldAssignments.js';
import { schemeLetters } from '../../src/raci/schemeLetters.js';
import { larkfield } from './larkfield.js';

const raci = schemeLetters(undefined);

it('are all where no date is given', () => {
  expect(heldAssignments(larkfield, raci, undefined)).toEqual(larkfield.assignments);
  expect(heldAssignments({}, raci, undefined)).toEqual([]);
});

it('are those that hold on a date, in their order', () => {
  const july = larkfield.assignments?.filter(({ validFrom }) => validFrom === undefined);
  expect(heldAssignments(larkfield, raci, '2026-06-30')).toEqual(july);
  expect(heldAssignments(larkfield, raci, '2026-07-01')).toEqual(larkfield.assignments);
});

it('are looked at whether they hold or not', () => {
  const misspelt = { ...larkfield.assignments?.[0], responsibility: 'X', validUntil: '2020-01-01' };
  expect(() => heldAssignments({ assignments: [misspelt] } as typeof larkfield, raci, '2026-05-01')).toThrow(
    expect.objectContaining({ path: 'assignments/0/responsibility' }),
  );
});
