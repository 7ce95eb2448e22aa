import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { costCertainties } from '../../cost/options/model.js';
import { chartRoot } from '../chartRoot.js';
import type { RootTexts } from '../chartRoot.js';
import { moneyAxis } from './axis.js';
import type { MoneyAxis } from './axis.js';
import { fewestPeople } from './model.js';
import type { TcoPalette } from './model.js';
import { percentName } from './numbers.js';
import * as shapes from './shapes.js';
import type { Band, LegendEntry } from './shapes.js';
import { rangeLevels } from './tcoRows.js';
import type { TcoRange, TcoRow, TcoRows } from './tcoRows.js';
import { amountsIn } from './tcoTexts.js';
import type { TcoTexts } from './tcoTexts.js';

/** How a chart of total costs is drawn. */
export interface TcoDrawing extends RootTexts {
  readonly palette: TcoPalette;
  readonly background: string;
}

const barTop = 18;
const rangeLane = 14;
const gap = 16;
const openRoom = 56;
const { barHeight, linePitch, plotLeft, plotRight, path } = shapes;

/** The parts of an option: costs to the right of 0, what lines bring to the left, and an open end where lines are not known. */
function barOf(row: TcoRow, y: number, axis: MoneyAxis, texts: TcoTexts, drawing: TcoDrawing): readonly SvgElement[] {
  if (row.amounts === undefined) return [];
  const { palette, background } = drawing;
  let [right, left] = [0, 0];
  const drawn = row.amounts.parts.flatMap(({ certainty, above, below }) => {
    const spans = [
      [right, right + above],
      [left + below, left],
    ] as const;
    [right, left] = [right + above, left + below];
    return spans.flatMap(([from, to]) => {
      if (from >= to) return [];
      const place = [axis.at(from), y, axis.at(to) - axis.at(from), barHeight] as const;
      const ground = { background, outline: palette.outline };
      return shapes.area(`cm-${certainty}`, palette.parts[certainty], texts.letter(certainty), place, ground);
    });
  });
  const isOpen = row.amounts.unknownLines.length > 0;
  const open = isOpen ? shapes.openArea(texts.word('unknownLetter'), axis.at(right), y, plotRight) : [];
  return [...drawn, ...open];
}

/** A line from the low to the high end with a diamond in the middle. */
function rangeOf([low, middle, high]: TcoRange, y: number, at: (amount: number) => number): SvgElement {
  const ends = path`M${at(low)} ${y - 4}v8M${at(high)} ${y - 4}v8M${at(low)} ${y}H${at(high)}`;
  const mark = path`M${at(middle) - 4} ${y}l4 -4l4 4l-4 4z`;
  return svgElement('path', { class: 'cm-range', d: ends + mark, fill: 'currentColor', stroke: 'currentColor' });
}

function textsOf(row: TcoRow, texts: TcoTexts): readonly string[] {
  const { word, unit } = texts;
  if (row.amounts === undefined) return [word('withheld', { least: fewestPeople })];
  const { isKnown, unknownLines, total } = row.amounts;
  const known = `${texts.parts(row)}; ${word(unknownLines.length > 0 ? 'knownTogether' : 'together', { sum: unit.text(total) })}`;
  return [
    ...(isKnown ? [known] : []),
    ...(row.range === undefined ? [] : [texts.range(row.range)]),
    ...(unknownLines.length === 0 ? [] : [word('unknownCount', { count: unknownLines.length })]),
  ];
}

function legendOf({ rows, hasRanges }: TcoRows, { word, label, letter }: TcoTexts, drawing: TcoDrawing): LegendEntry[] {
  const { palette, background } = drawing;
  const ground = { background, outline: palette.outline };
  const [low = '', middle = '', high = ''] = rangeLevels.map(percentName);
  const parts = costCertainties.map((certainty): LegendEntry => ({
    label: label(certainty),
    draw: (x, y) => {
      const place = [x, y, shapes.swatch, barHeight] as const;
      return shapes.area(`cm-${certainty}`, palette.parts[certainty], letter(certainty), place, ground);
    },
  }));
  const unknown: LegendEntry = {
    label: word('unknownKey'),
    draw: (x, y) => shapes.openArea(word('unknownLetter'), x, y, x + shapes.swatch),
  };
  const range: LegendEntry = {
    label: word('rangeKey', { low, middle, high }),
    draw: (x, y) => [rangeOf([x, x + shapes.swatch / 2, x + shapes.swatch], y + barHeight / 2, (amount) => amount)],
  };
  const isAnyUnknown = rows.some(({ amounts }) => (amounts?.unknownLines.length ?? 0) > 0);
  return [...parts, ...(isAnyUnknown ? [unknown] : []), ...(hasRanges ? [range] : [])];
}

/** A chart of total costs as SVG: a bar an option in the order given, one axis, the amounts below each bar, and a legend. */
export function tcoSvg(shown: TcoRows, texts: TcoTexts, drawing: TcoDrawing): string {
  const { rows, hasRanges } = shown;
  const { dir } = drawing;
  const isAnyUnknown = rows.some(({ amounts }) => (amounts?.unknownLines.length ?? 0) > 0);
  const axis = moneyAxis([0, ...amountsIn(shown)], plotLeft, plotRight - (isAnyUnknown ? openRoom : 0));
  const lines = rows.map((row) => textsOf(row, texts));
  const textTop = barTop + barHeight + (hasRanges ? rangeLane : 0) + linePitch;
  const pitch = textTop + (Math.max(1, ...lines.map((each) => each.length)) - 1) * linePitch + gap;
  const bottom = rows.length * pitch;
  const bands = rows.map((_, at): Band => {
    const top = at * pitch + barTop - 3;
    return [top, top + barHeight + 6 + (hasRanges ? rangeLane - 2 : 0)];
  });
  const drawn = rows.map((row, at) => {
    const y = at * pitch;
    const x = dir === 'rtl' ? plotRight : plotLeft;
    return svgElement(
      'g',
      { class: 'cm-option' },
      svgElement('text', { x, y: y + 12, fill: 'currentColor' }, row.label),
      ...barOf(row, y + barTop, axis, texts, drawing),
      ...(row.range === undefined ? [] : [rangeOf(row.range, y + barTop + barHeight + rangeLane / 2 + 1, axis.at)]),
      ...shapes.smallTexts(lines[at] ?? [], y + textTop, dir),
    );
  });
  const entries = legendOf(shown, texts, drawing);
  const empty = svgElement('g', { class: 'cm-axis' }, ...shapes.smallTexts([texts.word('noOptions')], 24, dir));
  return chartRoot(
    'cm-tco',
    [shapes.width, bottom + shapes.axisHeight + shapes.legendHeight(entries)],
    'start',
    drawing,
    ...(rows.length === 0
      ? [empty]
      : [
          shapes.gridLines(axis, bands, bottom),
          ...drawn,
          shapes.crossLine('cm-zero', axis.at(0), bands),
          shapes.axisTexts(axis, texts.unit, texts.axis, bottom),
        ]),
    shapes.legend(entries, bottom + shapes.axisHeight, dir),
  );
}
