/** Tells whether a text is well-formed UTF-16: no surrogate stands without its partner. */
export function isWellFormed(text: string): boolean {
  const { isWellFormed: native } = text as string & { readonly isWellFormed?: () => boolean };
  // Engines older than ES2024 have no native check; in unicode mode, only a lone surrogate is a Surrogate.
  return native === undefined ? !/\p{Surrogate}/u.test(text) : native.call(text);
}
