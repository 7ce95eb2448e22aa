/** A word in the form in which words are compared. */
export function comparedWord(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Spellings that are remembered. */
const mostKnown = 1_000;

/** Finds what a word means, in any letter case. */
export function wordTable<T>(
  entries: readonly (readonly [word: string, meaning: T])[],
): (text: string) => T | undefined {
  const meanings = new Map(entries.map(([word, meaning]) => [comparedWord(word), meaning]));
  const known = new Map<string, T | undefined>(); // spellings come again and again
  return (text) => {
    if (known.has(text)) return known.get(text);
    const meaning = meanings.get(comparedWord(text));
    if (known.size < mostKnown) known.set(text, meaning);
    return meaning;
  };
}
