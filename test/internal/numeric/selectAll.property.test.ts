import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectAll } from '../../../src/internal/numeric/selectAll.js';
import { selectNth } from '../../../src/internal/numeric/selectNth.js';
import { runs } from '../../fixtures/runs.js';

// Beyond 600 values the pivot comes from a sample. Few different values make many ties; some lists are in order already.
const list = fc
  .tuple(
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 1_000_003 }),
    fc.constantFrom('mixed', 'rising', 'falling'),
  )
  .map(([count, different, factor, order]) => {
    const values = Float64Array.from({ length: count }, (_, at) => ((at * at * factor) % different) - different / 2);
    if (order !== 'mixed') values.sort();
    return order === 'falling' ? values.reverse() : values;
  });

it('puts each rank where sorting would put it', () => {
  fc.assert(
    fc.property(list, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (values, shares) => {
      const sorted = values.slice().sort();
      const wanted = new Set(shares.map((share) => Math.floor(share * (values.length - 1))));
      const ranks = [...wanted].sort((a, b) => a - b);
      const all = values.slice();
      selectAll(all, ranks);
      expect(ranks.map((rank) => all[rank])).toEqual(ranks.map((rank) => sorted[rank]));
      expect(all.sort()).toEqual(sorted);
      for (const rank of ranks) expect(selectNth(values.slice(), rank)).toBe(sorted[rank]);
    }),
    { seed: 10, numRuns: runs(400) },
  );
});
