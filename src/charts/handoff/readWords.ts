import { fillPlaceholders } from '../../gaps/placeholders.js';
import { refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { checkTextsOf } from '../frame.js';
import { englishHandoffChartWords } from './words.js';
import type { HandoffChartWord, HandoffChartWords } from './words.js';

/** A text of a chart of hand-offs with its placeholders filled, on one line, and not escaped. */
export type HandoffWord = (word: HandoffChartWord, values?: Readonly<Record<string, string | number>>) => string;

const letters = ['restLetter', 'unassignedLetter', 'unmappedLetter'] as const;

/** Reads the texts of charts of hand-offs. */
export function handoffWords(words: HandoffChartWords | undefined = {}): HandoffWord {
  checkTextsOf(words, 'words', Object.keys(englishHandoffChartWords));
  const table = { ...englishHandoffChartWords, ...words };
  for (const letter of letters) {
    if (!/^[^]$/u.test(cleanLine(table[letter]))) refuse(`words/${letter}`, 'be one character', 'invalid-option');
  }
  return (word, values = {}) => cleanLine(fillPlaceholders(table[word], values));
}
