/** A text as it stands; null for all else. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
