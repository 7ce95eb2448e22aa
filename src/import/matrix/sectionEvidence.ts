import { filledCells } from '../tables/filledCells.js';
import { numberingOf } from './numbering.js';
import type { KnownRow } from './knownRow.js';

/** The nearest rows of letters above and below each row, as far as there are any. */
function neighborsOf(rows: readonly KnownRow[]): readonly (readonly KnownRow[])[] {
  const nearest: KnownRow[][] = rows.map(() => []);
  for (const order of [[...rows.keys()], [...rows.keys()].reverse()]) {
    let last: KnownRow | undefined;
    for (const index of order) {
      if (last !== undefined) nearest[index]?.push(last);
      if (rows[index]?.kind === 'activity') last = rows[index];
    }
  }
  return nearest;
}

function rowNumbering({ row, label }: KnownRow): string {
  return numberingOf(filledCells(row)[0]?.text ?? '', label.text);
}

function isInCapitals({ label }: KnownRow): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(label.text) && !/\p{Ll}/u.test(label.text);
}

function isEmphasized({ label }: KnownRow): boolean {
  return label.isEmphasized === true;
}

/** Whether a label looks like one of a section by itself: it fills its row, ends with a colon, or is emphasized or in capitals. */
export function standsOut(known: KnownRow): boolean {
  const { row, label } = known;
  const filled = filledCells(row);
  const isRepeated = filled.length > 1 && filled.every(({ text }) => text === label.text);
  return isRepeated || /[:：]\s*$/.test(label.text) || isEmphasized(known) || isInCapitals(known);
}

/**
 * Whether each label without letters is shown to be one of a section: it fills its row, stands in another column than names
 * do, ends with a colon, or is emphasized, in capitals or numbered as no neighbor is. The first of all rows is one too where a
 * later label is shown to be one, unless it is numbered as the next. Anything else may be an activity that nobody has a part in.
 */
export function sectionEvidence(rows: readonly KnownRow[], nameColumn: number): boolean[] {
  const neighbors = neighborsOf(rows);
  const isShown = rows.map((known, index) => {
    const around = neighbors[index] ?? [];
    const isUnlike = (trait: (row: KnownRow) => string | boolean): boolean =>
      around.length > 0 && around.every((other) => trait(other) !== trait(known));
    const { row, label } = known;
    if (filledCells(row).length > 1 && filledCells(row).every(({ text }) => text === label.text)) return true;
    if (/[:：]\s*$/.test(label.text) || label !== row[nameColumn] || isUnlike(rowNumbering)) return true;
    return [isEmphasized, isInCapitals].some((trait) => trait(known) && isUnlike(trait));
  });
  const [first] = rows;
  const isNextShown = rows.some(({ kind }, index) => index > 0 && kind === 'section' && isShown[index] === true);
  if (first !== undefined && rowNumbering(first) === '' && isNextShown) isShown[0] = true;
  return isShown;
}
