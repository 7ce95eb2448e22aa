import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { chartRoot } from '../chartRoot.js';
import type { RootTexts } from '../chartRoot.js';
import { area, path } from '../cost/shapes.js';
import { handoffLayout, margin } from './layout.js';
import type { HandoffLayout } from './layout.js';
import type { HandoffMark, HandoffPalette } from './model.js';
import { handoffNotes } from './notes.js';
import type { DrawnRow, HandoffRows } from './rows.js';
import { countText, heldText, ticketsText } from './texts.js';
import type { HandoffWord } from './readWords.js';

/** How a chart of hand-offs is drawn. */
export interface HandoffDrawing extends RootTexts {
  readonly palette: HandoffPalette;
  readonly background: string;
}

const head = 24;
const nameRoom = 18;
const cellHeight = 38;
const rowPitch = nameRoom + cellHeight + 10;
const linePitch = 15;
const legendPitch = 21;
const keyRoom = 18;
const swatch = 28;
const letterRoom = 8;
const small = 11;
/** Lines of the matrix, 4.5 on white. */
const gray = '#767676';

type Rect = readonly [x: number, y: number, width: number, height: number];

/** A drawing in the making: what it draws with, and its columns from the side where texts begin. */
interface Sheet extends HandoffLayout {
  readonly word: HandoffWord;
  readonly drawing: HandoffDrawing;
  /** Where something of a width begins that is so far from the side where texts begin. */
  readonly x: (from: number, wide?: number) => number;
}

function sheetOf(shown: HandoffRows, word: HandoffWord, drawing: HandoffDrawing): Sheet {
  const layout = handoffLayout(shown);
  const isRtl = drawing.dir === 'rtl';
  return { ...layout, word, drawing, x: (from, wide = 0) => (isRtl ? layout.width - from - wide : from) };
}

function textAt(text: string, x: number, y: number, more: SvgElement['attributes'] = {}): SvgElement {
  return svgElement('text', { x, y, fill: 'currentColor', ...more }, text);
}

/** A bar with a letter where there is room, or without one. */
function bar(mark: HandoffMark, letter: string, rect: Rect, { palette, background }: HandoffDrawing): SvgElement[] {
  const drawn = area(`cm-${mark}`, palette.marks[mark], letter, rect, { background, outline: palette.outline });
  return letter === '' ? drawn.slice(0, 1) : [...drawn];
}

/** What a row passed on, by column: the number above a bar that is as long as it is large. */
function cellsOf(counts: readonly number[], row: number, top: number, sheet: Sheet): SvgElement[] {
  const { pitch, mostTimes, x, drawing } = sheet;
  const frames = counts.map(
    (_, column) => path`M${x(margin + column * pitch, pitch)} ${top}h${pitch}v${cellHeight}h${-pitch}z`,
  );
  const same = margin + row * pitch;
  const isOwn = (column: number) => column === row && counts[column] === 0;
  return [
    svgElement('path', { class: 'cm-grid', d: frames.join(''), fill: 'none', stroke: gray, 'stroke-width': 0.5 }),
    ...(isOwn(row)
      ? [
          svgElement('path', {
            class: 'cm-same',
            d: path`M${x(same)} ${top}L${x(same + pitch)} ${top + cellHeight}`,
            fill: 'none',
            stroke: gray,
            'stroke-width': 0.5,
          }),
        ]
      : []),
    ...counts.flatMap((count, column) => {
      if (isOwn(column)) return [];
      const from = margin + column * pitch;
      const long = count === 0 ? 0 : Math.max(2, (count / mostTimes) * (pitch - 8));
      const place = { 'text-anchor': 'middle', direction: 'ltr' } as const;
      return [
        textAt(countText(count), x(from + pitch / 2), top + 17, place),
        ...(long === 0 ? [] : bar('crossing', '', [x(from + 4, long), top + 24, long, 8], drawing)),
      ];
    }),
  ];
}

