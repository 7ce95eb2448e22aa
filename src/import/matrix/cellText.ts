import { withFootnoteMarks } from '../tables/footnotes.js';
import { markdownText } from '../tables/markdownText.js';
import type { PlainLine } from '../tables/markdownText.js';

const fullWidthOffset = 0xfee0;

/** A cell of letters without markup: footnote marks in one spelling, full-width letters as ASCII, blanks as single spaces. */
export function cellText(source: string): PlainLine {
  const { text, isStruck } = markdownText(source);
  const clean = withFootnoteMarks(text)
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
  return { text: clean.trim(), isStruck };
}
