interface Phrase {
  readonly text: string;
  /** Where its first word begins. */
  readonly lead: number;
  readonly replacement: string;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const firstWord = /[\p{L}\p{M}\p{N}]+/u;

/** Whether a text goes on with a letter or digit. */
function goesOn(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
}

function byFirstWord(phrases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [text, replacement] of phrases) {
    const first = firstWord.exec(text);
    if (first === null) continue;
    const [word] = first;
    const phrase = { text, lead: first.index, replacement };
    const known = found.get(word);
    if (known === undefined) found.set(word, [phrase]);
    else known.push(phrase);
  }
  for (const list of found.values()) list.sort((a, b) => b.text.length - a.text.length);
  return found;
}

/** Makes ready to replace phrases wherever they stand in a text as whole words; of two that begin alike the longer counts. */
export function replacePhrases(phrases: ReadonlyMap<string, string>): (text: string) => string {
  const known = byFirstWord(phrases);
  if (known.size === 0) return (text) => text;
  return (text) => {
    let told = '';
    let from = 0;
    for (const { 0: word, index } of text.matchAll(words)) {
      const phrase = known.get(word)?.find(({ text: wanted, lead }) => {
        const begin = index - lead;
        return begin >= from && text.startsWith(wanted, begin) && !goesOn(text, begin + wanted.length);
      });
      if (phrase === undefined) continue;
      const begin = index - phrase.lead;
      told += text.slice(from, begin) + phrase.replacement;
      from = begin + phrase.text.length;
    }
    return told + text.slice(from);
  };
}
