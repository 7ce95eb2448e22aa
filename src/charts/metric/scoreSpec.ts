import { canvasColor } from '../canvasColor.js';
import { apart } from '../cost/texts.js';
import type { VegaLiteSpec } from '../model.js';
import { trendVerdicts } from '../../metrics/trend/model.js';
import type { TrendWord } from '../../metrics/trend/model.js';
import type { MetricPalette } from './model.js';
import type { ScoreRows } from './readScorecard.js';
import { areaName, metricName, metricParts } from './scoreTexts.js';
import { verdictName } from './texts.js';
import type { MetricWord } from './texts.js';

const rowHeight = 24;
const shapeOf: Readonly<Record<TrendWord, string>> = {
  improving: 'triangle-up',
  worsening: 'triangle-down',
  flat: 'square',
  inconclusive: 'diamond',
  'insufficient-data': 'cross',
};

/** A scorecard as a Vega-Lite specification, a mark a metric under its verdict, with nothing in it that is not in versions 5 and 6 alike. */
export function scoreSpec(
  { areas }: ScoreRows,
  word: MetricWord,
  { title, palette, version }: { readonly title: string; readonly palette: MetricPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const all = areas.flatMap((area) => area.rows.map((row) => ({ row, area: areaName(area, word) })));
  const names = apart(all.map(({ row, area }) => `${area}: ${row.label}`));
  // All texts from outside stand here, and in the title.
  const values = all.map(({ row }, order) => ({
    metric: names[order] ?? row.label,
    order,
    verdict: verdictName(row.verdict, word),
    verdictOrder: trendVerdicts.indexOf(row.verdict),
    tip: `${metricName(row, word)}: ${metricParts(row, word).join('; ')}`,
  }));
  const there = trendVerdicts.filter((verdict) => all.some(({ row }) => row.verdict === verdict));
  const colorOf = (verdict: TrendWord) => {
    const { fill, ink } = palette.marks[verdict];
    return canvasColor(fill === 'none' ? ink : fill);
  };
  const sort = { field: 'verdictOrder', op: 'min' };
  const byVerdict = { field: 'verdict', type: 'nominal', title: null, sort };
  const axis = { labelLimit: 0 };
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `Verdicts of ${all.length} metrics`,
    width: 'container',
    height: Math.max(1, all.length) * rowHeight,
    data: { values },
    mark: { type: 'point', filled: false, opacity: 1, size: 110, strokeWidth: 2 },
    encoding: {
      x: { ...byVerdict, axis },
      y: { field: 'metric', type: 'nominal', title: null, sort: { field: 'order', op: 'min' }, axis },
      shape: { ...byVerdict, scale: { range: there.map((verdict) => shapeOf[verdict]) }, legend: null },
      color: { ...byVerdict, scale: { range: there.map(colorOf) }, legend: null },
      tooltip: { field: 'tip', type: 'nominal' },
    },
  };
}
