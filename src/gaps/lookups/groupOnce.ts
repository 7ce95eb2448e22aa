import type { RuleContext } from '../rule.js';

const none: readonly never[] = [];

/**
 * The items of a list by each of their keys, made once in a run; asked by key, it gives those items in the order of the document.
 *
 * @param name key of `once`; a text that is put together anew for every question would take longer than the answer
 */
export function groupOnce<T>(
  { once }: RuleContext,
  name: string,
  list: () => readonly T[],
  keysOf: (item: T) => readonly string[],
): (key: string) => readonly T[] {
  return once(name, () => {
    const groups = new Map<string, T[]>();
    for (const item of list()) {
      for (const key of keysOf(item)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [item]);
        else if (group.at(-1) !== item) group.push(item); // a key that is named twice counts once
      }
    }
    return (key: string) => groups.get(key) ?? none;
  });
}
