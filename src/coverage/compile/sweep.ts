import type { Range } from '../../internal/time/rangeOf.js';
import { mergedBounds } from './mergedBounds.js';
import type { Source } from './source.js';
import type { Steps } from './steps.js';

/** Who is there at an instant of a sweep. */
interface Present {
  /** Seats of people without names. */
  unnamed: number;
  /** Seats that each person has. */
  readonly seatsOf: Int32Array;
  /** Named people. */
  people: number;
  /** The numbers of these people added up: of one, it is the number. */
  numbers: number;
  /** Seats of people who take turns. */
  turns: number;
}

/** Counts people over a range. At one instant ends come before starts, and a named person counts once. */
export function sweep(sources: readonly Source[], range: Range): Steps {
  const starts = mergedBounds(sources.map(({ stretches }) => stretches.starts));
  const ends = mergedBounds(sources.map(({ stretches }) => stretches.ends));
  const { people, numberOf } = peopleOf(sources);
  const room = starts.times.length + ends.times.length + 1;
  const at = new Float64Array(room);
  const depth = new Float64Array(room);
  const sole = new Int32Array(room);
  const unnamed = new Uint8Array(room);
  const present: Present = { unnamed: 0, seatsOf: new Int32Array(people.length), people: 0, numbers: 0, turns: 0 };
  let count = 0;
  let now = range.from;
  let nextStart = 0;
  let nextEnd = 0;
  for (;;) {
    while (nextEnd < ends.times.length && ends.times[nextEnd] === now) {
      const owner = ends.owners[nextEnd++] ?? 0;
      change(present, sources[owner], numberOf[owner] ?? -1, -1);
    }
    while (nextStart < starts.times.length && starts.times[nextStart] === now) {
      const owner = starts.owners[nextStart++] ?? 0;
      change(present, sources[owner], numberOf[owner] ?? -1, 1);
    }
    const seats = present.unnamed + present.people;
    const only = seats === 1 && present.people === 1 && present.turns === 0 ? present.numbers : -1;
    const isUnnamed = seats > 0 && present.people === 0 ? 1 : 0;
    if (count === 0 || depth[count - 1] !== seats || sole[count - 1] !== only || unnamed[count - 1] !== isUnnamed) {
      at[count] = now;
      depth[count] = seats;
      sole[count] = only;
      unnamed[count++] = isUnnamed;
    }
    const start = nextStart < starts.times.length ? (starts.times[nextStart] ?? Infinity) : Infinity;
    const end = nextEnd < ends.times.length ? (ends.times[nextEnd] ?? Infinity) : Infinity;
    now = Math.min(start, end);
    if (now >= range.to) break;
  }
  return {
    range,
    people,
    at: at.subarray(0, count),
    depth: depth.subarray(0, count),
    sole: sole.subarray(0, count),
    unnamed: unnamed.subarray(0, count),
  };
}

function change(present: Present, source: Source | undefined, person: number, by: 1 | -1): void {
  if (source === undefined) return;
  present.unnamed += by * source.seats;
  if (person < 0) return;
  if (source.takesTurns) present.turns += by;
  const before = present.seatsOf[person] ?? 0;
  present.seatsOf[person] = before + by;
  if (before + by === (by === 1 ? 1 : 0)) {
    present.people += by;
    present.numbers += by * person;
  }
}

/** Numbers for the people of sources; -1 for a source without one. */
function peopleOf(sources: readonly Source[]): { readonly people: string[]; readonly numberOf: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(sources.length).fill(-1);
  for (const [position, { personId }] of sources.entries()) {
    if (personId === null) continue;
    const number = numbers.get(personId) ?? numbers.size;
    numbers.set(personId, number);
    numberOf[position] = number;
  }
  return { people: [...numbers.keys()], numberOf };
}
