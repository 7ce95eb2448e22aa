import type { FigureTable } from '../../internal/figure.js';
import { isFreshApart } from './rows.js';
import type { MaturityRow, MaturityRows } from './rows.js';
import type { MaturityTexts } from './texts.js';

type Column = readonly [name: string, cell: (row: MaturityRow) => string | number | null | undefined];

/** The whole and every dimension, drawn or not, in the order of the model; nothing is rounded, and nothing stands where nothing is known. */
export function maturityTable(shown: MaturityRows, { word, note }: MaturityTexts, caption: string): FigureTable {
  const { whole, rows, hasLevels, target, beforeInstant } = shown;
  const all = [{ ...whole, label: word('whole') }, ...rows];
  const isDerived = all.some(({ derivedLevel }) => derivedLevel !== null);
  const columns: readonly Column[] = [
    [word('dimension'), ({ label }) => label],
    ...(hasLevels ? [[word('levelNumber'), ({ level }) => level] satisfies Column] : []),
    ...(isDerived ? [[word('derivedNumber'), ({ derivedLevel }) => derivedLevel] satisfies Column] : []),
    [word('scoreNumber'), ({ score }) => score],
    ...(all.some(isFreshApart) ? [[word('freshKey'), ({ freshLevel }) => freshLevel] satisfies Column] : []),
    ...(target === undefined ? [] : [[word('targetNumber'), () => target] satisfies Column]),
    ...(beforeInstant === undefined
      ? []
      : [
          ...(hasLevels ? [[word('levelBefore'), ({ before }) => before?.level] satisfies Column] : []),
          [word('scoreBefore'), ({ before }) => before?.score] satisfies Column,
        ]),
    ...(whole.coverage === undefined
      ? []
      : [
          [word('answeredNumber'), ({ coverage }) => coverage?.[0]] satisfies Column,
          [word('applicableNumber'), ({ coverage }) => coverage?.[1]] satisfies Column,
        ]),
    [word('note'), note],
  ];
  return {
    caption,
    header: columns.map(([name]) => name),
    rowHeaders: 1,
    rows: all.map((row) => columns.map(([, cell]) => cell(row) ?? '')),
    totals: [],
  };
}
