import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { chartRoot } from '../chartRoot.js';
import type { RootTexts } from '../chartRoot.js';
import type { TornadoPalette } from './model.js';
import * as shapes from './shapes.js';
import type { Band, LegendEntry } from './shapes.js';
import type { TornadoRow, TornadoRows } from './tornadoRows.js';
import type { TornadoTexts } from './tornadoTexts.js';

/** How a tornado is drawn. */
export interface TornadoDrawing extends RootTexts {
  readonly palette: TornadoPalette;
  readonly background: string;
}

const head = 18;
const barTop = 18;
const textTop = 49;
const pitch = 62;
const { barHeight, plotLeft, plotRight } = shapes;

/** Both ends of an input, each from the base; where both lie on one side of it, they share the height of the bar. */
function barOf(row: TornadoRow, base: number, y: number, texts: TornadoTexts, drawing: TornadoDrawing): SvgElement[] {
  const { palette, background } = drawing;
  const { axis, word } = texts;
  const isShared = (row.low > base && row.high > base) || (row.low < base && row.high < base);
  const high = isShared ? barHeight / 2 : barHeight;
  const end = (key: 'low' | 'high', amount: number, top: number) => {
    const [from, to] = [axis.at(Math.min(base, amount)), axis.at(Math.max(base, amount))];
    if (from >= to) return [];
    const ground = { background, outline: palette.outline };
    const letter = word(key === 'low' ? 'lowLetter' : 'highLetter');
    return shapes.area(`cm-${key}`, palette.parts[key], letter, [from, top, to - from, high], ground);
  };
  return [...end('low', row.low, y), ...end('high', row.high, isShared ? y + high : y)];
}

function legendOf({ levels }: TornadoRows, { word }: TornadoTexts, drawing: TornadoDrawing): LegendEntry[] {
  const { palette, background } = drawing;
  const ground = { background, outline: palette.outline };
  return (['low', 'high'] as const).map((key) => ({
    label: word(key, { level: levels[key === 'low' ? 0 : 1] }),
    draw: (x, y) => {
      const letter = word(key === 'low' ? 'lowLetter' : 'highLetter');
      return shapes.area(`cm-${key}`, palette.parts[key], letter, [x, y, shapes.swatch, barHeight], ground);
    },
  }));
}

/** The line of the base with its amount above; near a side its text stays within the drawing. */
function baseLine(base: number, bands: readonly Band[], { axis, word, money }: TornadoTexts): readonly SvgElement[] {
  const x = axis.at(base);
  const room = 60;
  const textX = Math.min(plotRight - room, Math.max(plotLeft + room, x));
  const label = `${word('base')} ${money(base)}`;
  return [
    shapes.crossLine('cm-base', x, [[head - 5, head], ...bands]),
    svgElement('text', { x: textX, y: 11, fill: 'currentColor', 'font-size': 10, 'text-anchor': 'middle' }, label),
  ];
}

/** A tornado as SVG: a bar an input in the order of the result, the base, one axis, both ends in words below each bar, and a legend. */
export function tornadoSvg(shown: TornadoRows, texts: TornadoTexts, drawing: TornadoDrawing): string {
  const { base, drawn, rows, unknownLines } = shown;
  const { dir } = drawing;
  const { word } = texts;
  const bottom = head + Math.max(drawn.length * pitch, rows.length === 0 ? 24 : 0);
  const bars = drawn.map((row, at) => {
    const y = head + at * pitch;
    const x = dir === 'rtl' ? plotRight : plotLeft;
    const remarks = texts.remarks(row);
    const label = remarks === '' ? row.label : word('noted', { name: row.label, remarks });
    return svgElement(
      'g',
      { class: 'cm-input' },
      svgElement('text', { x, y: y + 12, fill: 'currentColor' }, label),
      ...barOf(row, base, y + barTop, texts, drawing),
      ...shapes.smallTexts([texts.ends(row)], y + textTop, dir),
    );
  });
  const bands = drawn.map((_, at): Band => {
    const top = head + at * pitch + barTop - 3;
    return [top, top + barHeight + 6];
  });
  const rest = rows.slice(drawn.length);
  const widest = Math.max(0, ...rest.map(({ swing }) => swing));
  const notes = [
    ...(rows.length === 0 ? [word('noInputs')] : []),
    ...(rest.length === 0 ? [] : [word('moreInputs', { count: rest.length, swing: texts.money(widest) })]),
    ...(unknownLines === 0 ? [] : [word('unknownTornado', { count: unknownLines })]),
  ];
  const noteTop = bottom + shapes.axisHeight;
  const legendTop = noteTop + (notes.length === 0 ? 0 : notes.length * shapes.linePitch + 8);
  const entries = legendOf(shown, texts, drawing);
  return chartRoot(
    'cm-tornado',
    [shapes.width, legendTop + shapes.legendHeight(entries)],
    'start',
    drawing,
    shapes.gridLines(texts.axis, bands, bottom),
    ...bars,
    ...baseLine(base, bands, texts),
    shapes.axisTexts(texts.axis, texts.unit, texts.axisTitle, bottom),
    svgElement('g', { class: 'cm-notes' }, ...shapes.smallTexts(notes, noteTop + 8, dir)),
    shapes.legend(entries, legendTop, dir),
  );
}
