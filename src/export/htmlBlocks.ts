import type { Figure, FigureTable } from '../internal/figure.js';
import { htmlElement } from '../internal/text/htmlMarkup.js';
import type { HtmlElement, HtmlTag } from '../internal/text/htmlMarkup.js';
import type { Block } from './blocks.js';
import type { Table } from './table.js';

const deepestLevel = 6;

/** Names of people and things may run the other way than the page: the browser finds out for each text. */
const ownDirection = { dir: 'auto' } as const;

function cellOf(value: string | number, isHeader: boolean): HtmlElement {
  const direction = typeof value === 'string' ? ownDirection : {};
  return isHeader
    ? htmlElement('th', { scope: 'row', ...direction }, String(value))
    : htmlElement('td', direction, String(value));
}

function rowOf(cells: readonly (string | number)[], rowHeaders: readonly number[]): HtmlElement {
  return htmlElement('tr', {}, ...cells.map((cell, at) => cellOf(cell, rowHeaders.includes(at))));
}

/** A table with its caption, headers of columns and rows, and sums if there are any. */
function tableOf(
  { header, rows }: Table,
  caption: string,
  rowHeaders: readonly number[],
  totals?: FigureTable['totals'],
): HtmlElement {
  const head = header.map((name) => htmlElement('th', { scope: 'col', ...ownDirection }, name));
  const sums = totals === undefined || totals.length === 0 ? [] : [htmlElement('tfoot', {}, rowOf(totals, [0]))];
  return htmlElement(
    'table',
    {},
    htmlElement('caption', ownDirection, caption),
    htmlElement('thead', {}, htmlElement('tr', {}, ...head)),
    htmlElement('tbody', {}, ...rows.map((row) => rowOf(row, rowHeaders))),
    ...sums,
  );
}

function headingTag(level: number): HtmlTag {
  const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
  return tags[Math.min(level, deepestLevel) - 1] ?? 'h6';
}

/** Blocks as elements; the first heading has the given level, and each has an id: the prefix and its number. */
export function htmlBlocks(blocks: readonly Block[], headingLevel: number, idPrefix: string): readonly HtmlElement[] {
  let headings = 0;
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        headings += 1;
        return htmlElement(
          headingTag(headingLevel + block.level - 1),
          { id: `${idPrefix}-${headings}`, ...ownDirection },
          block.text,
        );
      case 'paragraph':
        return htmlElement('p', ownDirection, block.text);
      case 'table':
        return tableOf(block.table, block.caption, block.rowHeaders);
    }
  });
}

/** A figure: the drawing with what it says, and the table with its numbers. */
export function htmlFigure({ svg, summary, table }: Figure): readonly HtmlElement[] {
  const named = Array.from({ length: table.rowHeaders }, (_, at) => at);
  return [
    htmlElement('figure', { class: 'cm-figure' }, { written: svg }, htmlElement('figcaption', ownDirection, summary)),
    tableOf(table, table.caption, named, table.totals),
  ];
}
