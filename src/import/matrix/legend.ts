import type { Row } from '../tables/model.js';
import type { RaciCell } from './raciCell.js';

const longestLetters = 3;

/** Letters of the cells that hold a few of them, and not a word. */
function heldLetters(cells: Row, read: (text: string) => RaciCell): readonly string[] {
  const short = cells.filter(({ text }) => text.trim().length <= longestLetters);
  return short.flatMap(({ text }) => read(text).participations.map(({ letter }) => letter));
}

/** Whether a row explains a letter, as `R` or `R = Responsible` do in the column of activities, and holds no letters itself. */
export function isLegendRow(label: string, cells: Row, read: (text: string) => RaciCell): boolean {
  if (!/^\s*\(?\p{L}(?!\p{L})/u.test(label) || heldLetters(cells, read).length > 0) return false;
  if (cells.some(({ text }) => read(text).kind === 'open')) return false;
  return read(label).participations.length === 1;
}
