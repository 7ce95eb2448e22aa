import type { SourceTable } from '../tables/model.js';
import { layoutReader } from './matrixImport.js';
import type { MatrixImport } from './matrixImport.js';
import { matrixTable } from './matrixTable.js';

/** Takes the title off the only matrix of an input: it names the whole, so that ids do not change with its version. */
export function withoutTitle(work: MatrixImport, tables: readonly SourceTable[]): readonly SourceTable[] {
  if (!tables.some(({ title }) => title !== undefined)) return tables;
  const reader = layoutReader(work);
  const [matrix, ...others] = tables.filter((table) => 'layout' in matrixTable(table, reader));
  const title = matrix?.title;
  if (title === undefined || others.length > 0) return tables;
  work.log.add('line-skipped', title);
  return tables.map((table) => (table === matrix ? { ...table, heading: undefined } : table));
}
