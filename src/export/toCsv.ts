import type { AudienceResult } from '../assessment/forAudience.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { csvText } from '../internal/text/csv.js';
import type { CsvFormat } from '../internal/text/csv.js';
import { findingTable, tallyTable } from './findingTables.js';
import { matrixTable } from './matrixTable.js';
import { exportOptions, reportTexts, shownTo } from './reportTexts.js';
import type { ExportOptions, ReportTexts } from './reportTexts.js';
import type { Table } from './table.js';

/** Options of {@link toCsv}. */
export interface ToCsvOptions extends ExportOptions {
  /** What stands between cells; default a comma. Spreadsheets of some countries want a semicolon. */
  readonly delimiter?: CsvFormat['delimiter'] | undefined;
  /** Whether texts that a spreadsheet would run as formulas get an apostrophe before them, which `raciFromTable` takes off; default true. */
  readonly formulaSafe?: boolean | undefined;
  /** Whether the text begins with a byte order mark, by which Excel knows that it is UTF-8; default false. */
  readonly byteOrderMark?: boolean | undefined;
}

const delimiters: readonly unknown[] = [',', ';', '\t'];

function formatOf({ delimiter = ',', formulaSafe = true, byteOrderMark = false }: ToCsvOptions): CsvFormat {
  if (!delimiters.includes(delimiter)) refuse('delimiter', 'be a comma, a semicolon or a tab', 'invalid-option');
  for (const [path, value] of Object.entries({ formulaSafe, byteOrderMark }))
    if (typeof value !== 'boolean') refuse(path, 'be true or false', 'invalid-option');
  return { delimiter, formulaSafe, byteOrderMark };
}

function tableOf(result: AudienceResult, texts: ReportTexts): Table {
  if (result.kind === 'raci-matrix') return matrixTable(result, texts.word, { withIds: true });
  const report = result.kind === 'assessment' ? result.gaps : result;
  return report.audience === 'public' ? tallyTable(report, texts.word) : findingTable(report, texts);
}

/**
 * A result as CSV (RFC 4180, lines end with CRLF): a matrix with its activities as rows; a gap report, or the one of an assessment, with
 * a finding a row; for anybody, a rule a row. Texts are one line each.
 *
 * `raciFromTable` reads a matrix back; for letters that hold for a part only, it then tells that it does not know for which.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { toCsv } from 'comanaged/export';
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const matrix = raciMatrix({
 *   parties: [{ id: 'us', name: '=Our IT' }],
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [{ activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'A' }],
 * });
 * toCsv(matrix).split('\r\n');
 * // => ["Activity,Id,'=Our IT", 'Verify backups,backup,A', '']
 * ```
 */
export function toCsv(result: AudienceResult, options: ToCsvOptions = {}): string {
  checkOptions(options, 'options', [...exportOptions, 'delimiter', 'formulaSafe', 'byteOrderMark']);
  const format = formatOf(options);
  const texts = reportTexts(options);
  const shown = shownTo(result, options);
  return guarded('result', () => {
    const { header, rows } = tableOf(shown, texts);
    const lines = [header, ...rows].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cleanLine(cell) : cell)),
    );
    return csvText(lines, format);
  });
}
