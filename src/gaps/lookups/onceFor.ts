import type { RuleContext } from '../rule.js';

/**
 * A value for each of many keys, each made once in a run.
 *
 * @param name key of `once` for all of them; a key of its own for each, put together anew for every question, would take longer
 */
export function onceFor<T extends object>({ once }: RuleContext, name: string, key: unknown, make: () => T): T {
  const made = once(name, () => new Map<unknown, T>());
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}
