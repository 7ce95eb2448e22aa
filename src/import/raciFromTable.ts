import { ComanagedError } from '../internal/errors.js';
import { tells } from './matrix/columnCounts.js';
import { importSettings } from './matrix/settings.js';
import { layoutReader, manyDoerless, matrixImport } from './matrix/matrixImport.js';
import type { MatrixImport } from './matrix/matrixImport.js';
import type { RaciFromTableOptions, RaciFromTableResult, RaciTable } from './matrix/model.js';
import { matrixTable } from './matrix/matrixTable.js';
import { problemTexts } from './matrix/problemTexts.js';
import { readMatrix } from './matrix/readMatrix.js';
import { sourceTables } from './matrix/sourceTables.js';
import type { MatrixTable, SkippedTable } from './matrix/tableLayout.js';
import { withoutTitle } from './matrix/withoutTitle.js';
import { problemLog } from './problemLog.js';
import { filledCells } from './tables/filledCells.js';
import type { SourceTable } from './tables/model.js';

/**
 * Reads responsibility matrices: from CSV, from Markdown (all tables of the text), or from rows of cells that the caller has read
 * from a sheet. One row per activity with one column per party or role and letters in the cells, or with one column per letter and
 * names in the cells; or one row per party or role and one column per activity. With section rows or headings.
 *
 * Cells hold letters of the scheme in any usual writing: `R`, `RA`, `R/A`, `Responsible`, `R - Responsible`, `**R**`, `I*` with a
 * footnote, `A (P1-P2)` with severities or sites. An empty cell or a dash is no participation, `?` and `tbd` are not assessed.
 *
 * Tables that are no matrix are skipped and named. Nothing else is left out without a problem that says so.
 *
 * @param input text, or rows of cells: text, numbers and yes/no values; null and undefined are empty cells
 * @returns whatever could be read, and every doubt with its place: `line` and `column` from 1 in a text, `row` and `column` from 0
 * in rows
 * @throws `invalid-argument`, `unknown-option`, `invalid-option`; never for the content
 *
 * @example
 * ```ts
 * import { raciFromTable } from 'comanaged/import';
 *
 * const { value, problems } = raciFromTable('Activity,Our IT,Provider\nPatch servers,A,R\nVerify backups,A,?');
 * value.assignments.map(({ activityId, assignee, responsibility }) => `${activityId} ${assignee.id} ${responsibility}`);
 * // => ['patch-servers our-it A', 'patch-servers provider R', 'verify-backups our-it A']
 * value.partialCollections;
 * // => [{ collection: 'assignments', subjects: ['activity:verify-backups'] }]
 * problems.length;
 * // => 0
 * ```
 */
export function raciFromTable(
  input: string | readonly (readonly unknown[])[],
  options: RaciFromTableOptions = {},
): RaciFromTableResult {
  const isText = typeof input === 'string';
  if (!isText && !isList(input)) {
    throw new ComanagedError('invalid-argument', 'input', 'input must be a text or an array of rows.');
  }
  const settings = importSettings(options, isText);
  const log = problemLog(problemTexts, isText ? 'line' : 'row', settings.limits.problems);
  const work = matrixImport(settings, isText, log);
  for (const table of withoutTitle(work, sourceTables(input, work))) readTable(work, table);
  if (work.totals.matrices === 0)
    log.add('no-matrix', isText ? { at: 1, column: 1 } : { at: 0, column: 0 }, { isLast: true });
  const { doerless } = work;
  // Fewer may be slips; three are a way of writing.
  if (doerless[0] !== undefined && doerless.length >= manyDoerless) {
    log.add('accountable-without-responsible', doerless[0], { count: doerless.length });
  }
  return { value: raciTable(work), problems: log.problems() };
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a proxy that was revoked
  }
}

function readTable(work: MatrixImport, table: SourceTable): void {
  const found = matrixTable(table, layoutReader(work));
  tellBlankRow(work, table, found);
  if ('layout' in found) {
    readMatrix(work, found);
    return;
  }
  work.totals.skippedTables++;
  const excerpt = table.header.map(({ text }) => text).join(' | ');
  if (found.place !== undefined) work.log.add(found.code, found.place, { detail: found.reason, excerpt });
}

/** Tells of rows that may be lost, or read below a wrong header, as a blank row ended the table that they belong to. */
function tellBlankRow({ log, read }: MatrixImport, table: SourceTable, found: MatrixTable | SkippedTable): void {
  const [first] = filledCells(table.header);
  const cells = 'layout' in found ? found.layout.letters.map((column) => table.header[column]?.text ?? '') : [];
  const isLost = !('layout' in found) || cells.some((text) => tells(read(text)));
  if (table.mayGoOn === true && isLost && first !== undefined) log.add('blank-row', first, { excerpt: first.text });
}

function raciTable(work: MatrixImport): RaciTable {
  const { activities, assignments, unassessed, totals, cells, settings } = work;
  const counts = new Map(work.letters.all.map((letter) => [letter, 0]));
  for (const { responsibility } of assignments) counts.set(responsibility, (counts.get(responsibility) ?? 0) + 1);
  const subjects = unassessed.map((id) => `activity:${id}`);
  return {
    ...work.assignees.found(),
    activities,
    assignments,
    partialCollections: subjects.length > 0 ? [{ collection: 'assignments', subjects }] : [],
    ...(settings.scheme !== undefined && { raciScheme: settings.scheme }),
    totals: {
      rows: totals.rows,
      activities: activities.length,
      sections: new Set(activities.flatMap(({ section }) => section ?? [])).size,
      matrices: totals.matrices,
      skippedTables: totals.skippedTables,
      cells: {
        ...cells,
        letters: [...counts].map(([letter, count]) => ({ letter, count })),
      },
      problems: work.log.counts(),
    },
  };
}
