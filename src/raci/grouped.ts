/** Items that belong together, at least one. */
export type Group<T> = [T, ...T[]];

/** The items of a list by key, in order of first appearance. */
export function grouped<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
