/** What stands at a path of keys and positions; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The list at a path; undefined where there is none. */
export function listAt(root: unknown, path: readonly (string | number)[]): readonly unknown[] | undefined {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : undefined;
}
