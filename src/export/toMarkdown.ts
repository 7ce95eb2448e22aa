import type { AudienceResult } from '../assessment/forAudience.js';
import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { markdownOf } from './markdownBlocks.js';
import { exportOptions, reportTexts, shownTo } from './reportTexts.js';
import type { ExportOptions } from './reportTexts.js';
import { resultBlocks } from './resultBlocks.js';

/** Options of {@link toMarkdown}. */
export type ToMarkdownOptions = ExportOptions;

/**
 * A result as Markdown in GitHub's dialect: a matrix as a table, a gap report with its findings, an assessment as a whole report. All
 * texts are escaped: nothing in the data can make a link, a tag or a row.
 *
 * `raciFromTable` reads a matrix back; for letters that hold for a part only, it then tells that it does not know for which.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { toMarkdown } from 'comanaged/export';
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const matrix = raciMatrix({
 *   parties: [{ id: 'us', name: 'Our IT' }],
 *   activities: [{ id: 'backup', name: 'Verify *all* backups' }],
 *   assignments: [{ activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'A' }],
 * });
 * toMarkdown(matrix).split('\n');
 * // => ['| Activity | Our IT |', '| --- | --- |', '| Verify \\*all\\* backups | A |', '']
 * ```
 */
export function toMarkdown(result: AudienceResult, options: ToMarkdownOptions = {}): string {
  checkOptions(options, 'options', exportOptions);
  const texts = reportTexts(options);
  const shown = shownTo(result, options);
  return guarded('result', () => markdownOf(resultBlocks(shown, texts)));
}
