import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectNth } from '../../../src/internal/numeric/selectNth.js';
import { selectRanks } from '../../../src/internal/numeric/selectRanks.js';
import { runs } from '../../fixtures/runs.js';

const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });

it('puts each place where sorting does', () => {
  fc.assert(
    fc.property(values, fc.array(fc.nat(59), { maxLength: 5 }), (list, wanted) => {
      const places = [...new Set(wanted.map((place) => place % list.length))].sort((a, b) => a - b);
      const sorted = [...list].sort((a, b) => a - b);
      const moved = Float64Array.from(list);
      selectRanks(moved, places);
      for (const place of places) {
        expect(moved[place]).toBe(sorted[place]);
        expect(selectNth(Float64Array.from(list), place)).toBe(sorted[place]);
        expect(moved.subarray(0, place).every((value) => value <= (sorted[place] ?? 0))).toBe(true);
        expect(moved.subarray(place).every((value) => value >= (sorted[place] ?? 0))).toBe(true);
      }
      expect([...moved].sort((a, b) => a - b)).toEqual(sorted);
    }),
    { seed: 801, numRuns: runs(400) },
  );
});
