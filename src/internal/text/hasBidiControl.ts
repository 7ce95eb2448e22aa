/** Tells whether a text holds a character that overrides, embeds or isolates a writing direction (U+202A-202E, U+2066-2069). */
export function hasBidiControl(text: string): boolean {
  return /[\u202A-\u202E\u2066-\u2069]/.test(text);
}
