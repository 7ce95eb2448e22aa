import { expect, it } from 'vitest';
import {
  publishedQuantities,
  publishedRanges,
  publishedStatuses,
  publishedUnits,
} from '../../src/cost/publishedRanges.js';

it('has each figure once, with a source and what it is', () => {
  expect(new Set(publishedRanges.map(({ id }) => id)).size).toBe(publishedRanges.length);
  expect(new Set(publishedRanges.map(({ quantity }) => quantity))).toEqual(new Set(publishedQuantities));
  expect(new Set(publishedRanges.map(({ unit }) => unit))).toEqual(new Set(publishedUnits));
  expect(new Set(publishedRanges.map(({ status }) => status))).toEqual(new Set(publishedStatuses));
  for (const { low, high, source, population } of publishedRanges) {
    expect(low !== null || high !== null).toBe(true);
    expect((low ?? -Infinity) <= (high ?? Infinity)).toBe(true);
    expect([source, population]).not.toContain('');
  }
});

it('cannot be changed', () => {
  expect(Object.isFrozen(publishedRanges) && publishedRanges.every((each) => Object.isFrozen(each))).toBe(true);
});

it('has the figure of the seed article: a key engineer costs 1.5 to 2 salaries', () => {
  expect(
    publishedRanges.filter(({ quantity, status }) => quantity === 'replacement-multiplier' && status === 'seed'),
  ).toMatchObject([{ low: 1.5, high: 2 }]);
});
