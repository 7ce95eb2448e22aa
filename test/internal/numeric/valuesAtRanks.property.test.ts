import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesAtRanks } from '../../../src/internal/numeric/valuesAtRanks.js';
import { runs } from '../../fixtures/runs.js';

const kinds = {
  spread: (at: number) => ((at * at * 7919) % 104_729) - 50_000,
  ties: (at: number) => (at * at * 7919) % 7,
  'one far away': (at: number) => (at === 5 ? 1e300 : (at * 7919) % 5003),
  'range without a scale': (at: number) => (at % 2 === 0 ? 1e308 : -1e308) + at,
  'range next to nothing': (at: number) => 1 + ((at * 31) % 5) * 2.220446049250313e-16,
  'smallest doubles': (at: number) => ((at * 31) % 5) * 5e-324,
  equal: () => 42,
};

// Below 2,000 values all are selected from; above they are counted in cells first.
const sample = fc
  .tuple(fc.integer({ min: 1, max: 6000 }), fc.constantFrom(...Object.values(kinds)))
  .map(([count, valueAt]) => Float64Array.from({ length: count }, (_, at) => valueAt(at)));

it('gives what sorting gives, and moves nothing', () => {
  fc.assert(
    fc.property(sample, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (values, shares) => {
      const sorted = values.slice().sort();
      const before = values.slice();
      const ranks = [0, ...shares].map((share) => Math.floor(share * (values.length - 1)));
      const valueAt = valuesAtRanks(values, ranks);
      expect(ranks.map(valueAt)).toEqual(ranks.map((rank) => sorted[rank]));
      expect(values).toEqual(before);
    }),
    { seed: 11, numRuns: runs(300) },
  );
});

it('gives every rank of a sample that is counted in cells', () => {
  const values = Float64Array.from({ length: 2500 }, (_, at) => kinds.spread(at));
  const sorted = values.slice().sort();
  const ranks = Array.from(values, (_, at) => at);
  const range = { least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
  expect(Float64Array.from(ranks, valuesAtRanks(values, ranks, range))).toEqual(sorted);
  expect(valuesAtRanks(values, [1])(2)).toBeNaN();
});

it('gives the ranks of a very large sample, which has more cells', () => {
  const values = Float64Array.from({ length: 250_000 }, (_, at) => ((at * 7919) % 250_007) ** 2);
  const sorted = values.slice().sort();
  const ranks = [0, 1, 24_999, 125_000, 225_001, 249_999];
  expect(ranks.map(valuesAtRanks(values, ranks))).toEqual(ranks.map((rank) => sorted[rank]));
});
