import { checkOptions } from '../internal/check.js';
import { assigneeKey } from './assigneeKey.js';
import { assignmentRows, heldOn } from './assignmentRows.js';
import { refuse } from './checkFields.js';
import { checkInput } from './checkInput.js';
import { compileScheme } from './compileScheme.js';
import { asParty, asThemselves, holdings } from './holdings.js';
import type { RaciInput } from './input.js';
import { matrixColumns } from './matrixColumns.js';
import type { MatrixColumn } from './matrixColumns.js';
import type { Assignment, AssignmentScope } from './model.js';

/** What one column holds in one row. */
export interface MatrixCell {
  /** Letters, in the order of the scheme; empty: none. */
  readonly letters: readonly string[];
  /** Whether a letter is given for a part of the activity only, by severity, site or hours. */
  readonly scoped: boolean;
}

/** One activity of a matrix. */
export interface MatrixRow {
  /** The activity. */
  readonly activityId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** Heading that it stands under; null where there is none. */
  readonly section: string | null;
  /** Service it belongs to; null where there is none. */
  readonly serviceId: string | null;
  /** One cell for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** A responsibility matrix to look at. */
export interface RaciMatrix {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Who holds letters. */
  readonly columns: readonly MatrixColumn[];
  /** The activities, in the order of the input. */
  readonly rows: readonly MatrixRow[];
  /** Assignments that stand in no cell: their activity is not listed, or (level party) their party is not known. */
  readonly unplaced: number;
}

/** Options of {@link raciMatrix}. */
export interface RaciMatrixOptions {
  /** Date on which assignments must hold, `YYYY-MM-DD`; absent: validity periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Columns: those who hold letters, or their parties with the letters of all their roles, teams and people; default `assignee`. */
  readonly level?: 'assignee' | 'party' | undefined;
}

const levels: readonly unknown[] = [undefined, 'assignee', 'party'];

/**
 * Lays responsibilities out as rows of activities and columns of those who hold letters.
 *
 * @example
 * ```ts
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const matrix = raciMatrix({
 *   parties: [{ id: 'us', name: 'Our IT' }, { id: 'msp', name: 'Provider' }],
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [
 *     { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'R' },
 *     { activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'A' },
 *   ],
 * });
 * matrix.rows[0]?.cells.map((cell) => cell.letters.join(''));
 * // => ['A', 'R']
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a matrix that would be an error in a document; `invalid-option` or
 * `unknown-option` for a wrong option.
 */
export function raciMatrix(input: RaciInput, options: RaciMatrixOptions = {}): RaciMatrix {
  checkOptions(options, 'options', ['asOf', 'level']);
  if (!levels.includes(options.level)) refuse('level', 'be assignee or party', 'invalid-option');
  checkInput(input, options.asOf);
  const { id: schemeId, letters } = compileScheme(input.raciScheme);
  const holderOf = options.level === 'party' ? asParty(input) : asThemselves;
  const held = heldOn(input, options.asOf);
  const rows = assignmentRows(input, held);
  const placed = holdings([...rows.values()].flat(), holderOf);
  const columns = matrixColumns(
    input,
    placed.map(({ holder }) => holder),
  );
  const keys = columns.map(({ assignee }) => assigneeKey(assignee));
  const cellOf = (assignments: readonly Assignment[] = []): MatrixCell => {
    const given = new Set(assignments.map(({ responsibility }) => responsibility));
    return {
      letters: letters.map(({ letter }) => letter).filter((letter) => given.has(letter)),
      scoped: assignments.some(({ scope }) => isRestricted(scope)),
    };
  };
  return {
    schemeId,
    columns,
    rows: (input.activities ?? []).map(({ id, name, section, serviceId }) => {
      const row = holdings(rows.get(id) ?? [], holderOf);
      const cells = new Map(row.map(({ holder, assignments }) => [assigneeKey(holder), assignments]));
      return {
        activityId: id,
        label: name ?? id,
        section: section ?? null,
        serviceId: serviceId ?? null,
        cells: keys.map((key) => cellOf(cells.get(key))),
      };
    }),
    unplaced: held.length - placed.reduce((count, { assignments }) => count + assignments.length, 0),
  };
}

function isRestricted(scope: AssignmentScope | undefined): boolean {
  return scope?.severities !== undefined || scope?.sites !== undefined || scope?.window !== undefined;
}
