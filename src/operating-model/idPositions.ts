/** Where the ids of a list stand; where ids repeat, the first counts. */
export interface IdPositions {
  /** Number of different ids. */
  readonly size: number;
  /** The position of an id; undefined where there is none. */
  readonly get: (id: string) => number | undefined;
  /** Whether the list has an id. */
  readonly has: (id: string) => boolean;
}

const partSize = 1024;

/** How many maps hold a list, a power of two so that its last bits choose one. */
function partCount(size: number): number {
  let count = 1;
  while (count * partSize < size) count *= 2;
  return count;
}

/** The map that an id belongs to. */
function partFor(parts: readonly Map<string, number>[], id: string): Map<string, number> {
  const lastBits = parts.length - 1;
  const end = id.length - 1;
  // Ten digits at two places; a character that is not there counts as none.
  const part = lastBits === 0 ? 0 : (id.charCodeAt(end - 1) * 10 + id.charCodeAt(end)) & lastBits;
  return parts[part] as Map<string, number>; // there are lastBits + 1 of them
}

/**
 * Finds out where the ids of a list stand, in several maps that are told apart by the last two characters of an id: one big map takes
 * twice as long to make, for it is moved to a place of its own again and again while it grows.
 */
export function idPositions(list: readonly { readonly id: string }[]): IdPositions {
  const parts = Array.from({ length: partCount(list.length) }, () => new Map<string, number>());
  for (let position = 0; position < list.length; position++) {
    const { id } = list[position] as { readonly id: string }; // within the list
    partFor(parts, id).set(id, position);
  }
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size < list.length) keepFirst(parts, list);
  return { size, get: (id) => partFor(parts, id).get(id), has: (id) => partFor(parts, id).has(id) };
}

/** Gives each id its first position; hardly any document repeats one. */
function keepFirst(parts: readonly Map<string, number>[], list: readonly { readonly id: string }[]): void {
  [...list.entries()].reverse().forEach(([position, { id }]) => partFor(parts, id).set(id, position));
}
