import { compileScheme } from '../../raci/compileScheme.js';
import type { RaciScheme } from '../../raci/model.js';
import type { LetterWord } from './model.js';

/** How the letters of a scheme are written in cells. */
export interface Letters {
  /** The letters, in the order of the scheme. */
  readonly all: readonly string[];
  /** Those that leave somebody out of the loop. */
  readonly omitted: ReadonlySet<string>;
  readonly accountable: ReadonlySet<string>;
  readonly responsible: ReadonlySet<string>;
  /** Letters by themselves and by the words of the caller, in lower case without blanks and hyphens. */
  readonly words: ReadonlyMap<string, string>;
  /** Letters by the stem of their label. */
  readonly stems: ReadonlyMap<string, string>;
}

/** Letters that stand together, and whether they were written as a word. */
export interface LetterGroup {
  readonly letters: readonly string[];
  readonly isWord: boolean;
}

/** Words of other forms for the labels of presets, in lower case without blanks and hyphens. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['Verifies', 'verification'],
  ['Signs off', 'signatory'],
  ['Omitted', 'omit outoftheloop'],
  ['Approver', 'approval accountable'],
  ['Contributor', 'contribution consulted'],
  ['Recommend', 'recommendation'],
  ['Agree', 'agreement'],
  ['Perform', 'performance'],
  ['Decide', 'decision decisionmaker'],
]);

/** How the letters of a scheme may be written: each by itself, its label in any inflection, and further words. */
export function schemeLetters(scheme: RaciScheme | undefined, aliases: readonly LetterWord[]): Letters {
  const { letters, lettersFor } = compileScheme(scheme);
  const others = letters.flatMap(({ letter, label }) =>
    (otherWords.get(label) ?? '').split(' ').map((word) => ({ word, letter })),
  );
  const own = letters.map(({ letter }) => ({ word: letter, letter }));
  const words = [...others.filter(({ word }) => word !== ''), ...own, ...aliases];
  return {
    all: letters.map(({ letter }) => letter),
    omitted: lettersFor('omitted'),
    accountable: lettersFor('owns-outcome'),
    responsible: lettersFor('does-work'),
    words: new Map(words.map(({ word, letter }) => [compact(word), letter])),
    stems: new Map(letters.map(({ label, letter }) => [stem(label), letter])),
  };
}

/** The letters that a word stands for: a known word, letters joined without repetition, or a label in any inflection. */
export function lettersOf(word: string, { words, stems }: Letters): LetterGroup | undefined {
  const key = compact(word);
  const known = words.get(key);
  if (known !== undefined) return { letters: [known], isWord: key.length > 1 };
  const twice = key.length === 2 && key[0] === key[1] ? words.get(key.charAt(0)) : undefined;
  if (twice !== undefined) return { letters: [twice, twice], isWord: false };
  const joined = new Set<string>();
  for (const character of key.slice(0, words.size)) joined.add(words.get(character) ?? '');
  if (joined.size === key.length && key !== '' && !joined.has('')) return { letters: [...joined], isWord: false };
  const meant = key.length > 2 ? stems.get(stem(word)) : undefined;
  return meant === undefined ? undefined : { letters: [meant], isWord: true };
}

function compact(word: string): string {
  return word.toLowerCase().replace(/[\s-]+/g, '');
}

/** What the inflections of an English label have in common: respons-ible, -ibility; consult, -ed, -s; support, -ive; verif-y, -ies. */
function stem(label: string): string {
  const words = label.toLowerCase().split(/[\s-]+/);
  return words
    .map((word) =>
      word.replace(/s$/, '').replace(/(?<=...)(?:[ai]bilit(?:y|ie)|[ai]ble|i?ed|ier?|ive|ing|[eo]r|[ey])$/, ''),
    )
    .join('');
}
