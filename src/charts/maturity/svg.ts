import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { chartRoot } from '../chartRoot.js';
import type { RootTexts } from '../chartRoot.js';
import type { MoneyAxis } from '../cost/axis.js';
import type { MoneyUnit } from '../cost/numbers.js';
import * as shapes from '../cost/shapes.js';
import type { Band, LegendEntry } from '../cost/shapes.js';
import { beforeDiamond, boxHeight, levelBox, scoreDot, targetLine } from './marks.js';
import type { MarkGround } from './marks.js';
import { isFreshApart } from './rows.js';
import type { MaturityRow, MaturityRows } from './rows.js';
import { moreSentence, wholeSentences } from './summary.js';
import type { MaturityTexts } from './texts.js';

/** How a chart of maturity is drawn. */
export type MaturityDrawing = RootTexts & MarkGround;

const boxTop = 18;
const boxLane = boxHeight + 2;
const { barHeight, linePitch, path, plotLeft, plotRight, swatch } = shapes;
/** From the top of the lane of scores to their middle: below a dot the foot of a target is still seen. */
const middle = 7;
const gap = 14;
/** From a dot to what is open beyond it. */
const dotRoom = 10;
const leastOpen = 16;
const unit: MoneyUnit = { word: 'unit', text: String, mark: String };

function axisFor({ axis: { floor, top } }: MaturityRows): MoneyAxis {
  return {
    at: (level) => plotLeft + ((level - floor) / (top - floor)) * (plotRight - plotLeft),
    marks: Array.from({ length: top - floor + 1 }, (_, at) => floor + at),
    stepPower: 0,
  };
}

/** What is not known of a row: all of its axis where nothing is answered, and what is beyond the score where little is. */
function openEnd(
  { answers, score }: MaturityRow,
  y: number,
  { at }: MoneyAxis,
  { word }: MaturityTexts,
): readonly SvgElement[] {
  const isOpen = answers === 'none' || answers === 'few';
  const from = score === null ? plotLeft : at(score) + dotRoom;
  return isOpen && from + leastOpen <= plotRight ? shapes.openArea(word('unknownLetter'), from, y, plotRight) : [];
}

/** The marks of a row: levels above, scores below. */
function marksOf(row: MaturityRow, laneTop: number, axis: MoneyAxis, ground: MarkGround): readonly SvgElement[] {
  const { level, score, freshLevel, before } = row;
  const { at } = axis;
  const box = (mark: 'level' | 'fresh', of: number) => levelBox(mark, String(of), at(of), laneTop - boxLane, ground);
  const stem = (to: number) =>
    svgElement('path', {
      class: 'cm-stem',
      d: path`M${plotLeft} ${laneTop + middle}H${at(to)}`,
      stroke: 'currentColor',
    });
  return [
    ...(level === null ? [] : box('level', level)),
    ...(freshLevel !== null && isFreshApart(row) ? box('fresh', freshLevel) : []),
    ...(score === null ? [] : [stem(score)]),
    ...(before === undefined || before.score === null
      ? []
      : [beforeDiamond(at(before.score), laneTop + middle, ground)]),
    ...(score === null ? [] : [scoreDot(at(score), laneTop + middle, ground)]),
  ];
}

