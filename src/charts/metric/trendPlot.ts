import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { moneyAxis } from '../cost/axis.js';
import { numberText } from '../cost/numbers.js';
import { area, path } from '../cost/shapes.js';
import { instantText } from './readSeries.js';
import { timesWithin } from './strokes.js';
import * as marks from './trendMarks.js';
import type { MetricGround } from './trendMarks.js';
import { middleOf } from './trendLine.js';
import type { TrendLine } from './trendLine.js';
import type { TrendRows } from './trendRows.js';
import type { ValueRange } from './trendScale.js';

// Units of the drawing.
const left = 84;
const right = 592;
/** Beside the plot: brackets of tolerance. */
const bracketX = 600;
/** Height of a plot. */
export const plotHeight = 220;
const gapHeight = 14;
/** Below the axis: gaps, which are no values. */
const gapTop = 5;
const dateBelow = 16;
const labelPitch = 76;
const gray = '#767676';

/** Where instants and values stand. */
export interface Plot {
  readonly x: (instant: number) => number;
  readonly y: (value: number) => number;
  readonly range: ValueRange;
  readonly bottom: number;
  readonly yMarks: readonly (readonly [value: number, text: string])[];
}

/** A plot of the periods and a range of values, its top at a place. */
export function plotOf({ periods }: TrendRows, range: ValueRange, top: number): Plot {
  const [first, last] = [periods[0]?.from ?? 0, periods.at(-1)?.to ?? 1];
  const bottom = top + plotHeight;
  const axis = moneyAxis(range, bottom, top);
  return {
    x: (instant) => left + ((instant - first) / (last - first)) * (right - left),
    y: axis.at,
    range,
    bottom,
    yMarks: axis.marks.map((value) => [value, numberText(value, -axis.stepPower)]),
  };
}

/** Room for gaps between the axis and its dates. */
export const gapRoom = ({ periods }: Pick<TrendRows, 'periods'>): number =>
  periods.some(({ value }) => value === null) ? gapTop + gapHeight : 0;

/** The lines and texts of both axes. */
export function plotAxes(
  { periods }: Pick<TrendRows, 'periods'>,
  { x, y, bottom, yMarks }: Plot,
): readonly SvgElement[] {
  const grid = yMarks.map(([value]) => path`M${left} ${y(value)}H${right}`).join('');
  const instants = [...periods.map(({ from }) => from), ...periods.slice(-1).map(({ to }) => to)];
  const ticks = instants.map((at) => path`M${x(at)} ${bottom}v4`).join('');
  let end = -Infinity;
  const dates = instants.filter((at) => {
    if (x(at) - end < labelPitch) return false;
    end = x(at);
    return true;
  });
  return [
    svgElement('path', { class: 'cm-grid', d: grid, fill: 'none', stroke: gray, 'stroke-width': 0.5 }),
    svgElement('path', { class: 'cm-axis', d: path`M${left} ${bottom}H${right}` + ticks, fill: 'none', stroke: gray }),
    svgElement(
      'g',
      { class: 'cm-axis', fill: 'currentColor', 'font-size': 10, direction: 'ltr', 'text-anchor': 'end' },
      ...yMarks.map(([value, text]) => svgElement('text', { x: left - 6, y: y(value) + 3 }, text)),
    ),
    svgElement(
      'g',
      { class: 'cm-axis', fill: 'currentColor', 'font-size': 10, direction: 'ltr', 'text-anchor': 'middle' },
      ...dates.map((at) =>
        svgElement('text', { x: x(at), y: bottom + dateBelow + gapRoom({ periods }) }, instantText(at).slice(0, 10)),
      ),
    ),
  ];
}

function lineMarks(line: TrendLine, { x, y, range }: Plot, ground: MetricGround): readonly SvgElement[] {
  const { first, last, at, low, high, within } = line;
  const intervals = [low, high].flatMap((each) => {
    const times = timesWithin(each, [first, last], range);
    if (times === undefined) return [];
    const [from, to] = times;
    return [marks.intervalLine([x(from), y(each(from)), x(to), y(each(to))], ground)];
  });
  const isSeen = within !== null && within[0] >= range[0] && within[1] <= range[1];
  return [
    ...intervals,
    marks.senLine([x(first), y(at(first)), x(last), y(at(last))], ground),
    ...(isSeen ? [marks.toleranceBracket(bracketX, y(within[1]), y(within[0]))] : []),
  ];
}

/** Whether limits of control are drawn: those that are near the values. */
export function drawnLimits({ verdict: { limits } }: TrendRows, [low, high]: ValueRange): readonly number[] {
  return limits === null ? [] : [limits.low, limits.high].filter((limit) => limit >= low && limit <= high);
}

/** Values, joined to their neighbors only, and all that they are held against. */
export function plotMarks(shown: TrendRows, plot: Plot, letter: string, ground: MetricGround): readonly SvgElement[] {
  const { periods, measured, line, verdict } = shown;
  const { x, y, bottom, range } = plot;
  const outline = { background: ground.background, outline: ground.palette.outline };
  const gaps = periods
    .filter(({ value }) => value === null)
    .flatMap(({ from, to }) => {
      const place = [x(from), bottom + gapTop, x(to) - x(from), gapHeight] as const;
      return area('cm-gap', { fill: 'none', ink: 'currentColor' }, letter, place, outline);
    });
  const joined = measured.map((each, at) => {
    const isNext = measured[at - 1]?.to === each.from;
    return isNext ? path`L${x(middleOf(each))} ${y(each.value)}` : path`M${x(middleOf(each))} ${y(each.value)}`;
  });
  const last = measured.at(-1);
  const limitFrom = verdict.limits?.chart === 'p' ? last?.from : periods[0]?.from;
  const limits = drawnLimits(shown, range).map((limit) =>
    marks.limitLine(x(limitFrom ?? 0), x(last?.to ?? 0), y(limit)),
  );
  const stroke = marks.strokeOf('value', ground);
  return [
    ...gaps,
    ...limits,
    ...(verdict.target === null ? [] : [marks.targetAcross(left, right, y(verdict.target.target))]),
    svgElement('path', { class: 'cm-values', d: joined.join(''), fill: 'none', stroke }),
    ...(line === null ? [] : lineMarks(line, plot, ground)),
    ...measured.map((each) => marks.valueDot(x(middleOf(each)), y(each.value), ground)),
  ];
}
