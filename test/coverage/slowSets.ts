/** A stretch of time as a pair of epoch milliseconds. */
export type Stretch = readonly [number, number];

/** Stretches in order, those that touch as one, the empty ones left out. */
export function slowUnion(list: readonly Stretch[]): Stretch[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...list].sort(([a], [b]) => a - b)) {
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Stretches less others. */
export function slowMinus(list: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  let left = [...list];
  for (const [from, to] of others) {
    left = left.flatMap(([start, end]): Stretch[] => [
      [start, Math.min(end, from)],
      [Math.max(start, to), end],
    ]);
    left = left.filter(([start, end]) => start < end);
  }
  return slowUnion(left);
}

/** The parts of stretches that lie within a range. */
export function slowClip(list: readonly Stretch[], from: number, to: number): Stretch[] {
  return slowUnion(list.map(([start, end]): Stretch => [Math.max(start, from), Math.min(end, to)]));
}

/** The time in both lists, pair by pair. */
export function slowCommon(list: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return slowUnion(others.flatMap(([from, to]) => slowClip(list, from, to)));
}

/** Minutes of stretches. */
export function slowMinutes(list: readonly Stretch[]): number {
  return list.reduce((sum, [start, end]) => sum + end - start, 0) / 60_000;
}

/** Stretches of plain intervals. */
export function stretchesOf(intervals: readonly { readonly start: string; readonly end: string }[]): Stretch[] {
  return intervals.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);
}
