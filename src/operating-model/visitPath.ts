/** Called with a value and where it stands; the place is only good during the call. */
export type Visit = (value: unknown, at: readonly (string | number)[]) => void;

/** Whether nothing stands under a key of a value. */
function lacks(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && (value as Readonly<Record<string, unknown>>)[key] == null;
}

/**
 * Calls `visit` for every value at a path of keys, `*` standing for every item of a list; absent and null values are passed over.
 *
 * @param at the place of `value` itself below which the path goes on; empty at the start
 */
export function visitPath(value: unknown, path: readonly string[], visit: Visit, at: (string | number)[] = []): void {
  if (value === undefined || value === null) return;
  const key = path[at.length];
  if (key === undefined) {
    visit(value, at);
  } else if (key !== '*') {
    at.push(key);
    visitPath((value as Readonly<Record<string, unknown>>)[key], path, visit, at);
    at.pop();
  } else if (Array.isArray(value)) {
    const below = path[at.length + 1];
    for (let item = 0; item < value.length; item++) {
      if (below !== undefined && below !== '*' && lacks(value[item], below)) continue; // as most items do
      at.push(item);
      visitPath(value[item], path, visit, at);
      at.pop();
    }
  }
}
