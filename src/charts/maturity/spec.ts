import type { JsonValue } from '../../internal/json.js';
import { canvasColor } from '../canvasColor.js';
import { apart } from '../cost/texts.js';
import type { VegaLiteSpec } from '../model.js';
import { maturityMarks } from './model.js';
import type { MaturityMark, MaturityPalette } from './model.js';
import { isFreshApart } from './rows.js';
import type { MaturityRow, MaturityRows } from './rows.js';
import type { MaturityTexts } from './texts.js';
import { englishMaturityChartWords } from './words.js';
import type { MaturityChartWord } from './words.js';

const rowHeight = 40;
const gray = '#767676';
const tooltip = { field: 'tip', type: 'nominal' };
const keys: Readonly<Record<MaturityMark, MaturityChartWord>> = {
  level: 'levelKey',
  score: 'scoreKey',
  fresh: 'freshKey',
  before: 'beforeKey',
};
const shapeOf: Readonly<Record<MaturityMark, string>> = {
  level: 'square',
  score: 'circle',
  fresh: 'triangle-up',
  before: 'diamond',
};

/** Where a mark stands; undefined where it does not. */
function placeOf(row: MaturityRow, mark: MaturityMark): number | undefined {
  const places = {
    level: row.level,
    score: row.score,
    fresh: isFreshApart(row) ? row.freshLevel : null,
    before: row.before?.score ?? null,
  };
  return places[mark] ?? undefined;
}

interface SpecRows {
  readonly stems: JsonValue[];
  readonly marks: JsonValue[];
  readonly notes: JsonValue[];
}

/** The dimensions as rows of data: here, and in the title, is all text that comes from outside. */
function rowsOf({ drawn, axis }: MaturityRows, texts: MaturityTexts): SpecRows {
  const names = apart(drawn.map(({ label }) => label));
  const all: SpecRows = { stems: [], marks: [], notes: [] };
  for (const [order, row] of drawn.entries()) {
    const dimension = names[order] ?? row.label;
    const parts = [texts.now(row), texts.beside(row)].filter((text) => text !== '').join('; ');
    const own = { dimension, order, tip: texts.word('row', { name: dimension, parts }) };
    all.stems.push({ ...own, from: axis.floor, to: row.score ?? axis.floor });
    for (const [markOrder, mark] of maturityMarks.entries()) {
      const at = placeOf(row, mark);
      if (at !== undefined) all.marks.push({ ...own, mark: texts.word(keys[mark]), markOrder, at });
    }
    const note = texts.note(row);
    const from = row.score ?? axis.floor;
    if (note !== '') all.notes.push({ ...own, note, from, to: row.answers === 'not-applicable' ? from : axis.top });
  }
  return all;
}

/** The color of a mark that is a line around nothing: of what fills it, and else of its text. */
function colorOf(palette: MaturityPalette, mark: MaturityMark): string {
  const { fill, ink } = palette.marks[mark];
  return canvasColor(fill === 'none' ? ink : fill);
}

/** A chart of maturity as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function maturitySpec(
  shown: MaturityRows,
  texts: MaturityTexts,
  { title, palette, version }: { readonly title: string; readonly palette: MaturityPalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const { axis, drawn, hasLevels, target } = shown;
  const { stems, marks, notes } = rowsOf(shown, texts);
  const there = maturityMarks.filter((mark) => drawn.some((row) => placeOf(row, mark) !== undefined));
  const axisTitle = englishMaturityChartWords[hasLevels ? 'axis' : 'axisScore'];
  const levels = Array.from({ length: axis.top - axis.floor + 1 }, (_, at) => axis.floor + at);
  // Without a least step of 0 Vega leaves out levels that are one apart.
  const scale = { domain: [axis.floor, axis.top], nice: false };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: axisTitle,
    scale,
    axis: { values: levels, format: 'd', tickMinStep: 0 },
  });
  const y = {
    field: 'dimension',
    type: 'nominal',
    title: null,
    sort: { field: 'order', op: 'min' },
    axis: { labelLimit: 0 },
  };
  const kind = { field: 'mark', type: 'nominal', title: null, sort: { field: 'markOrder', op: 'min' } };
  const legend = { orient: 'bottom', columns: 1, labelLimit: 0 };
  const targets = target === undefined ? [] : [{ at: target, tip: texts.target(target) }];
  const isRight = target !== undefined && target - axis.floor > axis.top - target;
  const span = { x: x('from'), x2: { field: 'to' }, y, tooltip };
  const layers = [
    { data: { values: stems }, mark: { type: 'rule', color: gray }, encoding: span },
    {
      data: { values: notes },
      mark: { type: 'bar', color: 'transparent', stroke: gray, strokeWidth: 1, strokeDash: [4, 3] },
      encoding: span,
    },
    {
      data: { values: notes },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 12, dy: -10 },
      encoding: { x: x('from'), y, text: { field: 'note', type: 'nominal' }, tooltip },
    },
    {
      data: { values: targets },
      mark: { type: 'rule', color: '#000000', strokeWidth: 2, strokeDash: [6, 4] },
      encoding: { x: x('at'), tooltip },
    },
    {
      data: { values: targets },
      mark: { type: 'text', align: isRight ? 'right' : 'left', baseline: 'bottom', dy: -4 },
      encoding: { x: x('at'), y: { value: 0 }, text: { field: 'tip', type: 'nominal' }, tooltip },
    },
    {
      data: { values: marks },
      mark: { type: 'point', filled: false, opacity: 1, size: 110, strokeWidth: 2 },
      encoding: {
        x: x('at'),
        y,
        shape: { ...kind, scale: { range: there.map((mark) => shapeOf[mark]) }, legend },
        color: { ...kind, scale: { range: there.map((mark) => colorOf(palette, mark)) }, legend },
        tooltip,
      },
    },
  ];
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: `${axisTitle}, ${drawn.length} dimensions, levels ${axis.floor} to ${axis.top}`,
    width: 'container',
    height: Math.max(1, drawn.length) * rowHeight,
    layer: layers.filter(({ data: { values } }, at) => at === 0 || values.length > 0),
  };
}
