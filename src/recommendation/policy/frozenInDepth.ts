/** The same plain value, frozen with all its parts. */
export function frozenInDepth<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozenInDepth(part);
  return Object.freeze(value);
}
