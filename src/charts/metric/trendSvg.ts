import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { chartRoot } from '../chartRoot.js';
import type { RootTexts } from '../chartRoot.js';
import * as shapes from '../cost/shapes.js';
import type { LegendEntry } from '../cost/shapes.js';
import type { MetricMark } from './model.js';
import { percentText, valueText, valueTitle } from './texts.js';
import type { MetricWord } from './texts.js';
import * as marks from './trendMarks.js';
import type { MetricGround } from './trendMarks.js';
import { drawnLimits, gapRoom, plotAxes, plotHeight, plotMarks, plotOf } from './trendPlot.js';
import type { TrendRows } from './trendRows.js';
import { trendRange } from './trendScale.js';
import type { ValueRange } from './trendScale.js';

/** How a trend is drawn. */
export type TrendDrawing = RootTexts & MetricGround;

const boxWidth = 22;
const boxHeight = 14;
const plotTop = 48;
const dateHeight = 22;
const { barHeight, linePitch, plotLeft, plotRight, swatch } = shapes;

/** A box with the letter of a verdict, and what it stands for beside it. */
export function verdictBox(
  mark: Exclude<MetricMark, 'value' | 'line'>,
  letter: string,
  [x, y]: readonly [x: number, y: number],
  { palette, background }: MetricGround,
): readonly SvgElement[] {
  const ground = { background, outline: palette.outline };
  return shapes.area(`cm-${mark}`, palette.marks[mark], letter, [x, y, boxWidth, boxHeight], ground);
}

function legendOf(shown: TrendRows, range: ValueRange, word: MetricWord, ground: MetricGround): LegendEntry[] {
  const { line, verdict, periods, unit } = shown;
  const middle = barHeight / 2;
  const entry = (isThere: boolean, label: string, draw: LegendEntry['draw']) => (isThere ? [{ label, draw }] : []);
  const { target, change } = verdict;
  const isBracketSeen = line?.within != null && line.within[0] >= range[0] && line.within[1] <= range[1];
  return [
    ...entry(true, word('valueKey'), (x, y) => [marks.valueDot(x + swatch / 2, y + middle, ground)]),
    ...entry(line !== null, word('lineKey'), (x, y) => [
      marks.senLine([x, y + middle, x + swatch, y + middle], ground),
    ]),
    ...entry(line !== null, word('intervalKey', { level: percentText(change?.level ?? 0) }), (x, y) => [
      marks.intervalLine([x, y + middle, x + swatch, y + middle], ground),
    ]),
    ...entry(isBracketSeen, word('toleranceKey'), (x, y) => [
      marks.toleranceBracket(x + swatch / 2 - 3, y + 1, y + barHeight - 1),
    ]),
    ...entry(target !== null, word('targetKey', { value: valueText(target?.target ?? 0, unit, word) }), (x, y) => [
      marks.targetAcross(x, x + swatch, y + middle),
    ]),
    ...entry(drawnLimits(shown, range).length > 0, word('limitsKey'), (x, y) => [
      marks.limitLine(x, x + swatch, y + middle),
    ]),
    ...entry(
      periods.some(({ value }) => value === null),
      word('gapKey'),
      (x, y) =>
        shapes.area('cm-gap', { fill: 'none', ink: 'currentColor' }, word('gapLetter'), [x, y + 2, swatch, boxHeight], {
          background: ground.background,
          outline: ground.palette.outline,
        }),
    ),
  ];
}

/** A chart of a trend as SVG: its verdict, the values over time with what they are held against, how it is known, and a legend. */
export function trendSvg(
  shown: TrendRows,
  {
    word,
    letter,
    sentences,
  }: { readonly word: MetricWord; readonly letter: string; readonly sentences: readonly string[] },
  drawing: TrendDrawing,
): string {
  const { dir } = drawing;
  const isRtl = dir === 'rtl';
  const [verdict = '', ...notes] = sentences;
  const range = trendRange(shown);
  const headX = isRtl ? plotRight - boxWidth : plotLeft;
  const textX = isRtl ? headX - 8 : headX + boxWidth + 8;
  const head = svgElement(
    'g',
    { class: 'cm-verdict' },
    ...verdictBox(shown.verdict.verdict, letter, [headX, 4], drawing),
    svgElement('text', { x: textX, y: 15, fill: 'currentColor' }, verdict),
  );
  const plot = range === undefined ? undefined : plotOf(shown, range, plotTop);
  const noteTop = plot === undefined ? 32 : plotTop + plotHeight + gapRoom(shown) + dateHeight + 12;
  const legendTop = noteTop + notes.length * linePitch + 8;
  const entries = range === undefined ? [] : legendOf(shown, range, word, drawing);
  return chartRoot(
    'cm-trend',
    [shapes.width, legendTop + shapes.legendHeight(entries)],
    'start',
    drawing,
    head,
    ...(plot === undefined
      ? []
      : [
          ...shapes.smallTexts([valueTitle(shown.unit, word)], plotTop - 14, dir),
          ...plotAxes(shown, plot),
          ...plotMarks(shown, plot, word('gapLetter'), drawing),
        ]),
    svgElement('g', { class: 'cm-notes' }, ...shapes.smallTexts(notes, noteTop, dir)),
    shapes.legend(entries, legendTop, dir),
  );
}
