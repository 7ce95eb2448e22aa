/** A copy of an object with the listed members only, in the order of the list; those that it does not have are left out. */
export function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  const members = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]);
  return Object.fromEntries(members) as Pick<T, K>; // what an optional member is when it is absent, it is in the copy
}
