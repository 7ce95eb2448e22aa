import type { JsonValue } from '../../internal/json.js';
import { canvasColor } from '../canvasColor.js';
import type { VegaLiteSpec } from '../model.js';
import { tornadoEnds } from './model.js';
import type { TornadoPalette } from './model.js';
import { apart, costTexts } from './texts.js';
import type { TornadoRows } from './tornadoRows.js';
import { tornadoTexts } from './tornadoTexts.js';
import type { TornadoTexts } from './tornadoTexts.js';

const rowHeight = 32;

/** The ends of the inputs as rows of data: here, and in the title, is all text that comes from outside. */
function rowsOf({ drawn, base, levels }: TornadoRows, { word, ends }: TornadoTexts): JsonValue[] {
  const names = apart(drawn.map(({ label }) => label));
  return drawn.flatMap((row, order) =>
    tornadoEnds.map((end, at) => ({
      input: names[order] ?? row.label,
      order,
      end: `${word(end === 'low' ? 'lowLetter' : 'highLetter')} ${word(end, { level: levels[at] ?? '' })}`,
      endOrder: at,
      tip: `${row.label}: ${ends(row)}`,
      from: base,
      cost: row[end],
    })),
  );
}

/** A tornado as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function tornadoSpec(
  shown: TornadoRows,
  texts: TornadoTexts,
  { title, palette, version }: { readonly title: string; readonly palette: TornadoPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const english = tornadoTexts(shown, costTexts());
  const money = english.word(shown.isPresentValue ? 'presentValuePlain' : 'totalPlain');
  const axisTitle = english.word('unit', { money, currency: shown.currency });
  const x = { field: 'from', type: 'quantitative', title: axisTitle, scale: { zero: false } };
  const bars = {
    data: { values: rowsOf(shown, texts) },
    mark: { type: 'bar', stroke: '#767676', strokeWidth: 1, opacity: 0.9 },
    encoding: {
      x,
      x2: { field: 'cost' },
      y: { field: 'input', type: 'nominal', title: null, sort: { field: 'order', op: 'min' } },
      color: {
        field: 'end',
        type: 'nominal',
        title: null,
        sort: { field: 'endOrder', op: 'min' },
        scale: { range: tornadoEnds.map((end) => canvasColor(palette.parts[end].fill)) },
        legend: { orient: 'bottom', columns: 1, labelLimit: 0 },
      },
      tooltip: { field: 'tip', type: 'nominal' },
    },
  };
  const line = {
    data: { values: [{ from: shown.base, tip: `${texts.word('base')} ${texts.money(shown.base)}` }] },
    mark: { type: 'rule', color: '#000000' },
    encoding: { x, tooltip: { field: 'tip', type: 'nominal' } },
  };
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `${english.axisTitle}, ${shown.drawn.length} inputs, each from ${shown.levels.join(' to ')}, base ${english.money(shown.base)}`,
    width: 'container',
    height: Math.max(1, shown.drawn.length) * rowHeight,
    layer: [bars, line],
  };
}
