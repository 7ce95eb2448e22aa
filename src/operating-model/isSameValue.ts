import { isRecord } from '../internal/check.js';

/** Tells whether two plain values say the same, whatever the order of their keys; a key that holds undefined is as good as absent. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, position) => isSameValue(item, b[position]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSameValue(a[key], b[key]));
}
