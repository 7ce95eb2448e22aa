import type { JsonValue } from '../../internal/json.js';
import { canvasColor } from '../canvasColor.js';
import { apart } from '../cost/texts.js';
import type { VegaLiteSpec } from '../model.js';
import { handoffMarks } from './model.js';
import type { HandoffMark, HandoffPalette } from './model.js';
import type { DrawnRow, HandoffRows } from './rows.js';
import { countText, heldText, holderText } from './texts.js';
import type { HandoffWord } from './readWords.js';

const rowHeight = 44;
// In columns of the matrix: between it and the bars, how long these are at least, and what stands free behind them for their texts.
const gap = 0.4;
const leastLane = 4;
const barShare = 0.62;
const tooltip = { field: 'tip', type: 'nominal' };

interface SpecRows {
  readonly bars: JsonValue[];
  readonly counts: JsonValue[];
  readonly held: JsonValue[];
  readonly own: JsonValue[];
  readonly heads: JsonValue[];
}

/** What a mark is called in the legend. */
function markText(mark: HandoffMark, word: HandoffWord): string {
  if (mark === 'crossing') return word('crossingKey');
  const role = mark === 'rest' ? word('restPlain') : word(mark);
  return word('heldKeyOf', { role });
}

/** Cells and holders as rows of data, placed along one axis: here, and in the title, is all text that comes from outside. */
function rowsOf({ drawn, columns, cells }: HandoffRows, lane: readonly [number, number], word: HandoffWord): SpecRows {
  const all: SpecRows = { bars: [], counts: [], held: [], own: [], heads: [] };
  const names = apart(drawn.map(({ key, label }) => word('keyed', { key, name: label })));
  const most = Math.max(1, ...cells.flat());
  const longest = Math.max(...drawn.flatMap(({ hours, own }) => [hours, own ?? 0]));
  const at = (hours: number) => lane[0] + (longest === 0 ? 0 : (hours / longest) * lane[1] * barShare);
  const marked = (mark: HandoffMark) => ({ mark: markText(mark, word), markOrder: handoffMarks.indexOf(mark) });
  const cellsOf = (row: DrawnRow, order: number) => {
    const own = { holder: names[order] ?? row.label, order };
    for (const [column, count] of (cells[order] ?? []).entries()) {
      const to = columns[column];
      if (to === undefined || (column === order && count === 0)) continue;
      const way = word('crossing', { from: row.name, to: to.name });
      const cell = { ...own, tip: word('whole', { name: way, parts: countText(count) }), count };
      all.counts.push({ ...cell, text: countText(count), from: column + 0.5 });
      if (count > 0)
        all.bars.push({ ...cell, ...marked('crossing'), from: column + 0.1, to: column + 0.1 + (count / most) * 0.8 });
    }
  };
  for (const [order, row] of drawn.entries()) {
    cellsOf(row, order);
    const { hours, own } = row;
    const told = { holder: names[order] ?? row.label, order, tip: holderText(row, word) };
    if (hours > 0) all.bars.push({ ...told, ...marked(row.mark), hours, from: lane[0], to: at(hours) });
    all.held.push({ ...told, hours, text: heldText(row, word), from: at(Math.max(hours, own ?? 0)) });
    if (own !== null) all.own.push({ ...told, hours: own, from: at(own) });
  }
  for (const [column, { key, label }] of columns.entries())
    all.heads.push({ text: word('column', { key }), tip: label, from: column + 0.5 });
  return all;
}

/** A chart of hand-offs as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function handoffSpec(
  shown: HandoffRows,
  word: HandoffWord,
  { title, palette, version }: { readonly title: string; readonly palette: HandoffPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const { drawn, columns, cells } = shown;
  const n = columns.length;
  const lane = [n === 0 ? 0 : n + gap, Math.max(leastLane, n)] as const;
  const { bars, counts, held, own, heads } = rowsOf(shown, lane, word);
  const x = {
    field: 'from',
    type: 'quantitative',
    scale: { domain: [0, lane[0] + lane[1]], nice: false },
    axis: null,
  };
  const sort = { field: 'order', op: 'min' };
  const y = { field: 'holder', type: 'nominal', title: null, sort, axis: { labelLimit: 0 } };
  const there = handoffMarks.filter(
    (mark) => (mark === 'crossing' && n > 0) || drawn.some((row) => row.mark === mark && row.hours > 0),
  );
  const text = { field: 'text', type: 'nominal' };
  const layers = [
    {
      data: { values: bars },
      mark: { type: 'bar', stroke: '#767676', strokeWidth: 1, size: 12 },
      encoding: {
        x,
        x2: { field: 'to' },
        y,
        color: {
          field: 'mark',
          type: 'nominal',
          title: null,
          sort: { field: 'markOrder', op: 'min' },
          scale: { range: there.map((mark) => canvasColor(palette.marks[mark].fill)) },
          legend: { orient: 'bottom', columns: 1, labelLimit: 0 },
        },
        tooltip,
      },
    },
    {
      data: { values: own },
      mark: { type: 'tick', color: '#000000', size: 18, thickness: 2 },
      encoding: { x, y, tooltip },
    },
    {
      data: { values: counts },
      mark: { type: 'text', align: 'center', baseline: 'middle', dy: -13 },
      encoding: { x, y, text, tooltip },
    },
    {
      data: { values: held },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6 },
      encoding: { x, y, text, tooltip },
    },
    {
      data: { values: heads },
      mark: { type: 'text', align: 'center', baseline: 'bottom', dy: -4 },
      encoding: { x, y: { value: 0 }, text, tooltip },
    },
  ];
  const times = cells.flat().reduce((sum, count) => sum + count, 0);
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `Times passed between ${n} parties, ${times} in all, and time held by ${drawn.length} holders`,
    width: 'container',
    height: Math.max(1, drawn.length) * rowHeight,
    layer: layers.filter(({ data: { values } }, at) => at === 0 || values.length > 0),
  };
}
