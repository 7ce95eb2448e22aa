import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import { activityWords } from './columnWords.js';
import { letterHeaders } from './letterHeaders.js';
import { lineOf } from './lineOf.js';
import type { Participation, RaciCell } from './raciCell.js';
import { tableColumns } from './tableColumns.js';
import type { TableColumns } from './tableColumns.js';
import { skipped } from './tableLayout.js';
import type { SkippedTable } from './tableLayout.js';
import { groupsOf } from './withOneHeader.js';

/** A table with letters in a second header row. */
export interface LettersBelow {
  readonly table: SourceTable;
  /** Whether names stand in its cells; else letters, made of ticks. */
  readonly hasNames: boolean;
}

interface Below extends TableColumns {
  readonly byColumn: ReadonlyMap<number, readonly Participation[]>;
  readonly groups: readonly (Cell | undefined)[];
}

/**
 * A table whose second row heads the activities and letters, below parties or a title: with names in its cells as it is, with ticks
 * as one that has a column for each party and letters in its cells.
 *
 * @returns undefined where the row below the header is none of it
 */
export function lettersBelowParties(columns: TableColumns): LettersBelow | SkippedTable | undefined {
  const { table } = columns;
  const [lower, ...rows] = table.rows;
  const isActivity = (cell: Cell): boolean => activityWords.has(normalizedName(lineOf(cell.text)));
  if (lower === undefined || table.headerRows !== undefined || table.header.some(isActivity)) return undefined;
  const name = lower.findIndex(isActivity);
  const headed = { ...table, header: lower, headerRows: [table.header, lower], rows };
  const below = tableColumns(headed, columns);
  const { byColumn, distinct } = letterHeaders(below);
  if (name < 0 || byColumn.size < 2 || distinct < 2) return undefined;
  const groups = groupsOf(table.header, lower.length, new Set(byColumn.keys()), name);
  if (groups.every((group) => group === undefined)) return { table: headed, hasNames: true };
  const found: Below = { ...below, byColumn, groups };
  const hasTicks = countOf(found, isTick) > 0;
  const hasNames = countOf(found, ({ kind }) => kind === 'unknown') > 0;
  const reason = hasTicks && hasNames ? 'names and ticks stand below its letters' : unclearGroups(found);
  if (reason !== undefined) return skipped('layout-not-supported', reason, table.header[0]);
  return hasNames ? { table: { ...headed, groups }, hasNames } : { table: withTicks(found), hasNames };
}

function unclearGroups({ byColumn, groups }: Below): string | undefined {
  const seen = new Map<Cell, Set<string>>();
  for (const [column, participations] of byColumn) {
    const group = groups[column];
    if (group === undefined) return 'letters stand below parties, and not each of them has one';
    const letters = seen.get(group) ?? new Set();
    seen.set(group, letters);
    const letter = participations.map((each) => each.letter).join('');
    if (letters.has(letter)) return 'letters stand below parties, and one of them twice';
    letters.add(letter);
  }
  return undefined;
}

/** Whether a cell says that the letter above it is meant: a tick, or that letter. */
function isTick(cell: RaciCell, above: readonly Participation[]): boolean {
  if (cell.kind !== 'assigned') return cell.kind === 'tick';
  return cell.participations.every(({ letter }) => above.some((each) => each.letter === letter));
}

function countOf(below: Below, test: (cell: RaciCell, above: readonly Participation[]) => boolean): number {
  let count = 0;
  for (const row of below.table.rows) {
    for (const [column, above] of below.byColumn) {
      if (!isBlank(row[column]) && test(below.read(row[column]?.text ?? ''), above)) count++;
    }
  }
  return count;
}

function withTicks(below: Below): SourceTable {
  const { table, byColumn, groups } = below;
  const parties = [...new Set([...byColumn.keys()].flatMap((column) => groups[column] ?? []))];
  const others = [...table.header.keys()].filter((column) => !byColumn.has(column));
  const empty = (row: Row): Cell => ({ text: '', at: row[0]?.at ?? 0, column: row[0]?.column ?? 0 });
  const byParty = new Map(parties.map((party) => [party, [...byColumn.keys()].filter((at) => groups[at] === party)]));
  return {
    ...table,
    header: [...others.map((column) => table.header[column] ?? empty(table.header)), ...parties],
    headerRows: [],
    rows: table.rows.map((row) => [
      ...others.map((column) => row[column] ?? empty(row)),
      ...parties.map((party) => tickedCell(below, row, byParty.get(party) ?? []) ?? empty(row)),
    ]),
  };
}

/** The letters above the ticks of one party; what is no tick stays as it is written, to be told. */
function tickedCell({ table, byColumn, read }: Below, row: Row, columns: readonly number[]): Cell | undefined {
  const filled = columns.filter((column) => !isBlank(row[column]) && read(row[column]?.text ?? '').kind !== 'empty');
  const [first] = filled;
  const cell = first === undefined ? undefined : row[first];
  if (cell === undefined) return undefined;
  const texts = filled.map((column) => {
    const text = row[column]?.text ?? '';
    return isTick(read(text), byColumn.get(column) ?? []) && read(text).kind === 'tick'
      ? (table.header[column]?.text ?? '')
      : text;
  });
  return { ...cell, text: texts.join(', ') };
}
