import type { RuleContext } from '../rule.js';

/** The items of a list by each of their keys, made once in a run; asked by key, it gives those items in the order of the document. */
export function groupOnce<T>(
  { once }: RuleContext,
  name: string,
  list: () => readonly T[],
  keysOf: (item: T) => readonly string[],
): (key: string) => readonly T[] {
  const groups = once(`look-up/${name}`, () => {
    const made = new Map<string, T[]>();
    for (const item of list()) {
      for (const key of new Set(keysOf(item))) {
        const group = made.get(key);
        if (group === undefined) made.set(key, [item]);
        else group.push(item);
      }
    }
    return made;
  });
  return (key) => groups.get(key) ?? [];
}