function legendOf(
  { drawn, target }: MaturityRows,
  { word, ...texts }: MaturityTexts,
  ground: MarkGround,
): LegendEntry[] {
  const half = swatch / 2;
  const example = (of: number | null | undefined) => String(of ?? '');
  const [attained, fresh] = [drawn.find((row) => row.level !== null), drawn.find(isFreshApart)];
  const entry = (isThere: boolean, label: string, draw: LegendEntry['draw']) => (isThere ? [{ label, draw }] : []);
  return [
    ...entry(attained !== undefined, word('levelKey'), (x, y) =>
      levelBox('level', example(attained?.level), x + half, y + 2, ground),
    ),
    ...entry(
      drawn.some(({ score }) => score !== null),
      word('scoreKey'),
      (x, y) => [scoreDot(x + half, y + barHeight / 2, ground)],
    ),
    ...entry(fresh !== undefined, word('freshKey'), (x, y) =>
      levelBox('fresh', example(fresh?.freshLevel), x + half, y + 2, ground),
    ),
    ...entry(
      drawn.some(({ before }) => (before?.score ?? null) !== null),
      word('beforeKey'),
      (x, y) => [beforeDiamond(x + half, y + barHeight / 2, ground)],
    ),
    ...entry(target !== undefined, texts.target(target ?? 0), (x, y) => [targetLine(x + half, [y, y + barHeight])]),
    ...entry(
      drawn.some(({ answers }) => answers === 'none' || answers === 'few'),
      word('unknownKey'),
      (x, y) => shapes.openArea(word('unknownLetter'), x, y, x + swatch),
    ),
  ];
}

function notesOf(shown: MaturityRows, texts: MaturityTexts): readonly string[] {
  const { axis, levelNames, hasLevels, rows, drawn } = shown;
  const names = Array.from({ length: axis.top - axis.floor + 1 }, (_, at) => {
    const name = levelNames.get(axis.floor + at);
    return name === undefined ? [] : [texts.word('levelNote', { level: axis.floor + at, name })];
  });
  return [
    ...(rows.length > drawn.length ? [moreSentence(shown, texts)] : []),
    ...wholeSentences(shown, texts),
    ...(rows.length === 0 ? [texts.word('noDimensions')] : hasLevels ? names.flat() : []),
  ];
}

/** A chart of maturity as SVG: a row a dimension in the order of the model, levels as boxes, scores as dots, one axis, and a legend. */
export function maturitySvg(shown: MaturityRows, texts: MaturityTexts, drawing: MaturityDrawing): string {
  const { drawn, target, hasLevels } = shown;
  const { dir } = drawing;
  const axis = axisFor(shown);
  const laneTop = boxTop + (hasLevels ? boxLane : 0);
  const textTop = laneTop + barHeight + linePitch;
  const lines = drawn.map((row) => [texts.now(row), texts.beside(row)].filter((text) => text !== ''));
  const pitch = textTop + (Math.max(1, ...lines.map((each) => each.length)) - 1) * linePitch + gap;
  const bottom = drawn.length * pitch;
  const bandAt = (row: number): Band => [row * pitch + laneTop, row * pitch + laneTop + barHeight];
  const rows = drawn.map((row, at) => {
    const y = at * pitch;
    return svgElement(
      'g',
      { class: 'cm-dimension' },
      svgElement('text', { x: dir === 'rtl' ? plotRight : plotLeft, y: y + 12, fill: 'currentColor' }, row.label),
      ...openEnd(row, y + laneTop, axis, texts),
      ...(target === undefined ? [] : [targetLine(axis.at(target), bandAt(at))]),
      ...marksOf(row, y + laneTop, axis, drawing),
      ...shapes.smallTexts(lines[at] ?? [], y + textTop, dir),
    );
  });
  const notes = notesOf(shown, texts);
  const noteTop = bottom + (drawn.length === 0 ? 12 : shapes.axisHeight);
  const legendTop = noteTop + (notes.length === 0 ? 0 : notes.length * linePitch + 8);
  const entries = legendOf(shown, texts, drawing);
  const bands = drawn.map((_, at) => bandAt(at));
  const under = [
    shapes.gridLines(axis, bands, bottom),
    ...rows,
    shapes.axisTexts(axis, unit, texts.word(hasLevels ? 'axis' : 'axisScore'), bottom),
  ];
  return chartRoot(
    'cm-maturity',
    [shapes.width, legendTop + shapes.legendHeight(entries)],
    'start',
    drawing,
    ...(drawn.length === 0 ? [] : under),
    svgElement('g', { class: 'cm-notes' }, ...shapes.smallTexts(notes, noteTop + 8, dir)),
    shapes.legend(entries, legendTop, dir),
  );
}
