import { checkOptions, checkRecords } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import { grouped } from './grouped.js';
import type { LaneInput } from './input.js';
import { isMember, laneMembers } from './laneMembers.js';
import type { MatrixColumn } from './matrixColumns.js';
import { raciMatrix } from './raciMatrix.js';
import type { MatrixCell, RaciMatrixOptions } from './raciMatrix.js';
import { textOrNull } from './textOrNull.js';

/** One activity with where it belongs. */
export interface ResponsibilityRow {
  /** Function of its service; null where it has none, or none is stated. */
  readonly category: string | null;
  /** Incident type; null where it is about none, or none is stated. */
  readonly incidentType: string | null;
  /** What is null because nobody stated it, and `letters` where these are not all assessed: cells then hold what is known. */
  readonly notAssessed: readonly ('category' | 'incidentType' | 'letters')[];
  /** Service it belongs to; null for the whole organization. */
  readonly serviceId: string | null;
  /** Name of the service, or its id where it has none; null for the whole organization. */
  readonly serviceLabel: string | null;
  /** Lanes that it is known to be in, in the order of the input. */
  readonly laneIds: readonly string[];
  /** The activity. */
  readonly activityId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** One cell for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** A responsibility matrix by service category and incident type. */
export interface ResponsibilityRows {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Who holds letters. */
  readonly columns: readonly MatrixColumn[];
  /** The activities by category, then by incident type, what has none last; among equals in the order of the input. */
  readonly rows: readonly ResponsibilityRow[];
  /** Assignments that stand in no cell: their activity is not listed, or (level party) their party is not known. */
  readonly unplaced: number;
}

function nullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/**
 * Lays responsibilities out by service category and incident type, as the appendix of a contract has them.
 *
 * @param options those of `raciMatrix`; `level` is `party` if absent
 * @example
 * ```ts
 * import { responsibilityRows } from 'comanaged/raci';
 *
 * const { rows } = responsibilityRows({
 *   services: [{ id: 'mail', function: 'cloud-operations' }],
 *   activities: [
 *     { id: 'report', name: 'Report to the board', serviceId: null, incidentType: null },
 *     { id: 'phishing', name: 'Handle phishing', serviceId: 'mail', incidentType: 'phishing' },
 *   ],
 *   assignments: [{ activityId: 'phishing', assignee: { kind: 'party', id: 'msp' }, responsibility: 'R' }],
 * });
 * rows.map(({ category, incidentType, label, cells }) => [category, incidentType, label, cells[0]?.letters.join('')]);
 * // => [['cloud-operations', 'phishing', 'Handle phishing', 'R'], [null, null, 'Report to the board', '']]
 * ```
 *
 * @throws ComanagedError as `raciMatrix`
 */
export function responsibilityRows(input: LaneInput, options: RaciMatrixOptions = {}): ResponsibilityRows {
  checkOptions(options, 'options', ['asOf', 'level']);
  const matrix = raciMatrix(input, { ...options, level: options.level ?? 'party' });
  return guarded('input', () => {
    checkRecords(input.lanes, 'lanes', ['id']);
    const { membersOf } = laneMembers(input);
    const members = (input.lanes ?? []).flatMap((lane) => membersOf(lane)?.filter(isMember) ?? []);
    const lanes = grouped(members, ({ activityId }) => activityId);
    const services = new Map((input.services ?? []).map((service) => [service.id, service]));
    const activities = input.activities ?? [];
    const rows = matrix.rows.map((row, position): ResponsibilityRow => {
      const { activityId, label, serviceId, cells } = row;
      const service = serviceId === null ? undefined : services.get(serviceId);
      const incidentType = activities[position]?.incidentType;
      const isKnown = {
        category: serviceId === null || service?.function !== undefined,
        incidentType: incidentType !== undefined,
        letters: row.lettersAssessed,
      };
      return {
        category: textOrNull(service?.function),
        incidentType: textOrNull(incidentType),
        notAssessed: (['category', 'incidentType', 'letters'] as const).filter((name) => !isKnown[name]),
        serviceId,
        serviceLabel: serviceId === null ? null : (textOrNull(service?.name) ?? serviceId),
        laneIds: lanes.get(activityId)?.map(({ laneId }) => laneId) ?? [],
        activityId,
        label,
        cells,
      };
    });
    return {
      schemeId: matrix.schemeId,
      columns: matrix.columns,
      rows: rows.sort((a, b) => nullLast(a.category, b.category) || nullLast(a.incidentType, b.incidentType)),
      unplaced: matrix.unplaced,
    };
  });
}
