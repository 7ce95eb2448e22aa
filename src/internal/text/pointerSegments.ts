/**
 * The keys and indexes of a JSON Pointer (RFC 6901), unescaped, from the root down.
 *
 * @returns undefined where the text is no pointer: it does not begin with `/`, or a `~` is not followed by 0 or 1
 */
export function pointerSegments(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split('/').map(unescaped);
}

/** `~1` first: `~01` stands for `~1`, not for a slash. */
function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
