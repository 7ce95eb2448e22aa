import type { MatrixCell, RaciMatrix } from '../../src/raci/index.js';
import { shortened } from './fitted.js';
import { plainText } from './plainText.js';
import { textWidth } from './textWidth.js';

/** A column of the matrix that is shown. */
export interface ShownColumn {
  /** Its place in the matrix. */
  readonly place: number;
  /** The party. */
  readonly partyId: string;
  readonly heading: string;
}

/** The columns of the matrix that fit the page. */
export interface ShownColumns {
  readonly columns: readonly ShownColumn[];
  /** Columns of the terminal that each takes, one blank included. */
  readonly width: number;
  /** Whether the headings are numbers, because short names would be alike. */
  readonly areNumbered: boolean;
  /** Names of those that do not fit. */
  readonly leftOut: readonly string[];
}

const widest = 9;

/** The letters of a cell; `~` says that they hold for a part of the activity only. */
export function cellText(cell: MatrixCell | undefined): string {
  return cell === undefined ? '' : `${cell.letters.join('')}${cell.scoped ? '~' : ''}`;
}

/** As many first words of a name as fit, else its beginning. */
function shortName(name: string, width: number): string {
  const words = plainText(name).trim().split(/\s+/);
  while (words.length > 1 && textWidth(words.join(' ')) > width) words.pop();
  return shortened(words.join(' '), width);
}

/** Chooses the columns that fit `room`, those with the most letters first, and names them. */
export function shownColumns({ columns, rows }: Pick<RaciMatrix, 'columns' | 'rows'>, room: number): ShownColumns {
  const filled = columns.map((_, at) => rows.filter(({ cells }) => cellText(cells[at]) !== '').length);
  const texts = rows.flatMap(({ cells }) => cells.map(cellText));
  const least = texts.reduce((most, text) => Math.max(most, textWidth(text)), 3) + 1;
  const width = Math.max(Math.min(Math.floor(room / Math.max(columns.length, 1)), widest), least);
  const fitting = columns
    .map(({ assignee, label }, place) => ({ place, partyId: assignee.id, label }))
    .sort((a, b) => (filled[b.place] ?? 0) - (filled[a.place] ?? 0) || a.place - b.place)
    .slice(0, Math.max(Math.floor(room / width), 1))
    .sort((a, b) => a.place - b.place);
  const names = fitting.map(({ label }) => shortName(label, width - 1));
  const areNumbered = new Set(names).size < names.length;
  return {
    columns: fitting.map(({ place, partyId }, at) => ({
      place,
      partyId,
      heading: areNumbered ? `${at + 1}` : (names[at] ?? ''),
    })),
    width,
    areNumbered,
    leftOut: columns.filter((_, at) => fitting.every(({ place }) => place !== at)).map(({ label }) => label),
  };
}
