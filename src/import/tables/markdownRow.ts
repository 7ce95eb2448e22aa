import type { Cell, Row } from './model.js';
import { markdownText } from './markdownText.js';

/** A text between the same marks or tags of emphasis. */
const emphasized = /^(?:([*_]{1,3})[^*_]+\1|<(b|strong|i|em)>[^<>]+<\/\2>)$/i;

/** A cell of Markdown as it is written. */
export interface SourceCell {
  readonly source: string;
  readonly column: number;
}

/**
 * Splits a line at its pipes as GitHub's dialect does: an escaped pipe is text and a pipe between backticks is not; the pipes
 * at both ends may be missing.
 *
 * @returns undefined where the line has no pipe that splits
 */
export function splitMarkdownRow(line: string): SourceCell[] | undefined {
  const start = /^[ \t>]*/.exec(line)?.[0].length ?? 0; // indented as in a list, or quoted
  const from = line[start] === '|' ? start + 1 : start;
  const cells: SourceCell[] = [];
  let begin = from;
  for (let index = from; index < line.length; index++) {
    if (line[index] === '\\') index++;
    else if (line[index] === '|') {
      cells.push(sourceCell(line, begin, index));
      begin = index + 1;
    }
  }
  if (from === start && cells.length === 0) return undefined;
  const last = sourceCell(line, begin, line.length);
  return last.source === '' && cells.length > 0 ? cells : [...cells, last];
}

function sourceCell(line: string, begin: number, end: number): SourceCell {
  const text = line.slice(begin, end);
  const source = text.trim();
  return { source, column: begin + 1 + (source === '' ? 0 : text.length - text.trimStart().length) };
}

/** Tells whether a line is the delimiter row of a table: only dashes, with colons for the alignment. */
export function isDelimiterRow(line: string): boolean {
  return /^[ \t>|:-]+$/.test(line) && (splitMarkdownRow(line)?.every(({ source }) => /^:?-+:?$/.test(source)) ?? false);
}

/** The cells of a row as the text they show. */
export function markdownRow(cells: readonly SourceCell[], at: number, reportStruck: (cell: Cell) => void): Row {
  return cells.map(({ source, column }) => {
    const { text, isStruck } = markdownText(source);
    const cell: Cell = { text, at, column, ...(emphasized.test(source) && { isEmphasized: true }) };
    if (isStruck) reportStruck(cell);
    return cell;
  });
}
