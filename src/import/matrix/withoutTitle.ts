import type { SourceTable } from '../tables/model.js';
import type { MatrixImport } from './matrixImport.js';
import { tableLayout } from './tableLayout.js';

/** Takes the title off the only matrix of an input: it names the whole, so that ids do not change with its version. */
export function withoutTitle(
  { read, assignees, log }: MatrixImport,
  tables: readonly SourceTable[],
): readonly SourceTable[] {
  if (!tables.some(({ title }) => title !== undefined)) return tables;
  const reader = { read, isKnown: assignees.isKnown };
  const [matrix, ...others] = tables.filter((table) => !('code' in tableLayout(table, reader)));
  const title = matrix?.title;
  if (title === undefined || others.length > 0) return tables;
  log.add('line-skipped', title);
  return tables.map((table) => (table === matrix ? { ...table, heading: undefined } : table));
}
