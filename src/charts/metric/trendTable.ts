import type { FigureTable } from '../../internal/figure.js';
import { instantText } from './readSeries.js';
import { valueTitle } from './texts.js';
import type { MetricWord } from './texts.js';
import { middleOf } from './trendLine.js';
import type { TrendRows } from './trendRows.js';

/** Every period with its value, not rounded, and gaps without one, in the order of time. */
export function trendTable({ periods, unit, line }: TrendRows, word: MetricWord, caption: string): FigureTable {
  const hasSizes = periods.some(({ n }) => n !== null);
  return {
    caption,
    header: [
      word('from'),
      word('to'),
      valueTitle(unit, word),
      ...(hasSizes ? [word('nNumber')] : []),
      ...(line === null ? [] : [word('lineNumber')]),
      word('note'),
    ],
    rowHeaders: 2,
    rows: periods.map((period) => {
      const { from, to, value, n, isObserved } = period;
      return [
        instantText(from),
        instantText(to),
        value ?? '',
        ...(hasSizes ? [n ?? ''] : []),
        ...(line === null ? [] : [value === null ? '' : line.at(middleOf(period))]),
        value === null ? word(isObserved ? 'notMeasured' : 'noPeriod') : '',
      ];
    }),
    totals: [],
  };
}
