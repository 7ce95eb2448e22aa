import { filledCells, isBlank } from '../tables/filledCells.js';
import { addFootnote, footnoteOf } from '../tables/footnotes.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import { isRepeatedLabel } from './columnCounts.js';
import { isLegendRow } from './legend.js';
import { isNumber } from './numbering.js';
import type { RaciCell } from './raciCell.js';
import type { KnownRow, RowKind } from './knownRow.js';
import { sectionEvidence, standsOut } from './sectionEvidence.js';
import type { TableLayout } from './tableLayout.js';
import { textOf } from './textOf.js';

/** What rows are judged by. */
export interface RowReader {
  readonly layout: TableLayout;
  readonly read: (text: string) => RaciCell;
}

/** Tells what each row of a matrix is; footnotes among the rows are added to those of the table. */
export function rowKinds(table: SourceTable, reader: RowReader): KnownRow[] {
  const headers = new Set([table.header, ...(table.headerRows ?? [])].map(textOf));
  const rows = withActivities(table.rows.flatMap((row) => knownRow(row, headers, reader) ?? []));
  const isShown = sectionEvidence(rows, reader.layout.name);
  let below: RowKind | undefined;
  for (let index = rows.length - 1; index >= 0; index--) {
    const known = rows[index];
    if (known === undefined) continue;
    const kind = known.kind === 'section' ? sectionKind(isShown[index] === true, below) : known.kind;
    rows[index] = { ...known, kind };
    if (kind === 'footnote') addRowFootnote(table, known.label);
    if (kind === 'activity' || kind === 'section' || kind === 'possible-section-row') below = kind;
  }
  return rows;
}

/** Where no row has letters, as in a template, labels are activities unless they stand out. */
function withActivities(rows: KnownRow[]): KnownRow[] {
  if (rows.some(({ kind }) => kind === 'activity')) return rows;
  return rows.map((known) => (known.kind === 'section' && !standsOut(known) ? { ...known, kind: 'activity' } : known));
}

function addRowFootnote({ footnotes }: SourceTable, { text }: Cell): void {
  const footnote = footnoteOf(text);
  if (footnote !== undefined) addFootnote(footnotes, footnote);
}

function knownRow(row: Row, headers: ReadonlySet<string>, { layout, read }: RowReader): KnownRow | undefined {
  const filled = filledCells(row);
  const [first] = filled;
  if (first === undefined) return undefined;
  if (filled.length === 1 && footnoteOf(first.text) !== undefined) return { kind: 'footnote', row, label: first };
  if (headers.has(textOf(row))) return { kind: 'repeated-header', row, label: first };
  const label = sectionLabel(row, filled, { layout, read });
  const name = row[layout.name];
  const cell = label ?? name;
  if (cell === undefined || isBlank(cell)) return { kind: 'missing-activity-name', row, label: first };
  const beside = besideName(row, layout);
  const mayExplain = layout.letterHeaders === undefined || filledCells(beside).length <= 1;
  if (mayExplain && isLegendRow(cell.text, beside, read)) return { kind: 'legend-row', row, label: cell };
  return { kind: label === undefined ? 'activity' : 'section', row, label: cell };
}

/** Cells from the first letter on, but the name. */
function besideName(row: Row, { letters, name }: TableLayout): Row {
  const first = letters[0] ?? 0;
  return row.filter((_, column) => column >= first && column !== name);
}

/** The label of a row that may be a section: a text repeated in every cell, or the only one; columns are no sections. */
function sectionLabel(row: Row, filled: Row, { layout, read }: RowReader): Cell | undefined {
  if (layout.isTurned) return undefined;
  const isWide = layout.letterHeaders === undefined || filled.length > layout.letters.length; // one name may have all of them
  return isWide && isRepeatedLabel(row, read) ? filled[0] : onlyText(row, filled, { layout, read });
}

/** The one text of a row that has nothing else before its letters but a number, and no letters at all. */
function onlyText(row: Row, filled: Row, { layout, read }: RowReader): Cell | undefined {
  const [first] = filled;
  // Where names stand behind the letters, a label in the first cell is in a column of letters.
  const isFirst = layout.name > (layout.letters[0] ?? 0) && filled.length === 1 && first === row[0];
  if (isFirst && read(first?.text ?? '').kind === 'unknown') return first;
  if (filledCells(besideName(row, layout)).length > 0) return undefined;
  const texts = filled.filter(({ text }) => !isNumber(text));
  return texts.length === 1 ? texts[0] : undefined;
}

function sectionKind(isShown: boolean, below: RowKind | undefined): RowKind {
  if (!isShown) return 'possible-section-row';
  return below === undefined || below === 'section' ? 'section-without-activities' : 'section';
}
