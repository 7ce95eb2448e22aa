/** Delimiters that are looked for, in the order in which a tie is decided, with their names. */
const delimiters: readonly (readonly [delimiter: string, name: string])[] = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
];

/** The delimiter of a text, and where two fitted equally well, what the chosen one is called. */
export interface DelimiterChoice {
  readonly delimiter: string;
  readonly chosenOfTie?: string;
}

/**
 * The delimiter that stands most often, outside quotes, on the first line that has any.
 *
 * @returns the comma where there is none
 */
export function delimiterOf(text: string, from: number): DelimiterChoice {
  const counts = countsOnFirstLine(text, from);
  const most = Math.max(...counts);
  const [first = 0, ...others] = [...counts.keys()].filter((position) => counts[position] === most);
  const [delimiter, name] = delimiters[first] ?? [',', 'comma'];
  return most > 0 && others.length > 0 ? { delimiter, chosenOfTie: name } : { delimiter };
}

function countsOnFirstLine(text: string, from: number): number[] {
  const counts = delimiters.map(() => 0);
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if ((character === '\n' || character === '\r') && counts.some((count) => count > 0)) break;
    const known = delimiters.findIndex(([delimiter]) => delimiter === character);
    if (known >= 0) counts[known] = (counts[known] ?? 0) + 1;
  }
  return counts;
}
