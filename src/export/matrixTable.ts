import type { MatrixCell, MatrixRow, RaciMatrix } from '../raci/raciMatrix.js';
import type { Table } from './table.js';
import { bySection } from './bySection.js';
import type { WordOf } from './reportTexts.js';

function lettersText({ letters, scoped }: MatrixCell, word: WordOf): string {
  const text = letters.join('/');
  return scoped ? `${text} (${word('inPart')})` : text;
}

/** The cells of a row; where nobody holds anything they say so, as a row with nothing but a name reads as the heading of a section. */
function letterCells({ cells }: MatrixRow, word: WordOf): string[] {
  const isHeld = cells.some(({ letters }) => letters.length > 0);
  return cells.map((cell) => (isHeld ? lettersText(cell, word) : '–'));
}

/** A matrix as a table, which `raciFromTable` reads back: names of activities, their sections if there are any, ids if wanted, letters. */
export function matrixTable(
  { columns, rows }: RaciMatrix,
  word: WordOf,
  { withIds }: { readonly withIds: boolean },
): Table {
  const hasSections = rows.some(({ section }) => section !== null);
  const lead = (label: string, section: string, id: string) => [
    label,
    ...(hasSections ? [section] : []),
    ...(withIds ? [id] : []),
  ];
  return {
    header: [...lead(word('activity'), word('section'), word('id')), ...columns.map(({ label }) => label)],
    rows: bySection(rows).map((row) => [
      ...lead(row.label, row.section ?? '', row.activityId),
      ...letterCells(row, word),
    ]),
  };
}
