import { beginning } from './fitted.js';
import { plainText } from './plainText.js';
import { textWidth } from './textWidth.js';

/** Columns of a terminal that every line keeps to. */
export const pageWidth = 80;

/** Words, those that are longer than a line in parts. */
function pieces(text: string, width: number): string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts: string[] = [];
      let rest = word;
      while (textWidth(rest) > width) {
        const part = beginning(rest, width);
        parts.push(part);
        rest = rest.slice(part.length);
      }
      return [...parts, rest];
    });
}

/**
 * A text in lines of at most {@link pageWidth} columns.
 *
 * @param first what the first line begins with; the others are indented by as much
 */
export function wrapped(text: string, first = ''): string[] {
  const indent = ' '.repeat(textWidth(first));
  const width = pageWidth - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (textWidth(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line].map((content, at) => (at === 0 ? first : indent) + content);
}
