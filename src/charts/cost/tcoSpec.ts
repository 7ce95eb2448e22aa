import { costCertainties } from '../../cost/options/model.js';
import type { JsonValue } from '../../internal/json.js';
import { canvasColor } from '../canvasColor.js';
import type { VegaLiteSpec } from '../model.js';
import type { TcoPalette } from './model.js';
import { fewestPeople } from './model.js';
import type { TcoRows } from './tcoRows.js';
import { amountsIn, tcoTexts } from './tcoTexts.js';
import type { TcoTexts } from './tcoTexts.js';
import { apart, costTexts } from './texts.js';

const rowHeight = 48;
const tooltip = { field: 'tip', type: 'nominal' };
const gray = '#767676';
/** How much further than all that is known an open bar goes: a house default. */
export const openShare = 1.2;

interface SpecRows {
  readonly parts: JsonValue[];
  readonly ranges: JsonValue[];
  readonly notes: JsonValue[];
}

/** The options as rows of data: here, and in the title, is all text that comes from outside. */
function rowsOf(shown: TcoRows, texts: TcoTexts): SpecRows {
  const names = apart(shown.rows.map(({ label }) => label));
  const all: SpecRows = { parts: [], ranges: [], notes: [] };
  for (const [order, { label, amounts, range }] of shown.rows.entries()) {
    const option = names[order] ?? label;
    let [right, left] = [0, 0];
    const tip = amounts?.isKnown === true ? `${option}: ${texts.parts({ label, amounts, range })}` : option;
    for (const { certainty, above, below } of amounts?.parts ?? []) {
      const part = `${texts.letter(certainty)} ${texts.label(certainty)}`;
      const row = { option, order, part, partOrder: costCertainties.indexOf(certainty), tip };
      all.parts.push({ ...row, start: right, end: right + above });
      if (below < 0) all.parts.push({ ...row, start: left + below, end: left });
      [right, left] = [right + above, left + below];
    }
    if (range !== undefined) {
      const [low, middle, high] = range;
      all.ranges.push({ option, order, tip: `${option}: ${texts.range(range)}`, low, middle, high });
    }
    const count = amounts?.unknownLines.length ?? 0;
    const open = `${texts.word('unknownLetter')} ${texts.word('unknownCount', { count })}`;
    const note = amounts === undefined ? texts.word('withheld', { least: fewestPeople }) : open;
    if (amounts === undefined || count > 0) {
      // Over all that others reach, as far as is known; an option that is not shown has no bar.
      const reach = amounts === undefined ? 0 : Math.max(1, ...amountsIn(shown)) * openShare;
      all.notes.push({ option, order, note, tip: `${option}: ${note}`, start: right, reach: Math.max(right, reach) });
    }
  }
  return all;
}

/** A chart of total costs as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function tcoSpec(
  shown: TcoRows,
  texts: TcoTexts,
  { title, palette, version }: { readonly title: string; readonly palette: TcoPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const english = tcoTexts(shown, costTexts());
  const { parts, ranges, notes } = rowsOf(shown, texts);
  const money = english.word(shown.outcome === 'total' ? 'total' : 'presentValue', { years: shown.years });
  const y = { field: 'option', type: 'nominal', title: null, sort: { field: 'order', op: 'min' } };
  const axisTitle = english.word('unit', { money, currency: shown.currency });
  const x = (field: string) => ({ field, type: 'quantitative', title: axisTitle });
  const rangeLayer = (mark: JsonValue, encoding: { readonly [key: string]: JsonValue }) => ({
    data: { values: ranges },
    mark,
    encoding: { ...encoding, y, tooltip },
  });
  const bars = {
    data: { values: parts },
    mark: { type: 'bar', stroke: gray, strokeWidth: 1 },
    encoding: {
      x: x('start'),
      x2: { field: 'end' },
      y,
      color: {
        field: 'part',
        type: 'nominal',
        title: null,
        sort: { field: 'partOrder', op: 'min' },
        scale: { range: costCertainties.map((certainty) => canvasColor(palette.parts[certainty].fill)) },
        legend: { orient: 'bottom', columns: 1, labelLimit: 0 },
      },
      tooltip,
    },
  };
  const whiskers = [
    rangeLayer({ type: 'rule', color: '#000000' }, { x: x('low'), x2: { field: 'high' } }),
    rangeLayer({ type: 'tick', color: '#000000', size: 12 }, { x: x('low') }),
    rangeLayer({ type: 'tick', color: '#000000', size: 12 }, { x: x('high') }),
    rangeLayer({ type: 'point', shape: 'diamond', filled: true, color: '#000000', opacity: 1 }, { x: x('middle') }),
  ];
  const open = [
    {
      data: { values: notes },
      mark: { type: 'bar', color: 'transparent', stroke: gray, strokeWidth: 1, strokeDash: [4, 3] },
      encoding: { x: x('start'), x2: { field: 'reach' }, y, tooltip },
    },
    {
      data: { values: notes },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6 },
      encoding: { x: x('start'), y, text: { field: 'note', type: 'nominal' }, tooltip },
    },
  ];
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `${english.axis}, ${shown.rows.length} options`,
    width: 'container',
    height: Math.max(1, shown.rows.length) * rowHeight,
    layer: [bars, ...(notes.length > 0 ? open : []), ...(ranges.length > 0 ? whiskers : [])],
  };
}
