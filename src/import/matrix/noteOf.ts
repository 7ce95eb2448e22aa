import type { Cell } from '../tables/model.js';
import { footnoteText } from './footnoteText.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import type { Participation } from './raciCell.js';

/** What parentheses and footnotes say of a letter; a mark without its footnote stands for itself. */
export function noteOf(
  { log }: MatrixImport,
  matrix: Matrix,
  cell: Cell,
  { remarks, marks }: Pick<Participation, 'remarks' | 'marks'>,
): string {
  const footnotes = marks.map((mark) => {
    const text = footnoteText(matrix, mark);
    if (text === undefined) log.add('footnote-not-found', cell, { excerpt: mark });
    return text ?? mark;
  });
  return [...remarks, ...footnotes].join('\n');
}
