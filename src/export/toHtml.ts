import type { AudienceResult } from '../assessment/forAudience.js';
import { checkOptions, refuse } from '../internal/check.js';
import type { Figure } from '../internal/figure.js';
import { guarded } from '../internal/guarded.js';
import { htmlElement, htmlMarkup } from '../internal/text/htmlMarkup.js';
import { checkDir, checkIdPrefix, checkLang } from '../internal/text/markupOptions.js';
import { checkFigures } from './checkFigures.js';
import { htmlBlocks, htmlFigure } from './htmlBlocks.js';
import { exportOptions, reportTexts, shownTo } from './reportTexts.js';
import type { ExportOptions } from './reportTexts.js';
import { resultBlocks } from './resultBlocks.js';

/** Options of {@link toHtml}. */
export interface ToHtmlOptions extends ExportOptions {
  /** Level of the first heading, 1 to 5; absent: 2, as the page has a title of its own. */
  readonly headingLevel?: number | undefined;
  /** Language of the texts, as a tag such as `en-GB`. */
  readonly lang?: string | undefined;
  /** Direction of the page; texts of the data find their own. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Begins the ids of headings, unique on the page; absent: `cm`. */
  readonly idPrefix?: string | undefined;
  /** Figures below the report, each with its table; made for the same audience or a wider one. */
  readonly figures?: readonly Figure[] | undefined;
}

/** Keys of {@link ToHtmlOptions}. */
export const htmlOptions: readonly string[] = [...exportOptions, 'headingLevel', 'lang', 'dir', 'idPrefix', 'figures'];

const deepestFirst = 5;

/**
 * A result as a piece of HTML to put into a page: a matrix as a table, a gap report with its findings, an assessment as a whole report,
 * and figures below. Tables have captions and headers of columns and rows.
 *
 * All texts are escaped: nothing in the data can make an element. There is no style, script, link, picture or event in it, and the only
 * classes are `cm-report`, `cm-figure` and those of figures: the page gives it its looks, under any content security policy.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { toHtml } from 'comanaged/export';
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const matrix = raciMatrix({
 *   parties: [{ id: 'us', name: 'Our <b>IT</b>' }],
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [{ activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'A' }],
 * });
 * toHtml(matrix).includes('<th scope="col" dir="auto">Our &lt;b&gt;IT&lt;/b&gt;</th>');
 * // => true
 * ```
 */
export function toHtml(result: AudienceResult, options: ToHtmlOptions = {}): string {
  checkOptions(options, 'options', htmlOptions);
  const { headingLevel = 2, lang, dir, idPrefix = 'cm', figures = [] } = options;
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > deepestFirst)
    refuse('headingLevel', `be a whole number from 1 to ${deepestFirst}`, 'invalid-option');
  checkLang(lang);
  checkDir(dir);
  checkIdPrefix(idPrefix);
  const texts = reportTexts(options);
  const shown = shownTo(result, options);
  return guarded('result', () => {
    checkFigures(figures, shown.audience);
    const blocks = htmlBlocks(resultBlocks(shown, texts), headingLevel, idPrefix);
    const report = { class: 'cm-report', lang, dir };
    return htmlMarkup(htmlElement('div', report, ...blocks, ...figures.flatMap(htmlFigure)));
  });
}
