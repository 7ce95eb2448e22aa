import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell, Row } from '../tables/model.js';
import { isMostlyLetters } from './columnCounts.js';
import { activityWords, isAssigneeHeader, letterWords } from './columnWords.js';
import type { Doubt } from './doubt.js';
import { otherColumns } from './layoutColumns.js';
import { tableColumns } from './tableColumns.js';
import type { TableColumns } from './tableColumns.js';
import { skipped } from './tableLayout.js';
import type { MatrixTable, SkippedTable } from './tableLayout.js';
import { textOf } from './textOf.js';

/** More cells than this are not made of a list. */
const mostCells = 2_000_000;

interface ListColumns {
  readonly activity: number;
  readonly assignee: number;
  readonly letter: number;
}

/** What the columns of a table with one row for each letter hold; undefined where it is none. */
function listColumns({ names, counts }: TableColumns): ListColumns | undefined {
  const isLetter = (column: number): boolean =>
    isMostlyLetters(counts[column]) && (counts[column]?.telling ?? 0) > 0 && !activityWords.has(names[column] ?? '');
  const letters = [...names.keys()].filter(isLetter);
  const letter = letters.find((column) => letterWords.has(names[column] ?? '')) ?? -1;
  const activity = names.findIndex((name) => activityWords.has(name));
  const assignee = names.findIndex((name, column) => isAssigneeHeader(name) && !letters.includes(column));
  return letter < 0 || letters.length > 1 || activity < 0 || assignee < 0 ? undefined : { activity, assignee, letter };
}

interface Sheet {
  /** The row of each activity, by all that tells it from others. */
  readonly rows: Map<string, Entry>;
  /** The assignees by normalized name: the cell of the first naming, and their column. */
  readonly assignees: Map<string, { readonly cell: Cell; readonly position: number }>;
}

interface Entry {
  readonly row: Row;
  readonly held: Map<number, Cell>;
}

/**
 * A table with one row for each letter, as `Activity, Party, Responsibility`, as one with a row for each activity and a column
 * for each assignee.
 *
 * @returns undefined where it is no such table
 */
export function listTable(columns: TableColumns): MatrixTable | SkippedTable | undefined {
  const of = listColumns(columns);
  const { table, layout } = columns;
  if (of === undefined || layout !== undefined) return undefined;
  const sheet: Sheet = { rows: new Map(), assignees: new Map() };
  const doubts: Doubt[] = [];
  const header = textOf(table.header);
  for (const row of table.rows) {
    if (textOf(row) === header) doubts.push({ code: 'repeated-header', place: row[0] ?? { at: 0, column: 0 } });
    else if (!addRow(columns, of, sheet, row)) {
      return skipped('layout-not-supported', 'one row for each letter, and some name nobody', row[of.letter] ?? row[0]);
    }
  }
  if (sheet.rows.size * sheet.assignees.size > mostCells) {
    return skipped('layout-not-supported', 'one row for each letter, and too many of them', table.header[0]);
  }
  return matrixOf(columns, of, sheet, doubts);
}

/** Adds a row to the others of its activity; false where it has a letter and names nobody. */
function addRow({ namesOf }: TableColumns, of: ListColumns, sheet: Sheet, row: Row): boolean {
  const { assignee, letter } = of;
  const key = JSON.stringify(row.filter((_, at) => at !== assignee && at !== letter).map(({ text }) => text.trim()));
  const isWhole = isBlank(row[assignee]) && isBlank(row[letter]);
  // A row without a party is a section, a footnote or an activity that nobody has a part in.
  const own = isWhole || isBlank(row[of.activity]) ? `${sheet.rows.size} ${key}` : key;
  const entry = sheet.rows.get(own) ?? { row, held: new Map<number, Cell>() };
  sheet.rows.set(own, entry);
  const cell = row[assignee];
  const names = isWhole || cell === undefined ? [] : namesOf(cell.text);
  for (const name of names) {
    const normalized = normalizedName(name);
    const at = { at: cell?.at ?? 0, column: cell?.column ?? 0 };
    const known = sheet.assignees.get(normalized) ?? { cell: { ...at, text: name }, position: sheet.assignees.size };
    sheet.assignees.set(normalized, known);
    const held = entry.held.get(known.position);
    // A row without a letter leaves open what somebody does.
    const stated = isBlank(row[letter]) ? '?' : (row[letter]?.text ?? '');
    const text = held === undefined ? stated : `${held.text}\n${stated}`;
    entry.held.set(known.position, { ...(held ?? row[letter] ?? at), text });
  }
  return isWhole || names.length > 0;
}

function matrixOf(columns: TableColumns, of: ListColumns, sheet: Sheet, doubts: readonly Doubt[]): MatrixTable {
  const { table } = columns;
  const kept = [...table.header.keys()].filter((column) => column !== of.assignee && column !== of.letter);
  const own = table.header.filter((_, column) => column !== of.assignee && column !== of.letter);
  const name = kept.indexOf(of.activity);
  const assignees = [...sheet.assignees.values()];
  const rows = [...sheet.rows.values()].map(({ row, held }): Row => {
    const last = row.at(-1);
    const empty: Cell = { text: '', at: last?.at ?? 0, column: last?.column ?? 0 };
    const others = kept.map((column) => row[column] ?? empty);
    return [...others, ...assignees.map((_, position) => held.get(position) ?? empty)];
  });
  const list = {
    ...table,
    header: [...own, ...assignees.map(({ cell }) => cell)],
    rows,
    footnotes: new Map(table.footnotes),
  };
  const letters = assignees.map((_, position) => own.length + position);
  const others = otherColumns(tableColumns(list, columns), letters, name);
  return { table: list, layout: { ...others, name, letters, isTurned: false }, doubts };
}
