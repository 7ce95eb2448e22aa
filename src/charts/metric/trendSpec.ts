import { formatInstant } from '../../internal/time/formatInstant.js';
import type { JsonValue } from '../../internal/json.js';
import { canvasColor } from '../canvasColor.js';
import type { VegaLiteSpec } from '../model.js';
import type { MetricPalette } from './model.js';
import { instantText } from './readSeries.js';
import { metricWords, percentText, valueText, valueTitle } from './texts.js';
import type { MetricWord } from './texts.js';
import { middleOf } from './trendLine.js';
import type { TrendRows } from './trendRows.js';
import { drawnLimits } from './trendPlot.js';
import { trendRange } from './trendScale.js';
import { timesWithin } from './strokes.js';

const gray = '#767676';
const tooltip = { field: 'tip', type: 'nominal' };

interface SpecRows {
  readonly values: JsonValue[];
  readonly gaps: JsonValue[];
  readonly line: JsonValue[];
  readonly interval: JsonValue[];
  readonly target: JsonValue[];
  readonly limits: JsonValue[];
}

/** The periods as rows of data, neighbors with the number of their run: here, and in the title, is all text that comes from outside. */
function rowsOf(shown: TrendRows, word: MetricWord): SpecRows {
  const { periods, measured, line, verdict, unit } = shown;
  const range = trendRange(shown) ?? [0, 0];
  let run = 0;
  const values = measured.map((each, at) => {
    if (at > 0 && measured[at - 1]?.to !== each.from) run++;
    const tip = `${instantText(each.from)} – ${instantText(each.to)}: ${valueText(each.value, unit, word)}`;
    return { at: formatInstant(middleOf(each)), value: each.value, run, tip };
  });
  const gaps = periods
    .filter(({ value }) => value === null)
    .map(({ from, to, isObserved }) => {
      const told = word(isObserved ? 'notMeasured' : 'noPeriod');
      const tip = `${instantText(from)} – ${instantText(to)}: ${told}`;
      return { from: formatInstant(from), to: formatInstant(to), tip };
    });
  const stretch = (of: (instant: number) => number, from: number, to: number, tip: string) => ({
    ...{ from: formatInstant(Math.round(from)), to: formatInstant(Math.round(to)) },
    ...{ value: of(from), end: of(to), tip },
  });
  const { target } = verdict;
  return {
    values,
    gaps,
    line: line === null ? [] : [stretch(line.at, line.first, line.last, word('lineKey'))],
    interval:
      line === null
        ? []
        : [line.low, line.high].flatMap((each) => {
            const times = timesWithin(each, [line.first, line.last], range);
            const tip = word('intervalKey', { level: percentText(verdict.change?.level ?? 0) });
            return times === undefined ? [] : [stretch(each, ...times, tip)];
          }),
    target:
      target === null
        ? []
        : [{ value: target.target, tip: word('targetKey', { value: valueText(target.target, unit, word) }) }],
    limits: drawnLimits(shown, range).map((value) => ({ value, tip: word('limitsKey') })),
  };
}

/** A trend as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function trendSpec(
  shown: TrendRows,
  word: MetricWord,
  { title, palette, version }: { readonly title: string; readonly palette: MetricPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const { values, gaps, line, interval, target, limits } = rowsOf(shown, word);
  const english = valueTitle(shown.unit, metricWords());
  const colorOf = (mark: 'value' | 'line') =>
    canvasColor(palette.marks[mark].fill === 'none' ? palette.marks[mark].ink : palette.marks[mark].fill);
  const x = (field: string) => ({ field, type: 'temporal', title: null, scale: { type: 'utc' } });
  const y = { field: 'value', type: 'quantitative', title: english, scale: { zero: false } };
  const run = { field: 'run', type: 'nominal' };
  const across = { x: x('from'), x2: { field: 'to' }, y, y2: { field: 'end' }, tooltip };
  const layers = [
    {
      data: { values },
      mark: { type: 'line', color: colorOf('value'), strokeWidth: 1 },
      encoding: { x: x('at'), y, detail: run },
    },
    {
      data: { values: gaps },
      mark: { type: 'rule', color: gray, strokeWidth: 6, strokeDash: [2, 3] },
      encoding: { x: x('from'), x2: { field: 'to' }, y: { value: 196 }, tooltip },
    },
    {
      data: { values: limits },
      mark: { type: 'rule', color: gray, strokeWidth: 1, strokeDash: [2, 4] },
      encoding: { y, tooltip },
    },
    {
      data: { values: target },
      mark: { type: 'rule', color: '#000000', strokeWidth: 2, strokeDash: [1, 0] },
      encoding: { y, tooltip },
    },
    {
      data: { values: interval },
      mark: { type: 'rule', color: colorOf('line'), strokeWidth: 1, strokeDash: [6, 4] },
      encoding: across,
    },
    {
      data: { values: line },
      mark: { type: 'rule', color: colorOf('line'), strokeWidth: 2, strokeDash: [1, 0] },
      encoding: across,
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, opacity: 1, size: 60, color: colorOf('value') },
      encoding: { x: x('at'), y, tooltip },
    },
  ];
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `${english}, ${shown.measured.length} periods, verdict ${shown.verdict.verdict}`,
    width: 'container',
    height: 200,
    layer: layers.filter(({ data }, at) => at === 0 || data.values.length > 0),
  };
}
