import { svgElement } from '../internal/text/svgMarkup.js';
import type { SvgElement } from '../internal/text/svgMarkup.js';
import { chartRoot } from './chartRoot.js';
import type { RootTexts } from './chartRoot.js';
import type { HeatCell, HeatWeek } from './heatCells.js';
import { inRows } from './heatTable.js';
import type { HeatTexts } from './heatTexts.js';
import { coverageHourStates } from './model.js';
import type { CoverageHourState, CoveragePalette } from './model.js';
import { needsOutline } from './paletteContrast.js';

/** How a heat map is drawn. */
export interface HeatDrawing extends RootTexts {
  readonly palette: CoveragePalette;
  readonly background: string;
}

// Units of the drawing; it has no size of its own.
const pitch = 24;
const cellSize = 23;
const head = 16;
const legendPitch = 25;
const hoursPerDay = 24;
const charWidth = 9;
const space = 8;
const shortestDay = 3;
const longestDay = 16;
const baseline = 16;
const plain = { fill: 'currentColor' } as const;

type At = readonly [x: number, y: number];

/** A cell: its color, its letter, and a marked corner where it is a gap in part. */
function cellElements(
  { state, partly }: Pick<HeatCell, 'state' | 'partly'>,
  [x, y]: At,
  { letter }: HeatTexts,
  { palette, background }: HeatDrawing,
): readonly SvgElement[] {
  const { fill, ink } = palette.states[state];
  const edge = needsOutline(fill, background)
    ? { x: x + 0.5, y: y + 0.5, width: cellSize - 1, height: cellSize - 1, stroke: palette.outline, 'stroke-width': 1 }
    : { x, y, width: cellSize, height: cellSize };
  const corner = { d: `M${x + cellSize - 8} ${y + 1}h7v7z`, fill: palette.states.gap.fill, stroke: ink };
  return [
    ...(fill === 'none' ? [] : [svgElement('rect', { class: `cm-${state}`, ...edge, fill })]),
    ...(partly ? [svgElement('path', { class: 'cm-partly', ...corner })] : []),
    svgElement('text', { x: x + cellSize / 2, y: y + baseline, fill: ink }, letter({ state, partly })),
  ];
}

function legendOf(cells: readonly HeatCell[]): readonly Pick<HeatCell, 'state' | 'partly'>[] {
  const states: readonly CoverageHourState[] = coverageHourStates.filter((state) =>
    cells.some((cell) => cell.state === state),
  );
  const example = cells.find(({ partly }) => partly);
  return [
    ...states.map((state) => ({ state, partly: false })),
    ...(example === undefined ? [] : [{ state: example.state, partly: true }]),
  ];
}

/** The names of hours above and of days before their cells; `left` is where the cells begin. */
function axes({ days, dayName }: HeatTexts, left: number, toLeft: 'start' | 'end'): readonly SvgElement[] {
  const hours = Array.from({ length: hoursPerDay }, (_, hour) =>
    svgElement('text', { x: left + hour * pitch + cellSize / 2, y: 11 }, String(hour)),
  );
  const names = days.map((day, row) =>
    svgElement('text', { x: left - space, y: head + row * pitch + baseline }, dayName(day)),
  );
  return [
    svgElement('g', { class: 'cm-hours', ...plain, 'font-size': 10 }, ...hours),
    svgElement('g', { class: 'cm-days', ...plain, 'text-anchor': toLeft }, ...names),
  ];
}

/** A line for each state that occurs. */
function legendElements(
  cells: readonly HeatCell[],
  [left, top]: At,
  texts: HeatTexts,
  drawing: HeatDrawing,
  toRight: 'start' | 'end',
): readonly SvgElement[] {
  return legendOf(cells).flatMap((entry, at) => {
    const y = top + at * legendPitch - 1;
    const label = entry.partly ? texts.word('partly') : texts.label(entry.state);
    const place = { x: left + pitch + space, y: y + baseline, ...plain, 'text-anchor': toRight };
    return [...cellElements(entry, [left, y], texts, drawing), svgElement('text', place, label)];
  });
}

/** A heat map as SVG: a row a day, a column an hour, a letter in each cell, and a legend below. */
export function heatSvg(week: HeatWeek, texts: HeatTexts, drawing: HeatDrawing): string {
  const { dir = 'ltr' } = drawing;
  const longest = Math.max(shortestDay, ...texts.days.map((day) => texts.dayName(day).length));
  const left = charWidth * Math.min(longestDay, longest) + space;
  const top = head + texts.days.length * pitch + space;
  const cells = inRows(week, texts);
  // The end of a text is on its left side where texts run from right to left.
  const [toLeft, toRight] = dir === 'rtl' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const drawn = cells.flatMap((cell, at) => {
    const row = Math.floor(at / hoursPerDay);
    return cellElements(cell, [left + cell.hour * pitch, head + row * pitch], texts, drawing);
  });
  return chartRoot(
    'cm-heatmap',
    [left + hoursPerDay * pitch, top + legendOf(cells).length * legendPitch],
    'middle',
    drawing,
    ...axes(texts, left, toLeft),
    svgElement('g', { class: 'cm-cells' }, ...drawn),
    svgElement('g', { class: 'cm-legend' }, ...legendElements(cells, [left, top], texts, drawing, toRight)),
  );
}
