import { filledCells, isBlank } from '../tables/filledCells.js';
import { footnoteOf } from '../tables/footnotes.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import type { Doubt } from './doubt.js';
import { isLegendRow } from './legend.js';
import type { TableColumns } from './tableColumns.js';
import { textOf } from './textOf.js';

/** A table whose rows and columns have changed places. */
export interface TurnedTable {
  readonly table: SourceTable;
  readonly doubts: readonly Doubt[];
}

interface Turning extends TableColumns {
  readonly name: number;
  /** Columns of activities. */
  readonly activities: readonly number[];
  readonly doubts: Doubt[];
}

/**
 * A table of assignees in rows and activities in columns with both exchanged; every cell keeps its place in the file. What stands
 * in two header rows are sections and activities. Cells that its rows lack are not assessed.
 *
 * @returns undefined where more cells are missing than there are
 */
export function turnedTable(
  columns: TableColumns,
  name: number,
  activities: readonly number[],
): TurnedTable | undefined {
  const { table } = columns;
  const turning: Turning = { ...columns, name, activities, doubts: [] };
  const missing = table.rows.reduce((sum, row) => sum + Math.max(0, activities.length - row.length), 0);
  if (missing > table.rows.reduce((sum, row) => sum + row.length, 0)) return undefined;
  const headers = new Set([table.header, ...(table.headerRows ?? [])].map(textOf));
  const rows = table.rows.filter((row) => !isRepeated(turning, row, headers));
  const assignees = rows.filter((row) => isAssignee(turning, row));
  const known = new Set(assignees);
  const others = rows.filter((row) => !known.has(row));
  // Letters of a row longer than the header may stand in wrong columns.
  const long = new Set(assignees.filter((row) => filledCells(row.slice(table.header.length)).length > 0));
  for (const row of assignees) tellLength(turning, row);
  tellColumns(turning);
  const sections = table.groups;
  const first = table.header[name] ?? table.header[0];
  const corner = (text: string): Row => (first === undefined ? [] : [{ ...first, text }]);
  const labels = assignees.map((row) => row[name] ?? missingCell(row));
  return {
    table: {
      ...table,
      header: [...(sections === undefined ? [] : corner('Section')), ...corner('Activity'), ...labels],
      headerRows: [],
      groups: [],
      rows: [
        ...activities.flatMap((column) => {
          const cell = table.header[column];
          if (cell === undefined) return [];
          const section = sections === undefined ? [] : [sectionOver(cell, sections[column])];
          return [
            [
              ...section,
              cell,
              ...assignees.map((row) => (long.has(row) ? undefined : row[column]) ?? missingCell(row)),
            ],
          ];
        }),
        // Footnotes and explanations are known by their first cell.
        ...others.map((row) => [...(sections === undefined ? [] : corner('')), ...filledCells(row).slice(0, 1)]),
      ],
      footnotes: new Map(table.footnotes),
    },
    doubts: turning.doubts,
  };
}

/** Whether a row is the header once more, which is told. */
function isRepeated({ doubts }: Turning, row: Row, headers: ReadonlySet<string>): boolean {
  const [first] = filledCells(row);
  if (first === undefined || !headers.has(textOf(row))) return false;
  doubts.push({ code: 'repeated-header', place: first });
  return true;
}

/** Whether a row is one of an assignee: no footnote, and no explanation of a letter. */
function isAssignee({ read, name }: Turning, row: Row): boolean {
  const [first, ...more] = filledCells(row);
  if (first === undefined || (more.length === 0 && footnoteOf(first.text) !== undefined)) return false;
  const label = row[name];
  return (
    isBlank(label) ||
    !isLegendRow(
      label?.text ?? '',
      row.filter((cell) => cell !== label),
      read,
    )
  );
}

function missingCell(row: Row): Cell {
  const last = row.at(-1);
  return { text: '', at: last?.at ?? 0, column: last?.column ?? 0, isMissing: true };
}

/** What stands over an activity, if that is not its own name. */
function sectionOver(cell: Cell, above: Cell | undefined): Cell {
  return above === undefined || above.text === cell.text ? { ...cell, text: '' } : above;
}

function tellLength(turning: Turning, row: Row): void {
  const { table, activities, doubts } = turning;
  const lacking = activities.find((column) => row[column] === undefined);
  const [extra, ...more] = filledCells(row.slice(table.header.length));
  if (extra !== undefined) {
    const excerpt = [extra, ...more].map(({ text }) => text).join(', ');
    doubts.push({ code: 'extra-cells', place: extra, detail: { excerpt } });
  } else if (lacking !== undefined) {
    const excerpt = table.header[lacking]?.text ?? '';
    doubts.push({ code: 'missing-cell', place: missingCell(row), detail: { excerpt } });
  }
}

/** Tells of columns that are neither names nor activities; there is no place for what they say of assignees. */
function tellColumns({ table, counts, name, activities, doubts }: Turning): void {
  const used = new Set(activities).add(name);
  for (const [column, cell] of table.header.entries()) {
    if (used.has(column) || (isBlank(cell) && counts[column]?.filled === 0)) continue;
    doubts.push({ code: 'column-left-out', place: cell, detail: { excerpt: cell.text } });
  }
}
