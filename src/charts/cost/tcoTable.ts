import { costCertainties } from '../../cost/options/model.js';
import type { FigureTable } from '../../internal/figure.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { percentName } from './numbers.js';
import { rangeLevels } from './tcoRows.js';
import type { TcoRow, TcoRows } from './tcoRows.js';
import type { TcoTexts } from './tcoTexts.js';

type Column = readonly [name: string, cell: (row: TcoRow) => string | number | undefined];

/** The amounts of every option, not rounded. Options are alternatives: nobody pays their sum, so there is none. */
export function tcoTable(
  { rows, hasRanges }: TcoRows,
  { word, label }: TcoTexts,
  caption: string,
  audience: 'internal' | 'client',
): FigureTable {
  const isAnyUnknown = rows.some(({ amounts }) => (amounts?.unknownLines.length ?? 0) > 0);
  const columns: readonly Column[] = [
    [word('option'), (row) => row.label],
    ...costCertainties.flatMap((certainty): readonly Column[] => {
      const partOf = ({ amounts }: TcoRow) =>
        amounts?.parts.find((part) => part.certainty === certainty && part.isKnown);
      const name = label(certainty);
      const below: Column = [word('belowZero', { part: name }), (row) => partOf(row)?.below];
      return [[name, (row) => partOf(row)?.net], ...(rows.some((row) => (partOf(row)?.below ?? 0) < 0) ? [below] : [])];
    }),
    [word('sum'), ({ amounts }) => (amounts?.isKnown === true ? amounts.total : undefined)],
    ...(hasRanges ? rangeLevels.map((level, at): Column => [percentName(level), ({ range }) => range?.[at]]) : []),
    ...(isAnyUnknown ? [[word('unknownNumber'), ({ amounts }: TcoRow) => amounts?.unknownLines.length] as const] : []),
    // Ids of lines of the caller may speak of people.
    ...(isAnyUnknown && audience === 'internal'
      ? [[word('unknownNames'), ({ amounts }: TcoRow) => amounts?.unknownLines.map(cleanLine).join(', ')] as const]
      : []),
  ];
  return {
    caption,
    header: columns.map(([name]) => name),
    rowHeaders: 1,
    rows: rows.map((row) => columns.map(([, cell]) => cell(row) ?? '')),
    totals: [],
  };
}
