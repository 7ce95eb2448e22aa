import type { Problem } from '../internal/quantity/model.js';
import { compareText } from '../internal/text/compareText.js';
import { excerptOf } from './excerptOf.js';

/** What is said of every problem of one code; `{}` in the message stands for a detail that is no data. */
export type ProblemText = readonly [severity: Problem['severity'], message: string];

/** Where something was read: line and column of a text, from 1, or indexes of row and column, from 0. */
export interface Place {
  readonly at: number;
  readonly column: number;
}

/** What one problem says beside its code and place. */
export interface ProblemDetail {
  /** Header or cell it is about; problems of one code and one excerpt become one, with a count. */
  readonly excerpt?: string;
  /** Problems of one code and one group become one as well; it is not shown. */
  readonly group?: string | number;
  /** What stands for `{}` in the message. */
  readonly detail?: string | number;
  /** How many it stands for, where the caller has counted. */
  readonly count?: number;
  /** Whether it follows from the others and is told behind them, wherever its place is. */
  readonly isLast?: boolean;
}

/** The problems of one import. */
export interface ProblemLog<Code extends string> {
  readonly add: (code: Code, place: Place, detail?: ProblemDetail) => void;
  /** By place, and at one place in the order in which they were found; beyond the limit one problem that counts the rest. */
  readonly problems: () => Problem[];
  /** How often each code occurred, in their order, those beyond the limit included. */
  readonly counts: () => { code: string; count: number }[];
}

interface Entry {
  readonly problem: Problem;
  readonly place: Place;
  count: number;
  readonly isLast: boolean;
}

/**
 * Collects the problems of one import.
 *
 * @param unit what `at` of a place counts
 * @param limit most problems that are kept
 */
export function problemLog<Code extends string>(
  texts: Readonly<Record<Code, ProblemText>>,
  unit: 'line' | 'row',
  limit: number,
): ProblemLog<Code> {
  const entries: Entry[] = [];
  const alike = new Map<string, Entry>();
  const counts = new Map<string, number>();
  let leftOut = 0;
  const add = (
    code: Code,
    place: Place,
    { excerpt, group, detail = '', count = 1, isLast = false }: ProblemDetail = {},
  ): void => {
    counts.set(code, (counts.get(code) ?? 0) + count);
    const shown = excerpt === undefined ? undefined : excerptOf(excerpt);
    const isAlone = shown === undefined && group === undefined;
    const key = isAlone ? undefined : `${code} ${shown ?? ''} ${group ?? ''}`;
    const known = key === undefined ? undefined : alike.get(key);
    if (known !== undefined) known.count += count;
    else if (entries.length >= limit) leftOut += count;
    else {
      const [severity, message] = texts[code];
      const where = { [unit]: place.at, column: place.column };
      const about = shown === undefined ? {} : { excerpt: shown };
      const text = message.replace('{}', () => String(detail));
      const entry: Entry = { problem: { code, severity, message: text, ...where, ...about }, place, count, isLast };
      entries.push(entry);
      if (key !== undefined) alike.set(key, entry);
    }
  };
  return {
    add,
    problems: () => [...inOrder(entries), ...rest(leftOut)],
    counts: () => [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => compareText(a.code, b.code)),
  };
}

function inOrder(entries: readonly Entry[]): Problem[] {
  return [...entries]
    .sort((a, b) => Number(a.isLast) - Number(b.isLast) || a.place.at - b.place.at || a.place.column - b.place.column)
    .map(({ problem, count }) => (count > 1 ? { ...problem, count } : problem));
}

function rest(count: number): Problem[] {
  const message = `${count} more problems were left out (limit problems).`;
  return count === 0 ? [] : [{ code: 'too-many-problems', severity: 'error', message, count }];
}
