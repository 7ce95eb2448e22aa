import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cycles } from '../../../src/internal/graph/cycles.js';

/** Which node reaches which by one edge or more: a way is made longer by one edge until nothing is added. */
function reaches(edges: readonly (readonly number[])[]): boolean[][] {
  const known = edges.map((_, from) => edges.map((_, to) => edges[from]?.includes(to) ?? false));
  for (let grows = true; grows;) {
    grows = false;
    for (const row of known) {
      edges.forEach((_, over) => {
        for (const to of edges[over] ?? []) {
          if (row[over] !== true || row[to] === true) continue;
          row[to] = true;
          grows = true;
        }
      });
    }
  }
  return known;
}

/** Nodes on a circle reach themselves; two of them share a component where each reaches the other. */
function slowCycles(edges: readonly (readonly number[])[]): number[][] {
  const known = reaches(edges);
  const onCircle = edges.flatMap((_, node) => (known[node]?.[node] === true ? [node] : []));
  const groups = onCircle.map((node) => onCircle.filter((other) => known[node]?.[other] && known[other]?.[node]));
  return groups.filter((group, position) => group[0] === onCircle[position]);
}

const graph = fc.integer({ min: 0, max: 12 }).chain((size) => {
  const targets = fc.array(fc.nat(Math.max(size - 1, 0)), { maxLength: 3 });
  return fc.array(targets, { minLength: size, maxLength: size });
});

it('finds what mutual reachability finds', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      expect(cycles(edges)).toEqual(slowCycles(edges));
    }),
    { seed: 11, numRuns: 3000 },
  );
});

it('finds the same components whatever the nodes are numbered', () => {
  const renumbered = graph.chain((edges) =>
    fc.tuple(
      fc.constant(edges),
      fc.shuffledSubarray(
        edges.map((_, node) => node),
        { minLength: edges.length, maxLength: edges.length },
      ),
    ),
  );
  fc.assert(
    fc.property(renumbered, ([edges, numbers]) => {
      const moved: number[][] = edges.map(() => []);
      edges.forEach((targets, node) => {
        moved[numbers[node] ?? 0] = targets.map((target) => numbers[target] ?? 0);
      });
      const ascending = (nodes: number[]) => nodes.sort((a, b) => a - b);
      const expected = cycles(edges).map((members) => ascending(members.map((node) => numbers[node] ?? 0)));
      expect(cycles(moved)).toEqual(expected.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
    }),
    { seed: 12, numRuns: 1000 },
  );
});
