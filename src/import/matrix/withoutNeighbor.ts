import { isBlank } from '../tables/filledCells.js';
import type { Row, SourceTable } from '../tables/model.js';
import { activityWords } from './columnWords.js';
import type { Doubt } from './doubt.js';
import type { RaciCell } from './raciCell.js';
import { tableColumns } from './tableColumns.js';
import type { LayoutReader, TableColumns } from './tableColumns.js';

/** A table without what stands beside it. */
export interface AloneTable {
  readonly table: SourceTable;
  readonly doubts: readonly Doubt[];
}

/**
 * Takes off what stands beside a table: a legend, and behind a blank column another table. Columns behind a blank one that are
 * headed like assignees or hold text are part of the table.
 */
export function withoutNeighbor(table: SourceTable, reader: LayoutReader): AloneTable {
  const columns = tableColumns(table, reader);
  const legend = legendColumn(table, reader.read);
  const blank = columns.counts.findIndex((_, column) => column > 1 && isBlankColumn(table, column));
  const isCut = blank > 0 && blank < table.header.length - 1 && (isLegend(legend, blank) || isOther(columns, blank));
  const end = isCut ? blank : legend;
  if (end === undefined) return { table, doubts: [] };
  const beside = [table.header, ...table.rows].flatMap((row) => row.slice(end, table.header.length));
  const place = beside.find((cell) => !isBlank(cell));
  const code = legend === undefined || (isCut && !isLegend(legend, blank)) ? 'beside-blank-column' : 'legend-row';
  const cut = (row: Row): Row => [...row.slice(0, end), ...row.slice(table.header.length)];
  return {
    table: { ...table, header: cut(table.header), rows: table.rows.map(cut).filter((row) => row.length > 0) },
    doubts: place === undefined ? [] : [{ code, place, detail: { excerpt: place.text } }],
  };
}

/** Whether nothing but a legend stands behind a blank column. */
function isLegend(legend: number | undefined, blank: number): boolean {
  return legend !== undefined && legend === blank + 1;
}

function isBlankColumn({ header, rows }: SourceTable, column: number): boolean {
  return isBlank(header[column]) && rows.every((row) => isBlank(row[column]));
}

/** Whether another table begins behind a blank column: it has activities of its own, or letters without a header. */
function isOther({ names, counts }: TableColumns, blank: number): boolean {
  return names.some((name, column) => {
    const isUnnamed = name === '' && (counts[column]?.telling ?? 0) > 0;
    return column > blank && (isUnnamed || activityWords.has(name));
  });
}

/** The first of the last two columns, if they are a legend: each filled cell is a letter with its word behind it. */
function legendColumn({ header, rows }: SourceTable, read: (text: string) => RaciCell): number | undefined {
  const column = header.length - 2;
  if (column < 2) return undefined;
  const pairs = rows.flatMap((row) =>
    isBlank(row[column]) && isBlank(row[column + 1]) ? [] : [pairOf(row, column, read)],
  );
  const isDistinct = new Set(pairs).size === pairs.length && !pairs.includes(undefined);
  const isHeaded = [header[column], header[column + 1]].some(isBlank) || pairs.length > 1;
  return pairs.length > 0 && isDistinct && isHeaded ? column : undefined;
}

/** The letter of a cell with its word in the next; undefined where they are not that. */
function pairOf(row: Row, column: number, read: (text: string) => RaciCell): string | undefined {
  const [letter, word] = [row[column]?.text.trim() ?? '', row[column + 1]?.text.trim() ?? ''];
  const [one, ...others] = read(letter).participations;
  const [same] = read(word).participations;
  const isPair = letter.length === 1 && word.length > 3 && others.length === 0 && one?.letter === same?.letter;
  return isPair ? one?.letter : undefined;
}
