import { fillPlaceholders } from '../../gaps/placeholders.js';
import { refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { numberText } from '../cost/numbers.js';
import { checkTextsOf } from '../frame.js';
import type { MaturityStanding } from './readStanding.js';
import { isFreshApart } from './rows.js';
import type { MaturityRow, MaturityRows } from './rows.js';
import { englishMaturityChartWords } from './words.js';
import type { MaturityChartWord, MaturityChartWords } from './words.js';

/** A text of a chart of maturity with its placeholders filled, on one line, and not escaped. */
export type MaturityWord = (word: MaturityChartWord, values?: Readonly<Record<string, string | number>>) => string;

const decimals = 2;

/** Reads the texts of charts of maturity. */
export function maturityWords(words: MaturityChartWords | undefined = {}): MaturityWord {
  checkTextsOf(words, 'words', Object.keys(englishMaturityChartWords));
  const table = { ...englishMaturityChartWords, ...words };
  if (!/^[^]$/u.test(cleanLine(table.unknownLetter)))
    refuse('words/unknownLetter', 'be one character', 'invalid-option');
  return (word, values = {}) => cleanLine(fillPlaceholders(table[word], values));
}

/** The texts of a chart of maturity. */
export interface MaturityTexts {
  readonly word: MaturityWord;
  /** A level with its name, where it has one. */
  readonly level: (level: number) => string;
  readonly score: (score: number) => string;
  /** What is aimed at: a level, or a score where the model has no levels. */
  readonly target: (level: number) => string;
  /** A level with its score beside it: never one of them alone where both are known. */
  readonly standing: (standing: MaturityStanding) => string;
  /** What is to be said of its answers, if anything. */
  readonly note: (row: MaturityRow) => string;
  /** How far it has come and how much of it is answered. */
  readonly now: (row: MaturityRow) => string;
  /** What fresh evidence would bring, and how far it had come before; empty where neither is to be said. */
  readonly beside: (row: MaturityRow) => string;
}

/** The texts of a chart of maturity. */
export function maturityTexts(
  { levelNames, hasLevels }: Pick<MaturityRows, 'levelNames' | 'hasLevels'>,
  word: MaturityWord,
): MaturityTexts {
  const level = (number: number) => {
    const name = levelNames.get(number);
    return name === undefined ? word('level', { level: number }) : word('levelNamed', { level: number, name });
  };
  const score = (value: number) => numberText(value, decimals);
  const standing = (of: MaturityStanding) => {
    if (of.score === null) return word(of.answers === 'none' ? 'none' : 'noneApplies');
    const derived = of.derivedLevel === null ? word('noLevel') : word('derived', { level: of.derivedLevel });
    const name = of.level === null ? derived : word('level', { level: of.level });
    return word('standing', { level: name, score: word('score', { score: score(of.score) }) });
  };
  const note = ({ answers, countsAs }: MaturityRow) => {
    if (answers === 'known') return '';
    if (answers === 'few') return word('few');
    if (answers === 'not-applicable') return word('noneApplies');
    const counts = countsAs === null ? [] : [word('countsAs', { level: word('level', { level: countsAs }) })];
    return [word('none'), ...counts].join('; ');
  };
  return {
    word,
    level,
    score,
    target: (of) => word('target', { aim: hasLevels ? level(of) : word('score', { score: score(of) }) }),
    standing,
    note,
    now: (row) => {
      const told = note(row);
      const [answered, applicable] = row.coverage ?? [];
      const isCounted = row.score !== null && answered !== undefined && applicable !== undefined;
      return [
        ...(row.score === null ? [] : [standing(row)]),
        ...(isCounted ? [word('answered', { answered, applicable })] : []),
        ...(told === '' ? [] : [told]),
      ].join('; ');
    },
    beside: (row) =>
      [
        ...(isFreshApart(row) ? [word('fresh', { level: word('level', { level: row.freshLevel ?? 0 }) })] : []),
        ...(row.before === undefined ? [] : [word('before', { standing: standing(row.before) })]),
      ].join('; '),
  };
}
