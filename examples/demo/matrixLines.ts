import type { Assessment, Responsibilities } from '../../src/assessment/index.js';
import type { OperatingModel } from '../../src/operating-model/index.js';
import { raciMatrix, raciSchemes } from '../../src/raci/index.js';
import type { RaciMatrix } from '../../src/raci/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { shownColumns } from './matrixColumns.js';
import { matrixRows } from './matrixRows.js';
import type { NumberedFindings } from './numbered.js';
import { partyLines } from './partyLines.js';
import { count, listed } from './words.js';
import { wrapped } from './wrapped.js';

const title = 'WHO IS ACCOUNTABLE FOR WHAT';
/** Columns of the terminal that letters may take; the rest is for the names of activities. */
const lettersRoom = 44;

function legend({ raciScheme }: OperatingModel, { accountableImpliesResponsible }: Responsibilities): Line[] {
  const preset = raciSchemes.find(({ id }) => id === (raciScheme?.id ?? 'raci'));
  const letters = (raciScheme?.letters ?? preset?.letters ?? []).map(({ letter, label }) => `${letter} ${label}`);
  const implied = accountableImpliesResponsible ? '; no doer named: the accountable does it' : '';
  const marks = `~ for a part of it only; [1] finding below, [-] not shown; [?] not known${implied}.`;
  return lines(wrapped(`${letters.join(', ')}; ${marks}`), 'quiet');
}

/** What the matrix does not show. */
function notes(leftOut: readonly string[], { unplaced }: RaciMatrix, retired: number): Line[] {
  const stand = unplaced === 1 ? 'stands' : 'stand';
  const told = [
    leftOut.length > 0 ? `No room for the columns of ${listed(leftOut, 5)}.` : '',
    unplaced > 0 ? `${count(unplaced, 'letter')} ${stand} in no column: the holder or the party is not known.` : '',
    retired > 0 ? `Not shown: ${count(retired, 'activity', 'activities')} of retired services.` : '',
  ];
  return lines(told.filter((note) => note !== '').flatMap((note) => wrapped(note)));
}

/** Who is accountable for what: the matrix by party, and how much each party holds. */
export function matrixLines(
  model: OperatingModel,
  { responsibilities, asOf }: Assessment,
  findings: NumberedFindings,
): Line[] {
  if (responsibilities.status === 'not-assessed') {
    const missing = `Not assessed: the document has no ${responsibilities.missing.join(' and no ')}.`;
    return [{ text: title, tone: 'heading' }, ...lines(wrapped(missing))];
  }
  if (responsibilities.status === 'withheld') return []; // what the demo prints is internal
  const { value } = responsibilities;
  const matrix = raciMatrix(model, { asOf, level: 'party' });
  const live = new Set(value.activities.map(({ activityId }) => activityId));
  const rows = matrix.rows.filter(({ activityId }) => live.has(activityId));
  const shown = shownColumns({ columns: matrix.columns, rows }, lettersRoom);
  const numbers = new Map(shown.columns.map(({ partyId, heading }) => [partyId, heading]));
  return [
    ...matrixRows(title, model, rows, shown, findings),
    ...legend(model, value),
    ...partyLines(value, shown.areNumbered ? numbers : new Map()),
    ...notes(shown.leftOut, matrix, matrix.rows.length - rows.length),
  ];
}
