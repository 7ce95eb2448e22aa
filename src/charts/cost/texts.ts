import { refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { fillPlaceholders } from '../../gaps/placeholders.js';
import { checkTextsOf } from '../frame.js';
import { englishCostChartWords } from './words.js';
import type { CostChartWord, CostChartWords } from './words.js';

/** A text of a chart of money with its placeholders filled, on one line, and not escaped. */
export type CostTexts = (word: CostChartWord, values?: Readonly<Record<string, string | number>>) => string;

const letters: readonly CostChartWord[] = [
  'budgetedLetter',
  'estimatedLetter',
  'expectedLossLetter',
  'highLetter',
  'lowLetter',
  'unknownLetter',
];

/** Reads the texts of charts of money. */
export function costTexts(words: CostChartWords | undefined = {}): CostTexts {
  checkTextsOf(words, 'words', Object.keys(englishCostChartWords));
  const table = { ...englishCostChartWords, ...words };
  for (const letter of letters) {
    if (!/^[^]$/u.test(cleanLine(table[letter]))) refuse(`words/${letter}`, 'be one character', 'invalid-option');
  }
  return (word, values = {}) => cleanLine(fillPlaceholders(table[word], values));
}

/** Names as they are, but each different from those before it: a scale would take equal ones for one. */
export function apart(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let times = 2; seen.has(own); times++) own = `${name} (${times})`;
    seen.add(own);
    return own;
  });
}
