import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAtMost } from '../../../src/internal/numeric/countAtMost.js';
import { runs } from '../../fixtures/runs.js';

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 3],
  [9, 4],
])('counts the values up to %s', (limit, count) => {
  expect(countAtMost(Float64Array.of(1, 3, 3, 8), limit)).toBe(count);
});

it('counts none of none, and the beginning of time below everything', () => {
  expect(countAtMost(new Float64Array(0), 5)).toBe(0);
  expect(countAtMost(Float64Array.of(-Infinity, 5), 4)).toBe(1);
});

it('counts as a look at every value does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (values, limit) => {
      const sorted = Float64Array.from(values).sort();
      expect(countAtMost(sorted, limit)).toBe(values.filter((value) => value <= limit).length);
    }),
    { seed: 20_260_901, numRuns: runs(400) },
  );
});
