import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { path } from '../cost/shapes.js';
import type { ScoreRow } from './readScorecard.js';
import { middleOf } from './trendLine.js';
import { strokeOf, valueDot } from './trendMarks.js';
import type { MetricGround } from './trendMarks.js';
import { rangeOf } from './trendScale.js';

/** Room around the dots. */
const edge = 4;

/** Values over time in a small box, joined to their neighbors only, the latest as a dot, and the target as a level line; nothing without values. */
export function sparkline(
  { periods, target }: Pick<ScoreRow, 'periods' | 'target'>,
  [left, top, wide, high]: readonly [number, number, number, number],
  ground: MetricGround,
): readonly SvgElement[] {
  const measured = periods.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  const [head, last] = [periods[0], measured.at(-1)];
  const end = periods.at(-1);
  if (head === undefined || last === undefined || end === undefined) return [];
  const [low, most] = rangeOf([...measured.map(({ value }) => value), ...(target === null ? [] : [target])]);
  const extent = most - low;
  const x = (instant: number) => left + edge + ((instant - head.from) / (end.to - head.from)) * (wide - 2 * edge);
  const y = (value: number) =>
    extent === 0 ? top + high / 2 : top + edge + ((most - value) / extent) * (high - 2 * edge);
  const d = measured.map((each, at) => {
    const isNext = measured[at - 1]?.to === each.from;
    const [px, py] = [x(middleOf(each)), y(each.value)];
    if (isNext) return path`L${px} ${py}`;
    // A value without neighbors is a short stroke, so that it is seen.
    return measured[at + 1]?.from === each.to ? path`M${px} ${py}` : path`M${px - 1} ${py}h2`;
  });
  return [
    ...(target === null
      ? []
      : [
          svgElement('path', {
            class: 'cm-target',
            d: path`M${left} ${y(target)}h${wide}`,
            fill: 'none',
            stroke: 'currentColor',
          }),
        ]),
    svgElement('path', {
      class: 'cm-values',
      d: d.join(''),
      fill: 'none',
      stroke: strokeOf('value', ground),
      'stroke-width': 1.5,
    }),
    valueDot(x(middleOf(last)), y(last.value), ground, 2.5),
  ];
}
