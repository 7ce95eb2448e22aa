import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import type { StateColors } from '../model.js';
import { needsOutline } from '../paletteContrast.js';
import type { MoneyAxis } from './axis.js';
import type { MoneyUnit } from './numbers.js';

// Units of the drawings of money; they have no size of their own.
/** Width of a drawing. */
export const width = 640;
/** Where an axis begins. */
export const plotLeft = 28;
/** Where an axis ends. */
export const plotRight = 612;
/** Height of a bar. */
export const barHeight = 18;
/** From one line of small text to the next. */
export const linePitch = 13;
const legendPitch = 24;
/** Room for a letter. */
const widestLetter = 12;
const questionRoom = 14;
const hatchPitch = 6;
/** Lines of an axis, 4.5 on white. */
const gray = '#767676';
const plain = { fill: 'currentColor' } as const;

/** A coordinate within a path: at most two decimals, and 0 for what is not finite. */
export const coordinate = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0);

/** A path, its coordinates made printable. */
export function path(strings: TemplateStringsArray, ...values: readonly number[]): string {
  return strings.map((text, at) => (at === 0 ? text : `${coordinate(values[at - 1] ?? 0)}${text}`)).join('');
}

/** What colors stand on and around. */
export interface Ground {
  readonly background: string;
  readonly outline: string;
}

/** An area with a letter in it where there is room: color is never alone. */
export function area(
  name: string,
  { fill, ink }: StateColors,
  letter: string,
  [x, y, wide, high]: readonly [number, number, number, number],
  { background, outline }: Ground,
): readonly SvgElement[] {
  const edge = fill === 'none' || needsOutline(fill, background) ? { stroke: outline, 'stroke-width': 1 } : {};
  const shape = svgElement('rect', { class: name, x, y, width: wide, height: high, ...edge, fill });
  if (wide < widestLetter) return [shape];
  const size = high < barHeight ? { 'font-size': 9 } : {};
  const place = { x: x + wide / 2, y: y + high / 2 + (high < barHeight ? 3 : 4), fill: ink, 'text-anchor': 'middle' };
  return [shape, svgElement('text', { ...place, ...size }, letter)];
}

/** An area that is open to the right, hatched: nobody knows where it ends. */
export function openArea(letter: string, x: number, y: number, right: number): readonly SvgElement[] {
  const from = x + questionRoom;
  const count = Math.max(0, Math.floor((right - barHeight - from) / hatchPitch) + 1);
  const lines = Array.from(
    { length: count },
    (_, at) => path`M${from + at * hatchPitch} ${y + barHeight}l${barHeight} ${-barHeight}`,
  );
  const edge = path`M${right} ${y}H${x}V${y + barHeight}H${right}`;
  return [
    svgElement('path', { class: 'cm-unknown', d: [edge, ...lines].join(''), fill: 'none', stroke: 'currentColor' }),
    svgElement('text', { x: x + questionRoom / 2, y: y + 13, ...plain, 'text-anchor': 'middle' }, letter),
  ];
}

/** Where bars stand, from top to bottom: lines run there only, and through no text. */
export type Band = readonly [top: number, bottom: number];

/** The lines of an axis behind the bars, and its ticks at the bottom. */
export function gridLines({ at, marks }: MoneyAxis, bands: readonly Band[], end: number): SvgElement {
  const d = marks
    .flatMap((mark) => [...bands, [end - 4, end] as const].map(([top, bottom]) => path`M${at(mark)} ${top}V${bottom}`))
    .join('');
  return svgElement('path', { class: 'cm-grid', d, fill: 'none', stroke: gray, 'stroke-width': 0.5 });
}

/** A line across all bars: 0, or a base. */
export function crossLine(name: string, x: number, bands: readonly Band[]): SvgElement {
  const d = bands.map(([top, bottom]) => path`M${x} ${top}V${bottom}`).join('');
  return svgElement('path', { class: name, d, fill: 'none', stroke: 'currentColor' });
}

/** The marks of an axis and what it shows, below the bars. */
export function axisTexts(axis: MoneyAxis, unit: MoneyUnit, title: string, y: number): SvgElement {
  const marks = axis.marks.map((mark) =>
    svgElement('text', { x: axis.at(mark), y: y + 12, direction: 'ltr' }, unit.mark(mark, axis.stepPower)),
  );
  const name = svgElement('text', { x: width / 2, y: y + 28, 'font-size': 12 }, title);
  return svgElement('g', { class: 'cm-axis', ...plain, 'font-size': 10, 'text-anchor': 'middle' }, ...marks, name);
}

/** Height of the marks and the title of an axis. */
export const axisHeight = 40;

/** An entry of a legend: drawn at its place, and named. */
export interface LegendEntry {
  readonly label: string;
  readonly draw: (x: number, y: number) => readonly SvgElement[];
}
/** Width of what stands before a name of a legend. */
export const swatch = 36;

/** The legend of a drawing, a line an entry. */
export function legend(entries: readonly LegendEntry[], top: number, dir: 'ltr' | 'rtl' | undefined): SvgElement {
  const isRtl = dir === 'rtl';
  const [x, textX] = isRtl ? [plotRight - swatch, plotRight - swatch - 8] : [plotLeft, plotLeft + swatch + 8];
  const drawn = entries.flatMap(({ label, draw }, at) => {
    const y = top + at * legendPitch;
    return [...draw(x, y), svgElement('text', { x: textX, y: y + 13, ...plain }, label)];
  });
  return svgElement('g', { class: 'cm-legend' }, ...drawn);
}

/** Height of a legend. */
export const legendHeight = (entries: readonly LegendEntry[]): number => entries.length * legendPitch;

/** Lines of text at the side where texts begin, the first one larger; an empty one is left out, but keeps its place. */
export function smallTexts(
  texts: readonly string[],
  top: number,
  dir: 'ltr' | 'rtl' | undefined,
): readonly SvgElement[] {
  const x = dir === 'rtl' ? plotRight : plotLeft;
  return texts.flatMap((text, at) =>
    text === '' ? [] : [svgElement('text', { x, y: top + at * linePitch, ...plain, 'font-size': 10 }, text)],
  );
}
