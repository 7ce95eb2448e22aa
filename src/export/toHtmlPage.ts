import type { AudienceResult } from '../assessment/forAudience.js';
import { checkOptions, refuse } from '../internal/check.js';
import { htmlElement, htmlMarkup } from '../internal/text/htmlMarkup.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';
import { htmlOptions, toHtml } from './toHtml.js';
import type { ToHtmlOptions } from './toHtml.js';

/** Options of {@link toHtmlPage}. */
export interface ToHtmlPageOptions extends ToHtmlOptions {
  /** Title of the page. */
  readonly title: string;
}

const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A result as a whole page, to be kept as a file or served as it is. The page loads nothing, runs nothing, and says so itself in a
 * content security policy: its one style is a constant, known by its hash.
 *
 * @returns HTML in UTF-8; the language is English and the first heading of level 1 where the options do not say
 * @throws ComanagedError as `toHtml`
 *
 * @example
 * ```ts
 * import { toHtmlPage } from 'comanaged/export';
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const page = toHtmlPage(raciMatrix({ activities: [], assignments: [] }), { title: 'Who does what' });
 * page.startsWith('<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">');
 * // => true
 * ```
 */
export function toHtmlPage(result: AudienceResult, options: ToHtmlPageOptions): string {
  checkOptions(options, 'options', [...htmlOptions, 'title']);
  const { title, lang = 'en', dir, headingLevel = 1, ...others } = options;
  if (typeof title !== 'string') refuse('title', 'be a text', 'invalid-option');
  const report = toHtml(result, { ...others, lang, dir, headingLevel });
  const page = htmlElement(
    'html',
    { lang, dir },
    htmlElement(
      'head',
      {},
      htmlElement('meta', { charset: 'utf-8' }),
      htmlElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      htmlElement('title', {}, title),
      htmlElement('style', {}, pageStyle),
    ),
    htmlElement('body', {}, htmlElement('main', {}, { written: report })),
  );
  return `<!DOCTYPE html>${htmlMarkup(page)}`;
}
