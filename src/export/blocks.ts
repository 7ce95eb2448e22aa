import { markdownLine } from '../internal/text/markdown.js';
import type { Table } from './table.js';

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${markdownLine(text)}`;
}

/** A paragraph of one line. */
export function paragraph(text: string): string {
  return markdownLine(text);
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => markdownLine(String(cell))).join(' | ')} |`;
}

/** A table in GitHub's dialect. */
export function tableBlock({ header, rows }: Table): string {
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them. */
export function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
