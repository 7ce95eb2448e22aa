import type { Matrix } from './matrix.js';

/** What the footnote with a mark says; undefined where none is found, or two with the same mark. */
export function footnoteText(
  { table, usedMarks }: Pick<Matrix, 'table' | 'usedMarks'>,
  mark: string,
): string | undefined {
  const { footnotes, fileFootnotes } = table;
  const text = (footnotes.has(mark) ? footnotes : fileFootnotes).get(mark) ?? undefined;
  if (text !== undefined) usedMarks.add(mark);
  return text;
}
