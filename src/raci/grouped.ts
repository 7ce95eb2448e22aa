/** Items that belong together, at least one. */
export type Group<T> = [T, ...T[]];

/** The items of a list by key, in order of first appearance. */
export function grouped<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of list) {
    const key = keyOf(item);
    if (!groups.get(key)?.push(item)) groups.set(key, [item]);
  }
  return groups;
}
