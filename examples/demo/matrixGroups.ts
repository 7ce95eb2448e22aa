import type { OperatingModel } from '../../src/operating-model/index.js';
import type { MatrixRow } from '../../src/raci/index.js';

/** Rows of the matrix under one heading. */
export interface MatrixGroup {
  readonly heading: string;
  /** The service that the heading names; null where it names none. */
  readonly serviceId: string | null;
  readonly rows: readonly MatrixRow[];
}

/** The rows by service, those of no service by the section of their table; in the order of their first rows. */
export function matrixGroups({ services }: OperatingModel, rows: readonly MatrixRow[]): MatrixGroup[] {
  const names = new Map((services ?? []).map(({ id, name }) => [id, name]));
  const groups = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const key = row.serviceId === null ? `section:${row.section ?? ''}` : `service:${row.serviceId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group): MatrixGroup => {
    const { serviceId = null, section = null } = group[0] ?? {};
    const service = serviceId === null ? null : (names.get(serviceId) ?? serviceId);
    return { heading: service ?? section ?? 'No service', serviceId, rows: group };
  });
}
