import { withFootnoteMarks } from '../tables/footnotes.js';
import { footnoteText } from './footnoteText.js';
import type { Matrix } from './matrix.js';

/** A name without the mark behind it, and the footnote; the mark stays where no footnote has it. */
export function markedName(
  matrix: Pick<Matrix, 'table' | 'usedMarks'>,
  written: string,
): { readonly text: string; readonly footnote?: string } {
  const [, text = '', mark = ''] =
    /^(.*\S)\s*([†‡§]|\^[\w-]{1,20}|(?<!\*)\*{1,3})$/su.exec(withFootnoteMarks(written.trim())) ?? [];
  const footnote = mark === '' ? undefined : footnoteText(matrix, mark);
  return footnote === undefined ? { text: written } : { text, footnote };
}
