import { audiences } from '../internal/audience.js';
import type { Audience } from '../internal/audience.js';
import { checkRecord, isTexts, refuse } from '../internal/check.js';
import type { Figure } from '../internal/figure.js';
import { isOwnSvg } from '../internal/text/isOwnSvg.js';

const isCell = (cell: unknown): cell is string | number =>
  typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
const isCells = (cells: unknown): boolean => Array.isArray(cells) && [...(cells as unknown[])].every(isCell);

function checkTable(table: unknown, path: string): void {
  checkRecord(table, path);
  const { caption, header, rowHeaders, rows, totals } = table;
  if (typeof caption !== 'string' || !isTexts(header)) refuse(path, 'have a caption and a header');
  if (!Number.isSafeInteger(rowHeaders) || Number(rowHeaders) < 0 || Number(rowHeaders) > header.length)
    refuse(`${path}/rowHeaders`, 'be a number of columns');
  if (!Array.isArray(rows) || !rows.every(isCells) || !isCells(totals)) refuse(path, 'have rows of texts and numbers');
}

/** Ids that a drawing of ours has. */
function idsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/ id="([^"]*)"/g)].flatMap(([, id]) => id ?? []);
}

/** Refuses figures that are for fewer people than the page, that this library has not drawn, or that share their ids. */
export function checkFigures(figures: unknown, audience: Audience): asserts figures is readonly Figure[] {
  if (!Array.isArray(figures)) refuse('figures', 'be an array', 'invalid-option');
  const ids = new Set<string>();
  for (const [at, figure] of (figures as readonly unknown[]).entries()) {
    const path = `figures/${at}`;
    checkRecord(figure, path);
    const seenBy = audiences.findIndex((each) => each === figure['audience']);
    if (seenBy < audiences.indexOf(audience)) refuse(`${path}/audience`, `be for ${audience}`, 'invalid-option');
    if (typeof figure['summary'] !== 'string') refuse(`${path}/summary`, 'be a text');
    checkTable(figure['table'], `${path}/table`);
    const svg = figure['svg'];
    if (typeof svg !== 'string' || !isOwnSvg(svg)) refuse(`${path}/svg`, 'be a drawing of this library');
    for (const id of idsOf(svg)) {
      if (ids.has(id)) refuse(path, 'have an idPrefix of its own', 'invalid-option');
      ids.add(id);
    }
  }
}
