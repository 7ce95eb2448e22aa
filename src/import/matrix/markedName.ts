import { withFootnoteMarks } from '../tables/footnotes.js';
import { footnoteText } from './footnoteText.js';
import type { Matrix } from './matrix.js';

/** A name as it is written. */
export interface MarkedName {
  readonly text: string;
  /** What the footnote says. */
  readonly footnote?: string;
  /** The mark behind the name where no footnote has it. */
  readonly lostMark?: string;
}

/** A name without the mark behind it, and the footnote; the mark stays where no footnote has it. */
export function markedName(matrix: Pick<Matrix, 'table' | 'usedMarks'>, written: string): MarkedName {
  const [, text = '', mark = ''] =
    /^(.*\S)\s*([†‡§]|\^[\w-]{1,20}|(?<!\*)\*{1,3})$/su.exec(withFootnoteMarks(written.trim())) ?? [];
  const footnote = mark === '' ? undefined : footnoteText(matrix, mark);
  if (footnote !== undefined) return { text, footnote };
  return mark === '' ? { text: written } : { text: written, lostMark: mark };
}

/** The same of somebody: nobody is called by a mark, so one without its footnote is told, and taken for a footnote. */
export function markedAssignee(
  matrix: Pick<Matrix, 'table' | 'usedMarks'>,
  written: string,
  tell: (mark: string) => void,
): MarkedName {
  const found = markedName(matrix, written);
  if (found.lostMark === undefined) return found;
  tell(found.lostMark);
  return { text: withFootnoteMarks(written.trim()).slice(0, -found.lostMark.length).trim(), footnote: found.lostMark };
}
