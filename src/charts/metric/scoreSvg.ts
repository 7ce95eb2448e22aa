import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { chartRoot } from '../chartRoot.js';
import * as shapes from '../cost/shapes.js';
import type { LegendEntry } from '../cost/shapes.js';
import { metricMarks } from './model.js';
import type { MetricMark } from './model.js';
import type { ScoreArea, ScoreRow, ScoreRows } from './readScorecard.js';
import { areaNotes, areaText, cardNotes, metricName, metricParts } from './scoreTexts.js';
import { sparkline } from './sparkline.js';
import { verdictLetter, verdictName } from './texts.js';
import type { MetricWord } from './texts.js';
import { valueDot } from './trendMarks.js';
import { verdictBox } from './trendSvg.js';
import type { TrendDrawing } from './trendSvg.js';

type VerdictMark = Exclude<MetricMark, 'value' | 'line'>;

const boxWidth = 22;
const indent = 20;
const areaPitch = 26;
const metricPitch = 54;
const sparkWidth = 120;
/** Beside the name, so that the lines below it have the whole width. */
const sparkHeight = 20;
const { linePitch, plotLeft, plotRight, path, swatch, barHeight } = shapes;

interface Placed {
  readonly elements: readonly SvgElement[];
  readonly bottom: number;
}

/** A box with a verdict and lines of text beside it, the first one larger. */
function told(
  mark: VerdictMark | null,
  texts: readonly string[],
  [inset, y]: readonly [inset: number, y: number],
  word: MetricWord,
  drawing: TrendDrawing,
): readonly SvgElement[] {
  const isRtl = drawing.dir === 'rtl';
  const boxX = isRtl ? plotRight - inset - boxWidth : plotLeft + inset;
  const x = isRtl ? boxX - 8 : boxX + boxWidth + 8;
  const [first = '', ...others] = texts;
  return [
    ...(mark === null ? [] : verdictBox(mark, verdictLetter(mark, word), [boxX, y], drawing)),
    svgElement('text', { x, y: y + 11, fill: 'currentColor' }, first),
    ...others.map((text, at) =>
      svgElement('text', { x, y: y + 25 + at * linePitch, fill: 'currentColor', 'font-size': 10 }, text),
    ),
  ];
}

function metricAt(row: ScoreRow, y: number, word: MetricWord, drawing: TrendDrawing): SvgElement {
  const texts = [metricName(row, word), ...metricParts(row, word)];
  const left = drawing.dir === 'rtl' ? plotLeft : plotRight - sparkWidth;
  return svgElement(
    'g',
    { class: 'cm-metric' },
    ...told(row.verdict, texts, [indent, y], word, drawing),
    ...sparkline(row, [left, y - 4, sparkWidth, sparkHeight], drawing),
  );
}

function areaAt(area: ScoreArea, top: number, word: MetricWord, drawing: TrendDrawing): Placed {
  const notes = areaNotes(area, word);
  const head = told(area.verdict, [areaText(area, word), ...notes], [0, top], word, drawing);
  const start = top + areaPitch + notes.length * linePitch;
  const line = svgElement('path', {
    class: 'cm-grid',
    d: path`M${plotLeft} ${top - 8}H${plotRight}`,
    fill: 'none',
    stroke: '#767676',
    'stroke-width': 0.5,
  });
  const rows = area.rows.map((row, at) => metricAt(row, start + at * metricPitch, word, drawing));
  return {
    elements: [line, svgElement('g', { class: 'cm-area' }, ...head), ...rows],
    bottom: start + area.rows.length * metricPitch + 10,
  };
}

function legendOf({ areas }: ScoreRows, word: MetricWord, drawing: TrendDrawing): LegendEntry[] {
  const rows = areas.flatMap((area) => area.rows);
  const used = new Set<string | null>([...areas, ...rows].map(({ verdict }) => verdict));
  const lined = rows.filter(({ periods }) => periods.some(({ value }) => value !== null));
  const marks = metricMarks.filter((mark): mark is VerdictMark => used.has(mark));
  return [
    ...marks.map((mark) => ({
      label: verdictName(mark, word),
      draw: (x: number, y: number) => verdictBox(mark, verdictLetter(mark, word), [x + 7, y + 2], drawing),
    })),
    ...(lined.length === 0
      ? []
      : [
          {
            label: word('sparkKey'),
            draw: (x: number, y: number) => [valueDot(x + swatch / 2, y + barHeight / 2, drawing, 2.5)],
          },
        ]),
    ...(lined.every(({ target }) => target === null)
      ? []
      : [
          {
            label: word('sparkTargetKey'),
            draw: (x: number, y: number) => [
              svgElement('path', {
                class: 'cm-target',
                d: path`M${x} ${y + barHeight / 2}h${swatch}`,
                fill: 'none',
                stroke: 'currentColor',
              }),
            ],
          },
        ]),
  ];
}

/** A scorecard as SVG: an area after the other with its verdict, its metrics below it, and a legend. */
export function scoreSvg(shown: ScoreRows, word: MetricWord, drawing: TrendDrawing): string {
  const elements: SvgElement[] = [];
  let top = 12;
  for (const area of shown.areas) {
    const placed = areaAt(area, top, word, drawing);
    elements.push(...placed.elements);
    top = placed.bottom;
  }
  const entries = legendOf(shown, word, drawing);
  const notes = cardNotes(shown, word);
  const legendTop = top + notes.length * linePitch + 8;
  return chartRoot(
    'cm-scorecard',
    [shapes.width, legendTop + shapes.legendHeight(entries)],
    'start',
    drawing,
    ...elements,
    svgElement('g', { class: 'cm-notes' }, ...shapes.smallTexts(notes, top + 4, drawing.dir)),
    shapes.legend(entries, legendTop, drawing.dir),
  );
}
