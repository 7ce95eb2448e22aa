import { slug } from '../../internal/text/slug.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell } from '../tables/model.js';
import { fittingName, fittingText } from './fittingText.js';
import { idUnder } from './idUnder.js';
import { lineOf, nameOf } from './lineOf.js';
import { markedName } from './markedName.js';
import { importedFrom } from './matrixImport.js';
import type { MatrixImport } from './matrixImport.js';
import type { Matrix } from './matrix.js';
import type { KnownRow } from './knownRow.js';
import { showsAll } from './showsAll.js';

/** Adds the activity of a row, under a section if there is one; returns its id. */
export function readActivity(work: MatrixImport, matrix: Matrix, known: KnownRow, section: string | undefined): string {
  const { row, label } = known;
  const { name, remarks } = nameAndRemarks(work, matrix, label);
  const stated = nameOf(row[matrix.layout.id]?.text ?? '');
  const wanted = slug(stated) || idUnder(section, name, `activity-${work.activities.length + 1}`);
  const id = work.activityIds.next(wanted);
  if (id !== wanted) work.log.add('id-collision', label);
  readOwner(work, row[matrix.layout.owner]);
  const isShown = stated === '' ? showsAll(id, section === undefined ? name : `${section} ${name}`) : stated === id;
  const description = [...remarks, ...extraTexts(matrix, known)].join('\n');
  work.activities.push({
    id,
    name,
    ...(section !== undefined && { section }),
    ...(description !== '' && { description: fittingText(work, description, label) }),
    ...(!isShown && { externalIds: [{ system: 'table', id: stated === '' ? name : stated }] }),
    importedFrom: importedFrom(work, matrix.table, label),
  });
  return id;
}

/** Sees to it that there is a role for whom an owner column names; the text itself is part of the description. */
function readOwner({ assignees, log }: MatrixImport, cell: Cell | undefined): void {
  if (cell === undefined || isBlank(cell)) return;
  const owner = assignees.ownerOf(cell.text, (code) => {
    log.add(code, cell, { excerpt: cell.text });
  });
  if (owner?.isMade === true) log.add('owner-role', cell, { excerpt: cell.text });
}

/** The name of an activity, and what its footnote says; the whole of a name that had to be cut is a remark. */
function nameAndRemarks(
  work: MatrixImport,
  matrix: Matrix,
  label: Cell,
): { readonly name: string; readonly remarks: readonly string[] } {
  const { text: full, footnote } = markedName(matrix, label.text);
  const name = fittingName(work, full, label);
  const isCut = lineOf(full).length > name.length;
  return { name, remarks: [...(isCut ? [full] : []), ...(footnote === undefined ? [] : [footnote])] };
}

/** The texts of columns that hold no letters, each with its header. */
function extraTexts({ table, layout }: Matrix, { row }: KnownRow): string[] {
  const texts: string[] = [];
  for (const column of layout.extras) {
    if (column >= row.length) break; // a short row of a wide table costs what it is long
    const cell = row[column];
    if (cell === undefined || isBlank(cell)) continue;
    const header = lineOf(table.header[column]?.text ?? '');
    const isPlain = header === '' || /^(?:description|details)$/i.test(header);
    texts.push(isPlain ? cell.text.trim() : `${header}: ${cell.text.trim()}`);
  }
  return texts;
}
