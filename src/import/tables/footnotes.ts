import type { Footnotes } from './model.js';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Writes the marks of footnotes in one way: `¹`, `[1]`, `[^1]`, `^1^` and a raised 1 of HTML as `^1`; stars and daggers stay.
 */
export function withFootnoteMarks(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${digits.replace(/./g, (digit) => String(superscripts.indexOf(digit)))}`)
    .replace(/\[\^([\w-]{1,20})\]|\[(\d{1,3})\]|<sup>([^<>]{1,20})<\/sup>/gi, '^$1$2$3')
    .replace(/(\^[\w-]{1,20})\^/g, '$1');
}

/** A footnote: its mark and what it says. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** The footnote that a line is, if it begins with a mark; text in emphasis (`*so*`) is none. */
export function footnoteOf(line: string): Footnote | undefined {
  const found = /^(\*+|[†‡§]|\^[\w-]{1,20})[:.)]?\s*(\S.*)$/su.exec(withFootnoteMarks(line.trim()));
  const [, mark, text] = found ?? [];
  return mark === undefined || text === undefined || text.includes(mark) ? undefined : { mark, text };
}

/** Adds a footnote; a second one with the same mark makes both unclear. */
export function addFootnote(footnotes: Footnotes, { mark, text }: Footnote): void {
  footnotes.set(mark, footnotes.has(mark) ? null : text);
}
