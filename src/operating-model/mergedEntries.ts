import { isSameValue } from './isSameValue.js';

/** An entity or another entry of a list, seen as keys and values. */
export type Entry = Readonly<Record<string, unknown>>;

/** A key of an entry of the parts that the document says otherwise. */
export interface DifferingKey {
  /** Position of the entry in the parts. */
  readonly position: number;
  readonly key: string;
}

/** What an entry says under a key; silence about what may be shared says no, so that a merge opens no text. */
function statedValue(entry: Entry, key: string): unknown {
  return entry[key] ?? (key === 'shareable' ? false : entry[key]);
}

function merged(own: Entry, part: Entry): { entry: Entry; differing: string[] } {
  const stated = Object.entries(part).filter(([, value]) => value !== undefined);
  const added = stated.filter(([key]) => statedValue(own, key) === undefined);
  const differing = stated.filter(([key, value]) => {
    const known = statedValue(own, key);
    return known !== undefined && !isSameValue(known, value);
  });
  return { entry: { ...own, ...Object.fromEntries(added) }, differing: differing.map(([key]) => key) };
}

/**
 * A list with the entries of another. Where two have one identity, the first gets the fields that it lacks; what both state differently
 * stays as it is.
 */
export function mergedEntries(
  list: readonly Entry[],
  parts: readonly Entry[],
  identityOf: (entry: Entry) => unknown,
): { list: readonly Entry[]; differing: readonly DifferingKey[] } {
  const entries = [...list];
  const positions = new Map<unknown, number>();
  list.forEach((entry, position) => {
    if (!positions.has(identityOf(entry))) positions.set(identityOf(entry), position);
  });
  const differing = parts.flatMap((part, at) => {
    const identity = identityOf(part);
    const position = positions.get(identity);
    const own = position === undefined ? undefined : entries[position];
    if (position === undefined || own === undefined) {
      positions.set(identity, entries.push(part) - 1);
      return [];
    }
    const result = merged(own, part);
    entries[position] = result.entry;
    return result.differing.map((key) => ({ position: at, key }));
  });
  return { list: entries, differing };
}
