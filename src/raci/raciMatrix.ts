import type { Audience, WithheldPart } from '../internal/audience.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { assigneeKinds } from '../services/parties/model.js';
import { personAliases } from '../services/parties/personAliases.js';
import type { PersonAlias } from '../services/parties/personAliases.js';
import { asParties } from './asParties.js';
import { assigneeKey } from './assigneeKey.js';
import { grouped } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import { holderKey, holdersOf } from './holders.js';
import type { RaciInput } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import { matrixColumns } from './matrixColumns.js';
import type { MatrixColumn } from './matrixColumns.js';
import type { Assignment, AssignmentScope } from './model.js';
import { partyOf } from './partyOf.js';
import { schemeLetters } from './schemeLetters.js';
import { textOrNull } from './textOrNull.js';

/** What one column holds in one row. */
export interface MatrixCell {
  /** Letters, in the order of the scheme; empty: none, or none known where letters of the row are not all assessed. */
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
  /** Whether its letters are all assessed: else a cell without letters does not say that there are none. */
  readonly lettersAssessed: boolean;
  /** One cell for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** A responsibility matrix to look at. */
export interface RaciMatrix {
  /** What it is. */
  readonly kind: 'raci-matrix';
  /** Who may see it. */
  readonly audience: Audience;
  /** What it is without for its audience; absent: nothing. */
  readonly withheld?: readonly WithheldPart[];
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Who holds letters. */
  readonly columns: readonly MatrixColumn[];
  /** The activities, in the order of the input. */
  readonly rows: readonly MatrixRow[];
  /** Assignments that stand in no cell: their activity is not listed, or (level party) their party is not known. */
  readonly unplaced: number;
  /** What the people of the input are called outside, by id; of an internal matrix only. */
  readonly people?: readonly PersonAlias[];
}

/** Options of {@link raciMatrix}. */
export interface RaciMatrixOptions {
  /** Date on which assignments must hold, `YYYY-MM-DD`; absent: validity periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Columns: those who hold letters, or their parties with the letters of all their roles, teams and people; default `assignee`. */
  readonly level?: 'assignee' | 'party' | undefined;
}

const levels: readonly unknown[] = [undefined, 'assignee', 'party'];

function isRestricted(scope: AssignmentScope | undefined): boolean {
  return scope?.severities !== undefined || scope?.sites !== undefined || scope?.window !== undefined;
}

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
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, and for a matrix that is none: names, dates
 * and references are the parser's to check; `invalid-option` or `unknown-option` for a wrong option.
 */
export function raciMatrix(input: RaciInput, options: RaciMatrixOptions = {}): RaciMatrix {
  checkOptions(options, 'options', ['asOf', 'level']);
  const { asOf, level } = options;
  if (!levels.includes(level)) refuse('level', 'be assignee or party', 'invalid-option');
  return guarded('input', () => {
    const raciScheme = input.raciScheme;
    const activities = [...(input.activities ?? [])]; // in a copy a hole is undefined, which cannot be read
    const letters = schemeLetters(raciScheme);
    const held = heldAssignments(input, letters, asOf);
    const rows = grouped(level === 'party' ? asParties(held, partyOf(input)) : held, ({ activityId }) => activityId);
    const isAssessed = lettersAssessed(input);
    // An activity that is listed twice has its letters once.
    const placed = [...new Set(activities.flatMap(({ id }) => rows.get(id) ?? []))];
    const holders = holdersOf(placed);
    if (holders.some(({ kind }) => !assigneeKinds.includes(kind)))
      refuse('assignments', `have assignees of a kind: ${assigneeKinds.join(', ')}`);
    const columns = matrixColumns(input, holders);
    const keys = columns.map(({ assignee }) => assigneeKey(assignee));
    const cellOf = (assignments: readonly Assignment[] = []): MatrixCell => {
      const given = new Set<unknown>(assignments.map(({ responsibility }) => responsibility));
      return {
        letters: letters.filter(({ letter }) => given.has(letter)).map(({ letter }) => String(letter)),
        scoped: assignments.some(({ scope }) => isRestricted(scope)),
      };
    };
    const people = holders.flatMap(({ kind, id }) => (kind === 'person' ? id : []));
    return {
      kind: 'raci-matrix',
      audience: 'internal',
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
      schemeId: String(raciScheme?.id ?? 'raci'),
      columns,
      rows: activities.map(({ id, name, section, serviceId }, position) => {
        if (typeof id !== 'string') refuse(`activities/${position}/id`, 'be a text');
        const cells = grouped(rows.get(id) ?? [], holderKey);
        return {
          activityId: id,
          label: textOrNull(name) ?? id,
          section: textOrNull(section),
          serviceId: textOrNull(serviceId),
          lettersAssessed: isAssessed(id),
          cells: keys.map((key) => cellOf(cells.get(key))),
        };
      }),
      unplaced: held.length - placed.length,
      people: personAliases(input, new Set([...(input.people ?? []).map(({ id }) => id), ...people])),
    };
  });
}
