/** The JSON Pointer (RFC 6901) of a place, from its keys and array indexes; no segments point at the whole document. */
export function jsonPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${escaped(String(segment))}`).join('');
}

/** `~` first, or the escape of a slash would be escaped again. */
function escaped(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
