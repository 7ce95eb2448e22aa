import { markdownLine } from '../internal/text/markdown.js';
import type { Block } from './blocks.js';
import type { Table } from './table.js';

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => markdownLine(String(cell))).join(' | ')} |`;
}

/** A table in GitHub's dialect. */
function tableText({ header, rows }: Table): string {
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.text)}`;
    case 'paragraph':
      return markdownLine(block.text);
    case 'table':
      return tableText(block.table);
  }
}

/** Blocks as Markdown in GitHub's dialect, with an empty line between them; captions have no place in it. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}
