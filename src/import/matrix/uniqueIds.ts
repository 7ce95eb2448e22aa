const longestId = 63;
/** What remains of an id that gets a number, so that the number always fits. */
const longestStem = 54;

/** Gives ids that no other has. */
export interface UniqueIds {
  /** The wanted id, or where it is taken, the same with the next free number. */
  readonly next: (wanted: string) => string;
}

/** Ids that differ from each other and from those that are taken; in linear time, however alike the wanted ones are. */
export function uniqueIds(taken: Iterable<string>): UniqueIds {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  /** Takes an id; false where it is taken already. One look at a large set, where to ask and to add would be two. */
  const takes = (id: string): boolean => {
    const { size } = used;
    return used.add(id).size > size;
  };
  const next = (wanted: string): string => {
    let id = wanted.slice(0, longestId);
    if (takes(id)) return id;
    const stem = wanted.slice(0, longestStem);
    let number = numbers.get(stem) ?? 2;
    do id = `${stem}-${number++}`;
    while (!takes(id));
    numbers.set(stem, number);
    return id;
  };
  return { next };
}
