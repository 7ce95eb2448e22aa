import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortIntoBuckets } from '../../../src/internal/numeric/sortIntoBuckets.js';
import { runs } from '../../fixtures/runs.js';

const keyed = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 6 })), { maxLength: 200 });

it('puts together what is of one bucket, bucket after bucket', () => {
  fc.assert(
    fc.property(keyed, (pairs) => {
      const values = Float64Array.from(pairs, ([value]) => value);
      const buckets = Uint16Array.from(pairs, ([, bucket]) => bucket);
      const lists = Array.from({ length: 7 }, (_, own) =>
        pairs.flatMap(([value, bucket]) => (bucket === own ? [value] : [])),
      );
      const sizes = Uint32Array.from(lists, ({ length }) => length);
      const ends = sortIntoBuckets(values, buckets, sizes);
      lists.forEach((list, own) => {
        const end = ends[own] ?? 0;
        const part = [...values.subarray(end - list.length, end)];
        expect(part.sort((a, b) => a - b)).toEqual(list.sort((a, b) => a - b));
      });
      expect(ends.at(-1)).toBe(pairs.length);
    }),
    { seed: 12, numRuns: runs(300) },
  );
});
