import { fillPlaceholders } from '../../gaps/placeholders.js';
import { refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { figureText } from '../cost/numbers.js';
import { checkTextsOf } from '../frame.js';
import type { MetricMark } from './model.js';
import type { MetricUnit } from './trendRows.js';
import { englishMetricChartWords } from './words.js';
import type { MetricChartWord, MetricChartWords } from './words.js';

/** A text of a chart of metrics with its placeholders filled, on one line, and not escaped. */
export type MetricWord = (word: MetricChartWord, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the texts of charts of metrics. */
export function metricWords(words: MetricChartWords | undefined = {}): MetricWord {
  checkTextsOf(words, 'words', Object.keys(englishMetricChartWords));
  const table = { ...englishMetricChartWords, ...words };
  for (const letter of Object.keys(table).filter((word): word is MetricChartWord => word.endsWith('Letter'))) {
    if (!/^[^]$/u.test(cleanLine(table[letter]))) refuse(`words/${letter}`, 'be one character', 'invalid-option');
  }
  return (word, values = {}) => cleanLine(fillPlaceholders(table[word], values));
}

type VerdictMark = Exclude<MetricMark, 'value' | 'line'>;
const verdictWords: Readonly<Record<VerdictMark, readonly [word: MetricChartWord, letter: MetricChartWord]>> = {
  improving: ['improving', 'improvingLetter'],
  worsening: ['worsening', 'worseningLetter'],
  mixed: ['mixed', 'mixedLetter'],
  flat: ['flat', 'flatLetter'],
  inconclusive: ['inconclusive', 'inconclusiveLetter'],
  'insufficient-data': ['insufficient', 'insufficientLetter'],
};

/** What a verdict is called. */
export const verdictName = (verdict: VerdictMark, word: MetricWord): string => word(verdictWords[verdict][0]);
/** The letter of a verdict. */
export const verdictLetter = (verdict: VerdictMark, word: MetricWord): string => word(verdictWords[verdict][1]);

/** A share as a percentage of four significant digits. */
export const percentText = (share: number): string => figureText(share * 100);

/** A value with its unit. */
export function valueText(value: number, unit: MetricUnit, word: MetricWord): string {
  const text = figureText(value);
  if (unit === 'minutes' || unit === 'hours' || unit === 'days') return word(unit, { value: text });
  return unit === 'count-per-month' ? word('perMonth', { value: text }) : text;
}

/** What an axis or a column of values is called. */
export function valueTitle(unit: MetricUnit, word: MetricWord): string {
  return unit === null ? word('value') : word('valueUnit', { unit });
}
