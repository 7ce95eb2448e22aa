import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import { footnoteOf } from '../tables/footnotes.js';
import type { SourceTable } from '../tables/model.js';
import { columnAssignees } from './columnAssignees.js';
import { isTextHeader } from './columnWords.js';
import { fittingName } from './fittingText.js';
import { lineOf, nameOf } from './lineOf.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import { readActivity } from './readActivity.js';
import { closeActivity, openActivity, readCells } from './readCells.js';
import type { OpenActivity } from './readCells.js';
import { rowKinds } from './rowKinds.js';
import type { KnownRow } from './knownRow.js';
import { wholeNames } from './wholeNames.js';
import type { MatrixTable, TableLayout } from './tableLayout.js';

/** Reads a table as a matrix of activities and assignees. */
export function readMatrix(work: MatrixImport, { table, layout, doubts }: MatrixTable): void {
  for (const { code, place, detail } of doubts) work.log.add(code, place, detail);
  tellColumns(work, table, layout);
  const rows = rowKinds(table, { layout, read: work.read }); // before the headers: there may be footnotes among the rows
  const assignees = layout.letterHeaders === undefined ? columnAssignees(work, table, layout) : [];
  const matrix: Matrix = { table, layout, assignees, wholeNames: wholeNames(table, layout), usedMarks: new Set() };
  const before = { assignments: work.assignments.length, unassessed: work.cells.unassessed };
  work.totals.matrices++;
  work.totals.rows += rows.length;
  let section = nameOf(table.heading ?? '') || work.settings.section;
  let above: string | undefined; // a row of its own, until a column says otherwise
  let open: OpenActivity | undefined;
  for (const known of rows) {
    // A name that is merged over several rows is that of one activity.
    if (known.label.isMergedUp === true && known.label === known.row[layout.name] && open !== undefined) {
      readCells(work, matrix, known, open, true);
      continue;
    }
    const stated = sectionOf(work, known, layout);
    const isOther =
      known.kind === 'activity' && stated !== undefined && normalizedName(stated) !== normalizedName(above ?? stated);
    if (isOther) work.log.add('two-sections', known.row[layout.section] ?? known.label, { excerpt: stated });
    above = known.kind === 'section' ? stated : isOther ? undefined : above;
    section = stated ?? section;
    const { kind, label } = known;
    if (kind === 'section') {
      closeActivity(work, open);
      open = undefined;
    }
    if (kind === 'activity' || kind === 'possible-section-row') {
      closeActivity(work, open);
      open = openActivity(work, readActivity(work, matrix, known, section), label);
      readCells(work, matrix, known, open, false);
    }
    if (kind !== 'activity' && kind !== 'section' && kind !== 'footnote') work.log.add(kind, label);
  }
  closeActivity(work, open);
  if (work.assignments.length === before.assignments && work.cells.unassessed === before.unassessed) {
    const first = table.header[layout.letters[0] ?? 0];
    if (first !== undefined) work.log.add('no-letters', first);
  }
  for (const { kind, label } of rows) {
    const isUnused = kind === 'footnote' && !matrix.usedMarks.has(footnoteOf(label.text)?.mark ?? '');
    if (isUnused) work.log.add('line-skipped', label);
  }
}

/** The section that begins with a row, if one does: by a row of its own or by a column of sections. */
function sectionOf(work: MatrixImport, { kind, row, label }: KnownRow, { section }: TableLayout): string | undefined {
  if (kind === 'section' || kind === 'section-without-activities') return fittingName(work, label.text, label);
  const cell = kind === 'activity' ? row[section] : undefined;
  return cell === undefined || isBlank(cell) ? undefined : fittingName(work, cell.text, cell);
}

/** Tells which columns were read otherwise than they may be meant. */
function tellColumns({ log, assignees }: MatrixImport, { header, rows }: SourceTable, layout: TableLayout): void {
  const { letters, letterHeaders, extras, doubtful } = layout;
  for (const [position, column] of letters.entries()) {
    const cell = header[column];
    const isNoted = letterHeaders?.[position]?.some(({ remarks }) => remarks.length > 0) === true;
    if (isNoted && cell !== undefined) log.add('scope-not-understood', cell, { excerpt: cell.text });
  }
  const doubted = new Set(doubtful);
  const isBlankTable = letters.every((column) => rows.every((row) => isBlank(row[column])));
  for (const column of isBlankTable ? [] : letters) {
    const cell = header[column];
    const cells = rows.flatMap((row) => row[column] ?? []);
    const isEmpty = cells.length > 0 && cells.every((each) => isBlank(each) && each.isMissing !== true);
    if (cell === undefined || isBlank(cell) || !isEmpty) continue;
    if (letterHeaders === undefined && !assignees.isGiven(normalizedName(lineOf(cell.text)))) {
      log.add('empty-column', cell, { detail: layout.isTurned ? 'row' : 'column', excerpt: cell.text });
    }
  }
  for (const column of extras) {
    const cell = header[column];
    const name = normalizedName(lineOf(cell?.text ?? ''));
    if (cell === undefined) continue;
    if (doubted.has(column)) log.add('doubtful-column', cell, { excerpt: cell.text });
    else if (name !== '' && !isTextHeader(name)) log.add('extra-column', cell, { excerpt: cell.text });
  }
}
