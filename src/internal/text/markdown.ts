import { cleanLine } from './cleanLine.js';

/**
 * What may begin markup in a line of GitHub's dialect: emphasis, code, links, tags, character references, cells, math; at the beginning
 * lists and quotes; and what a reader would turn into a link: `://`, `mailto:`, `//host`, `host.name`, `name@host`.
 */
const markup = /[\\`*_[\]<&|~#@$]|:(?=\S)|\/(?=\/)|\.(?=\S)|^[-+>]|(?<=^\d{1,9})[.)]/g;

/**
 * A text as a line of Markdown that shows it and nothing else, wherever the line stands: in a cell, a heading, a list or a paragraph.
 *
 * Hosts of code may still turn `@name`, `#1` and mail addresses into links after they have read the Markdown; no escape stops that.
 *
 * @see https://github.github.com/gfm/
 */
export function markdownLine(text: string): string {
  return cleanLine(text).replace(markup, '\\$&');
}
