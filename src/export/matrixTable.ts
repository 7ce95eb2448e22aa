import type { MatrixCell, RaciMatrix } from '../raci/raciMatrix.js';
import type { Table } from './table.js';
import { bySection } from './bySection.js';
import type { WordOf } from './reportTexts.js';

function lettersText({ letters, scoped }: MatrixCell, word: WordOf): string {
  const text = letters.join('/');
  return scoped ? `${text} (${word('inPart')})` : text;
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
    rows: bySection(rows).map(({ label, section, activityId, cells }) => [
      ...lead(label, section ?? '', activityId),
      ...cells.map((cell) => lettersText(cell, word)),
    ]),
  };
}
