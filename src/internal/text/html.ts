import { cleanLine } from './cleanLine.js';
import { cleanText } from './cleanText.js';
import { escapeMarkup } from './escapeMarkup.js';

/**
 * A text between the tags of a page: it shows the text and nothing else.
 *
 * @see https://owasp.org/www-community/Injection_Theory, and the rules of HTML for texts and character references
 */
export function htmlText(text: string): string {
  return escapeMarkup(cleanText(text));
}

/** A text as the value of an attribute, between double quotes: one line. */
export function htmlAttribute(text: string): string {
  return escapeMarkup(cleanLine(text));
}
