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
    const put = (key: string, item: T) => {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    };
    for (const item of list()) {
      const keys = keysOf(item);
      if (keys.length === 1)
        put(keys[0] as string, item); // there is one
      else for (const key of new Set(keys)) put(key, item);
    }
    return (key: string) => groups.get(key) ?? none;
  });
}
