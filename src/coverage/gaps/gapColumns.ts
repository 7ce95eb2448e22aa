import { once } from '../../internal/once.js';
import type { CoverageGapCause } from './model.js';

/** A gap before it has words: instants in epoch milliseconds. */
export interface GapRow {
  readonly start: number;
  readonly end: number;
  /** 1 understaffed, 2 mode-downgraded, 3 uncovered; 0 thin. */
  readonly rank: number;
  readonly provided: number;
  readonly weaker: number;
  readonly causes: readonly CoverageGapCause[];
  readonly personId: string | null;
}

/** Gaps as columns, in order of their starts, the worse first; a row becomes an object only when it is asked for. */
export interface GapColumns {
  readonly count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Uint8Array;
  /** All rows as objects, made on first demand. */
  readonly rows: () => readonly GapRow[];
}

/** Collects gaps; a gap that goes on where the last one ends, and differs from it in nothing, is the same one. */
export interface GapCollector {
  readonly add: (row: GapRow) => void;
  readonly done: () => GapColumns;
}

/** A collector of gaps. Lists of causes are told apart by identity. */
export function gapCollector(): GapCollector {
  const [starts, ends, ranks, provided, weaker]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  const causes = new Map<GapRow['causes'], number>();
  const people = new Map<string | null, number>();
  const [causeOf, personOf]: [number[], number[]] = [[], []];
  return {
    add(row) {
      const cause = numberIn(causes, row.causes);
      const person = numberIn(people, row.personId);
      const last = starts.length - 1;
      const goesOn =
        ends[last] === row.start &&
        ranks[last] === row.rank &&
        provided[last] === row.provided &&
        weaker[last] === row.weaker &&
        causeOf[last] === cause &&
        personOf[last] === person;
      if (goesOn) {
        ends[last] = row.end;
        return;
      }
      starts.push(row.start);
      ends.push(row.end);
      ranks.push(row.rank);
      provided.push(row.provided);
      weaker.push(row.weaker);
      causeOf.push(cause);
      personOf.push(person);
    },
    done() {
      const order = Uint32Array.from(starts.keys()).sort(
        (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b,
      );
      const [causeLists, names] = [[...causes.keys()], [...people.keys()]];
      const rowOf = (at: number): GapRow => ({
        start: starts[at] ?? 0,
        end: ends[at] ?? 0,
        rank: ranks[at] ?? 0,
        provided: provided[at] ?? 0,
        weaker: weaker[at] ?? 0,
        causes: causeLists[causeOf[at] ?? 0] ?? [],
        personId: names[personOf[at] ?? 0] ?? null,
      });
      return {
        count: order.length,
        starts: Float64Array.from(order, (at) => starts[at] ?? 0),
        ends: Float64Array.from(order, (at) => ends[at] ?? 0),
        ranks: Uint8Array.from(order, (at) => ranks[at] ?? 0),
        rows: once(() => Array.from(order, rowOf)),
      };
    },
  };
}

function numberIn<T>(numbers: Map<T, number>, value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}
