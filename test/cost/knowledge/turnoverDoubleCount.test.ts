import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnoverDoubleCount } from '../../../src/cost/knowledge/turnoverDoubleCount.js';
import { runs } from '../../fixtures/runs.js';

const told = (id: string, personIds?: string[], annualAmount?: number) =>
  turnoverDoubleCount(['anna', 'ben'], [{ id, personIds, annualAmount }]).map(({ severity, amount }) => [
    severity,
    amount,
  ]);

it('is an error for the same people, with the part of the amount that is theirs', () => {
  expect(told('recruiting', ['anna'], 9000)).toEqual([['error', 9000]]);
  expect(told('vacancy-cover', ['anna', 'carl'], 9000)).toEqual([['error', 4500]]);
  expect(told('training.onboarding', ['ben'])).toEqual([['error', null]]);
});

it('is a warning where the line names nobody, and for training that may be onboarding', () => {
  expect(told('recruiting', undefined, 100)).toEqual([['warning', 100]]);
  expect(told('training', ['ben'], 100)).toEqual([['warning', 100]]);
});

it('is nothing for other people and other lines', () => {
  expect(told('recruiting', ['carl'], 100)).toEqual([]);
  expect(told('training', undefined, 100)).toEqual([]);
  for (const id of ['staff', 'transition.onboarding', 'exit.vacancy']) expect(told(id, ['anna'], 100)).toEqual([]);
});

it('A-10: fires as an error exactly when a line shares people', () => {
  const anyPeople = fc.subarray(['a', 'b', 'c', 'd']);
  fc.assert(
    fc.property(anyPeople, fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (taxed, paid) => {
      const found = turnoverDoubleCount(taxed, [{ id: 'recruiting', personIds: paid, annualAmount: 100 }]);
      const isShared = taxed.some((id) => paid.includes(id));
      expect(found.map(({ code, severity, lineIds }) => [code, severity, lineIds])).toEqual(
        isShared ? [['DOUBLE_COUNT_TURNOVER', 'error', ['risk.tribal-knowledge', 'recruiting']]] : [],
      );
    }),
    { seed: 711, numRuns: runs(200) },
  );
});
