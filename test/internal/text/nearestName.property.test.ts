import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestName } from '../../../src/internal/text/nearestName.js';

/** Optimal string alignment distance by its whole table. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i] ?? [];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isSwap ? at(i - 2, j - 2) + 1 : Infinity);
    }
  }
  return at(a.length, b.length);
}

function slowlyNearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.min(2, Math.floor(name.length / 3));
  const far = known.map((candidate) => distance(name.toLowerCase(), candidate.toLowerCase()));
  const least = Math.min(Infinity, ...far);
  return least <= limit ? known[far.indexOf(least)] : undefined;
}

it('agrees with the whole table of distances', () => {
  const names = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'B'), maxLength: 9 });
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 6 }), (name, known) => {
      expect(nearestName(name, known)).toBe(slowlyNearest(name, known));
    }),
    { seed: 43, numRuns: 20_000 },
  );
});
