import type { Cell, Row } from './model.js';

/** Whether a text shows nothing: only blanks and control characters. */
export function isBlankText(text: string): boolean {
  return !/[^\s\p{Control}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(text.replace(/&(?:nbsp|#160|#xa0);/gi, ''));
}

/** Whether a row has no such cell, or nothing in it. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || isBlankText(cell.text);
}

/** Cells of a row with something in them. */
export function filledCells(row: Row): Row {
  return row.filter((cell) => !isBlank(cell));
}
