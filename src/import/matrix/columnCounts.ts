import { filledCells, isBlankText } from '../tables/filledCells.js';
import type { Row, SourceTable } from '../tables/model.js';
import { isLegendRow } from './legend.js';
import type { CellKind, RaciCell } from './raciCell.js';
import { textOf } from './textOf.js';

/** How the body of one column looks. */
export interface ColumnCounts {
  /** Cells with something in them. */
  filled: number;
  /** Cells that look like those of a letter column. */
  fitting: number;
  /** Cells with letters, or open ones. */
  telling: number;
  /** Cells with letters. */
  assigned: number;
  /** Cells that are understood, ticks or short words: all but prose. */
  brief: number;
}

/** Longer texts that are not understood are prose. */
const longestWord = 20;

const fittingKinds: ReadonlySet<CellKind> = new Set(['assigned', 'empty', 'omitted', 'open']);

/** Whether a cell could stand in a letter column: it is understood, or single capitals that the scheme does not have. */
export function fitsLetters(text: string, { kind }: RaciCell): boolean {
  return fittingKinds.has(kind) || /^\s*[A-Z](?:[/,;&+ ]{1,3}[A-Z])*\s*$/.test(text);
}

/** Whether a row has one text in all its filled cells, as an undone merge of a section row leaves it. */
export function isRepeatedLabel(row: Row, read: (text: string) => RaciCell): boolean {
  const [first, ...others] = filledCells(row);
  if (first === undefined || others.length === 0) return false;
  return others.every(({ text }) => text === first.text) && !fitsLetters(first.text, read(first.text));
}

/** Whether the row right below the header looks like one more: words everywhere, and nothing that could stand in a letter column. */
export function isHeaderLike(row: Row, read: (text: string) => RaciCell): boolean {
  return !isRepeatedLabel(row, read) && filledCells(row).every(({ text }) => isWord(text, read(text)));
}

function isWord(text: string, cell: RaciCell): boolean {
  return cell.kind === 'unknown' && !fitsLetters(text, cell);
}

/** Whether a column holds letters: it is not empty, and at least half of its cells could stand in a letter column. */
export function isMostlyLetters(counts: ColumnCounts | undefined): boolean {
  return counts !== undefined && counts.fitting > 0 && counts.fitting * 2 >= counts.filled;
}

/** Whether a cell holds letters, or is open. */
export function tells({ kind }: RaciCell): boolean {
  return kind === 'assigned' || kind === 'open';
}

/** Whether a column may hold letters beside ticks and words that are not understood. */
export function holdsSomeLetters(counts: ColumnCounts | undefined): boolean {
  return counts !== undefined && counts.telling > 0 && counts.brief === counts.filled;
}

/** Rows that say nothing of the columns: labels and explanations of letters. */
function tellsNothing(row: Row, read: (text: string) => RaciCell): boolean {
  const [first, ...others] = filledCells(row);
  return (
    first === undefined || others.length === 0 || isRepeatedLabel(row, read) || isLegendRow(first.text, others, read)
  );
}

/** Counts the cells of each column of a table; headers further down do not count. */
export function columnCounts(
  { header, rows }: Pick<SourceTable, 'header' | 'rows'>,
  read: (text: string) => RaciCell,
): ColumnCounts[] {
  const counts = header.map(() => ({ filled: 0, fitting: 0, telling: 0, assigned: 0, brief: 0 }));
  const text = textOf(header);
  for (const [index, row] of rows.entries()) {
    if (tellsNothing(row, read) || (index === 0 && isHeaderLike(row, read)) || textOf(row) === text) continue;
    for (const [column, { text: written }] of row.entries()) {
      const count = counts[column];
      if (count === undefined || isBlankText(written)) continue;
      const cell = read(written);
      count.filled++;
      if (fitsLetters(written, cell)) count.fitting++;
      if (tells(cell)) count.telling++;
      if (cell.kind === 'assigned') count.assigned++;
      if (cell.kind !== 'unknown' || written.trim().length <= longestWord) count.brief++;
    }
  }
  return counts;
}
