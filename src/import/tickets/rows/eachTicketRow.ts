import type { Place } from '../../problemLog.js';
import { eachCsvRow } from '../../tables/csvRows.js';
import { csvStart } from '../../tables/csvStart.js';
import { isBlank } from '../../tables/filledCells.js';
import type { Row } from '../../tables/model.js';
import type { ReadingBudget } from '../../tables/readingBudget.js';
import { eachItem, itemAt, lengthOf, rowOf } from '../../tables/rowsOfCells.js';
import type { RowFault } from '../../tables/rowsOfCells.js';
import type { IncidentField } from '../mapping.js';
import type { TicketLog } from '../problemTexts.js';
import type { TicketSettings } from '../settings.js';
import { cellRow } from './cellRow.js';
import { fieldPaths } from './fieldPaths.js';
import { headerColumns } from './headerColumns.js';
import type { FieldColumns } from './headerColumns.js';
import { objectRow } from './objectRow.js';
import type { ObjectPaths } from './objectRow.js';
import type { RowVisitor } from './ticketRow.js';

/** Rows that were left out, and the parts of an incident that no row has. */
export interface VisitedRows {
  readonly leftOut: number;
  readonly notFound: readonly IncidentField[];
}

/** Cells of an array that are read; no sheet has more. */
const mostColumns = 20_000;

/** The rows of a table below its header. */
interface Sheet {
  readonly take: (row: Row) => void;
  readonly columns: () => FieldColumns | undefined;
}

/** Hands over the rows of a text, of arrays below one of headers, or of objects. */
export function eachTicketRow(
  input: string | object,
  settings: TicketSettings,
  log: TicketLog,
  visitor: RowVisitor,
): VisitedRows {
  const { rows, cells } = settings.limits;
  const isTable = typeof input === 'string' || lengthOf(itemAt(input, 0)) !== undefined;
  const header = isTable ? 1 : 0; // is no row of tickets
  const budget: ReadingBudget = { rows: rows + header, cells, leftOut: undefined, rowsLeftOut: 0 };
  const notFound =
    typeof input === 'string'
      ? eachLine(input, settings, log, visitor, budget)
      : isTable
        ? eachArray(input, settings, log, visitor, budget)
        : eachObject(input, settings, log, visitor, budget);
  if (budget.leftOut !== undefined) log.add('rows-left-out', budget.leftOut, { count: budget.rowsLeftOut });
  return { leftOut: budget.rowsLeftOut, notFound };
}

function eachLine(
  input: string,
  settings: TicketSettings,
  log: TicketLog,
  visitor: RowVisitor,
  budget: ReadingBudget,
): readonly IncidentField[] {
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const start = csvStart(text, settings.delimiter);
  if (start.chosenOfTie !== undefined) {
    log.add('delimiter-tie', { at: start.line, column: 1 }, { detail: start.chosenOfTie });
  }
  const sheet = sheetReader(settings, log, visitor);
  const report = (fault: 'unclosed-quote' | 'text-after-quote' | 'bare-quote', place: Place): void => {
    log.add(fault, place);
  };
  eachCsvRow(text, { ...start, budget, report }, sheet.take);
  return absentFields(settings, sheet.columns());
}

/** Reads the first row with something in it as the header, and the others below it. */
function sheetReader(settings: TicketSettings, log: TicketLog, visitor: RowVisitor): Sheet {
  let columns: FieldColumns | undefined;
  let width = 0;
  return {
    columns: () => columns,
    take(row) {
      if (row.every(isBlank)) {
        if (columns !== undefined) visitor.blank();
      } else if (columns === undefined) {
        columns = headerColumns(row, settings, log);
        width = row.length;
      } else {
        const [first] = row;
        if (row.length !== width && first !== undefined) {
          log.add(row.length < width ? 'short-row' : 'long-row', first, { group: '' });
        }
        visitor.row(cellRow(row, columns, settings));
      }
    },
  };
}

/** The parts of an incident that have no column. */
function absentFields({ fields }: TicketSettings, columns: FieldColumns | undefined): readonly IncidentField[] {
  if (columns === undefined) return ['id'];
  return fieldPaths(fields).flatMap(([field]) => ((columns.get(field)?.length ?? 0) === 0 ? [field] : []));
}

function eachArray(
  input: object,
  settings: TicketSettings,
  log: TicketLog,
  visitor: RowVisitor,
  budget: ReadingBudget,
): readonly IncidentField[] {
  const sheet = sheetReader(settings, log, visitor);
  const report = (fault: RowFault, place: Place): void => {
    log.add(fault, place, { detail: 'a cell', group: '' });
  };
  eachItem(input, budget, (item, at) => {
    const ofRow = { ...budget, cells: Math.min(budget.cells, mostColumns) };
    const row = rowOf(item, at, { budget: ofRow, report });
    budget.cells -= row?.length ?? 0;
    if (row === undefined) visitor.unsupported(at);
    else sheet.take(row);
  });
  return absentFields(settings, sheet.columns());
}

function eachObject(
  input: object,
  settings: TicketSettings,
  log: TicketLog,
  visitor: RowVisitor,
  budget: ReadingBudget,
): readonly IncidentField[] {
  const paths = objectPaths(settings);
  let rows = 0;
  eachItem(input, budget, (item, at) => {
    if (typeof item !== 'object' || item === null || lengthOf(item) !== undefined) {
      visitor.unsupported(at);
      return;
    }
    rows++;
    visitor.row(objectRow(item, at, paths, settings, log));
  });
  if (rows === 0) return [];
  return fieldPaths(settings.fields).flatMap(([field]) => (paths.met.has(field) ? [] : [field]));
}

function objectPaths({ fields }: TicketSettings): ObjectPaths {
  const paths = fieldPaths(fields).map(([field, steps]) => {
    return [field, steps.map((step) => ({ name: String(step), steps: String(step).split('.') }))] as const;
  });
  return { paths: new Map(paths), met: new Set() };
}
