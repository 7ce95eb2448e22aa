import { cleanLine } from './cleanLine.js';
import { cleanText } from './cleanText.js';
import { escapeMarkup } from './escapeMarkup.js';

/** What XML cannot hold, not even as a reference, and no cleaner takes out. */
const outsideXml = /[\uFFFE\uFFFF]/g;

/**
 * A text between the tags of a drawing, well-formed XML whatever it is.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function svgText(text: string): string {
  return escapeMarkup(cleanText(text)).replace(outsideXml, '\uFFFD');
}

/** A text as the value of an attribute of a drawing: one line. */
export function svgAttribute(text: string): string {
  return svgText(cleanLine(text));
}