/** How long somebody held tickets: a bar, a line where its own hours end, and both in words. */
function laneOf(row: DrawnRow, top: number, sheet: Sheet): SvgElement[] {
  const { lane, longest, x, word, drawing } = sheet;
  const [left, width] = lane;
  const room = width - 1; // the line at the end is within the drawing
  const lengthOf = (hours: number) => (longest === 0 || hours === 0 ? 0 : Math.max(1, (hours / longest) * room));
  const long = lengthOf(row.hours);
  const own = row.own === null ? undefined : lengthOf(row.own);
  // The letter gives way to the line.
  const letter = own !== undefined && Math.abs(own - long / 2) < letterRoom ? '' : row.key;
  return [
    textAt(heldText(row, word), x(left), top + 9, { 'font-size': small }),
    ...(long === 0 ? [] : bar(row.mark, letter, [x(left, long), top + 14, long, 12], drawing)),
    ...(own === undefined
      ? []
      : [
          svgElement('path', {
            class: 'cm-own',
            d: path`M${x(left + own)} ${top + 12}v16`,
            stroke: 'currentColor',
            'stroke-width': 2,
          }),
        ]),
    textAt(ticketsText(row, word), x(left), top + cellHeight, { 'font-size': small }),
  ];
}

interface Entry {
  readonly label: string;
  readonly draw: (y: number) => readonly SvgElement[];
}

function legendOf({ drawn, columns }: HandoffRows, sheet: Sheet): readonly Entry[] {
  const { word, drawing, x } = sheet;
  const swatchOf = (mark: HandoffMark) => (y: number) => bar(mark, '', [x(margin, swatch), y, swatch, 12], drawing);
  const kinds = (['internal', 'provider', 'vendor', 'party'] as const).filter((kind) =>
    drawn.some(({ mark }) => mark === kind),
  );
  const isPlain = kinds.every((kind) => kind === 'party');
  return [
    ...(columns.length === 0 ? [] : [{ label: word('crossingKey'), draw: swatchOf('crossing') }]),
    // Rows that are no one party say so themselves.
    ...kinds.map((kind) => ({
      label: isPlain ? word('heldKey') : word('heldKeyOf', { role: word(kind) }),
      draw: swatchOf(kind),
    })),
    ...(drawn.every(({ own }) => own === null)
      ? []
      : [
          {
            label: word('ownKey'),
            draw: (y: number) => [
              svgElement('path', {
                class: 'cm-own',
                d: path`M${x(margin + swatch / 2)} ${y - 2}v16`,
                stroke: 'currentColor',
                'stroke-width': 2,
              }),
            ],
          },
        ]),
  ];
}

/**
 * A chart of hand-offs as SVG: a row a holder, with the matrix of what passed at the side where texts begin, the time held beside it, and
 * what else is to be said below. It is narrower than other drawings: so it can be read on a telephone.
 */
export function handoffSvg(shown: HandoffRows, word: HandoffWord, drawing: HandoffDrawing): string {
  const { drawn, columns, cells } = shown;
  const sheet = sheetOf(shown, word, drawing);
  const { x, lane, pitch, width } = sheet;
  const heads = columns.map(({ key }, at) =>
    textAt(word('column', { key }), x(margin + (at + 0.5) * pitch), 14, { 'text-anchor': 'middle' }),
  );
  const clock = word(shown.clock === 'net-business' ? 'netBusiness' : shown.clock);
  const title =
    drawn.length === 0 ? [] : [textAt(word('laneTitle', { clock }), x(lane[0]), 14, { 'font-size': small })];
  const top = drawn.length === 0 ? 0 : head;
  const rows = drawn.map((row, at) => {
    const y = top + at * rowPitch;
    const counts = cells[at];
    return svgElement(
      'g',
      { class: 'cm-holder' },
      textAt(row.key, x(margin), y + 12),
      textAt(row.label, x(margin + keyRoom), y + 12),
      ...(counts === undefined ? [] : cellsOf(counts, at, y + nameRoom, sheet)),
      ...laneOf(row, y + nameRoom, sheet),
    );
  });
  const legendTop = top + drawn.length * rowPitch + 4;
  const entries = legendOf(shown, sheet);
  const legend = entries.flatMap(({ label, draw }, at) => {
    const y = legendTop + at * legendPitch;
    return [...draw(y), textAt(label, x(margin + swatch + 8), y + 10, { 'font-size': small })];
  });
  const notes = handoffNotes(shown, word);
  const noteTop = legendTop + entries.length * legendPitch + 12;
  const lines = notes.map((note, at) => textAt(note, x(margin), noteTop + at * linePitch, { 'font-size': small }));
  return chartRoot(
    'cm-handoffs',
    [width, noteTop + notes.length * linePitch - 4],
    'start',
    drawing,
    svgElement('g', { class: 'cm-axis' }, ...heads, ...title),
    ...rows,
    svgElement('g', { class: 'cm-legend' }, ...legend),
    svgElement('g', { class: 'cm-notes' }, ...lines),
  );
}
