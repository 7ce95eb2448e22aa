import { normalizedName } from '../../internal/text/normalizedName.js';
import type { Assignee } from '../../services/parties/model.js';
import type { Cell, SourceTable } from '../tables/model.js';
import type { TellName } from './assignees.js';
import { fittingName } from './fittingText.js';
import { markedName } from './markedName.js';
import type { MatrixImport } from './matrixImport.js';
import type { TableLayout } from './tableLayout.js';

/** Whom the letter columns of a matrix belong to, in their order; headers that are doubtful are told. */
export function columnAssignees(work: MatrixImport, table: SourceTable, layout: TableLayout): Assignee[] {
  const occurrences = new Map<string, number>();
  const holders = new Set<string>();
  return layout.letters.flatMap((column) => {
    const cell = table.header[column];
    if (cell === undefined) return [];
    const stated = statedName(work, table, cell);
    const label = stated === '' ? unnamed(work, layout, cell, column) : stated;
    const group = table.groups?.[column];
    const party = group === undefined ? '' : statedName(work, table, group);
    const name = `${normalizedName(party)}\n${normalizedName(label)}`;
    const occurrence = (occurrences.get(name) ?? 0) + 1;
    occurrences.set(name, occurrence);
    const tell: TellName = (code) => {
      work.log.add(code, cell, { excerpt: label });
    };
    const assignee =
      party === ''
        ? work.assignees.assigneeOf(label, occurrence, tell)
        : work.assignees.partyOrRole(party, label, occurrence, tell);
    const holder = `${assignee.kind}:${assignee.id}`;
    if (stated === '') work.log.add('empty-header', cell, { detail: layout.isTurned ? 'row' : 'column' });
    if (occurrence > 1) work.log.add('duplicate-header', cell, { excerpt: label });
    else if (holders.has(holder)) work.log.add('same-assignee', cell, { excerpt: label });
    holders.add(holder);
    return assignee;
  });
}

/** A header as a name. No footnote is used up here: an assignee has no place for its text, so it is told as left out. */
function statedName(work: MatrixImport, table: SourceTable, cell: Cell): string {
  const { text } = markedName({ table, usedMarks: new Set() }, cell.text);
  return fittingName(work, text, cell);
}

function unnamed({ isText }: MatrixImport, { isTurned }: TableLayout, { at }: Cell, column: number): string {
  return isTurned ? `Row ${isText ? at : at + 1}` : `Column ${column + 1}`;
}
