import type { Place } from '../problemLog.js';
import { addFootnote, footnoteOf } from './footnotes.js';
import { filledCells } from './filledCells.js';
import { endOfFrontMatter, endOfHiddenBlock, headingAt, isMarkedHeading, isTitle } from './markdownBlocks.js';
import { isDelimiterRow, markdownRow, splitMarkdownRow } from './markdownRow.js';
import type { SourceCell } from './markdownRow.js';
import { markdownText } from './markdownText.js';
import type { Footnotes, SourceTable } from './model.js';
import { takeRow } from './readingBudget.js';
import type { ReadingBudget } from './readingBudget.js';

/** What can be wrong with the tables of a Markdown text. */
export type MarkdownFault = 'line-skipped' | 'struck-text' | 'uneven-delimiter-row';

interface Reader {
  readonly lines: readonly string[];
  readonly budget: ReadingBudget;
  readonly report: (fault: MarkdownFault, place: Place) => void;
  readonly tables: SourceTable[];
  readonly fileFootnotes: Footnotes;
  heading: string | undefined;
  /** Where the heading stands, if it is one of level 1. */
  title: Place | undefined;
  /** The table that a footnote belongs to: the last one, until a heading ends it. */
  current: SourceTable | undefined;
}

/**
 * Reads the tables of a Markdown text (GitHub's dialect) with their headings and footnotes; tables in code blocks, comments and
 * front matter are none.
 */
export function markdownTables(text: string, budget: ReadingBudget, report: Reader['report']): SourceTable[] {
  const lines = text.split(/\r\n|\r|\n/);
  const reader: Reader = {
    lines,
    budget,
    report,
    tables: [],
    fileFootnotes: new Map(),
    heading: undefined,
    title: undefined,
    current: undefined,
  };
  let index = endOfFrontMatter(lines);
  while (index < lines.length) {
    const end = endOfHiddenBlock(lines, index);
    if (end > index) tellHiddenTable(reader, index, end);
    index = end > index ? end : readLine(reader, index);
  }
  return reader.tables;
}

/** Tells of a table in a code block; comments are hidden on purpose. */
function tellHiddenTable({ lines, report }: Reader, begin: number, end: number): void {
  if (/^ {0,3}<!--/.test(lines[begin] ?? '')) return;
  for (let index = begin + 2; index < end; index++) {
    const isTable = isDelimiterRow(lines[index] ?? '') && splitMarkdownRow(lines[index - 1] ?? '') !== undefined;
    if (!isTable) continue;
    report('line-skipped', { at: index, column: 1 });
    return;
  }
}

/** Reads what begins at a line; returns the index of the line behind it. */
function readLine(reader: Reader, index: number): number {
  const { lines } = reader;
  const line = lines[index] ?? '';
  const header = isDelimiterRow(lines[index + 1] ?? '') ? splitMarkdownRow(line) : undefined;
  if (header !== undefined) return readTable(reader, header, index);
  const heading = headingAt(lines, index);
  if (heading !== undefined) {
    reader.title = isTitle(lines, index) ? { at: index + 1, column: 1 } : undefined;
    reader.heading = markdownText(heading).text.trim() || undefined;
    reader.current = undefined;
  } else readFootnote(reader, line);
  return index + 1;
}

function readTable(reader: Reader, header: readonly SourceCell[], index: number): number {
  const { lines, budget, report, tables, heading, title, fileFootnotes } = reader;
  const reportStruck = (place: Place): void => {
    report('struck-text', place);
  };
  const table: SourceTable = {
    number: tables.length + 1,
    heading,
    ...(title && { title }),
    header: markdownRow(header, index + 1, reportStruck),
    rows: [],
    footnotes: new Map(),
    fileFootnotes,
  };
  if (splitMarkdownRow(lines[index + 1] ?? '')?.length !== header.length) {
    report('uneven-delimiter-row', { at: index + 2, column: 1 });
  }
  tables.push(table);
  reader.current = table;
  let at = index + 2;
  for (; at < lines.length && !endsTable(lines, at); at++) {
    const line = lines[at] ?? '';
    const cells = splitMarkdownRow(line);
    if (cells === undefined) {
      if (!readFootnote(reader, line)) report('line-skipped', { at: at + 1, column: 1 });
    } else if (takeRow(budget, { at: at + 1, column: 1 })) {
      budget.cells -= cells.length;
      const row = markdownRow(cells, at + 1, reportStruck);
      if (filledCells(row).length > 0) table.rows.push(row);
    }
  }
  return at;
}

function endsTable(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return /^[ \t>]*$/.test(line) || isMarkedHeading(line) || endOfHiddenBlock(lines, index) > index;
}

function readFootnote({ current, fileFootnotes }: Reader, line: string): boolean {
  const footnote = footnoteOf(line.replace(/^\s*(?:\\\*)+/, (stars) => stars.replaceAll('\\', '')));
  if (footnote === undefined) return false;
  const shown = { mark: footnote.mark, text: markdownText(footnote.text).text };
  if (current !== undefined) addFootnote(current.footnotes, shown);
  if (shown.mark.startsWith('^')) addFootnote(fileFootnotes, shown);
  return true;
}
