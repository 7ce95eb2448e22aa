import type { JsonValue } from '../internal/json.js';
import { canvasColor } from './canvasColor.js';
import type { HeatWeek } from './heatCells.js';
import { heatSummary } from './heatSummary.js';
import { inRows } from './heatTable.js';
import { heatTexts, hourText } from './heatTexts.js';
import type { HeatTexts } from './heatTexts.js';
import { coverageHourStates } from './model.js';
import type { CoveragePalette, VegaLiteSpec } from './model.js';

const msPerMinute = 60_000;
const hoursPerDay = 24;
const height = 224;

/** The hours as rows of data: here, and in the title, is all text that comes from outside. */
function values(week: HeatWeek, texts: HeatTexts, palette: CoveragePalette): JsonValue[] {
  return inRows(week, texts).map((cell, at) => {
    const { state, partly } = cell;
    const label = `${texts.letter({ state, partly: false })} ${texts.label(state)}`;
    const told = partly ? `${texts.label(state)}; ${texts.word('partly')}` : texts.label(state);
    const day = texts.dayName(cell.weekday);
    const minutes = (ms: number) => ms / msPerMinute;
    return {
      row: Math.floor(at / hoursPerDay),
      day,
      hour: cell.hour,
      state: label,
      order: coverageHourStates.indexOf(cell.state),
      letter: texts.letter(cell),
      ink: canvasColor(palette.states[cell.state].ink),
      tip: texts.word('tip', { day, hour: hourText(cell.hour), state: told }),
      minutes: minutes(cell.all),
      internal: minutes(cell.internal),
      provider: minutes(cell.provider),
      both: minutes(cell.both),
      unassigned: minutes(cell.unassigned),
      uncovered: week.isRequiredKnown ? minutes(cell.uncovered) : null,
      idle: minutes(cell.idle),
      required: week.isRequiredKnown ? minutes(cell.required) : null,
    };
  });
}

/** A heat map as a Vega-Lite specification, with nothing in it that is not in versions 5 and 6 alike. */
export function heatSpec(
  week: HeatWeek,
  texts: HeatTexts,
  { title, palette, version }: { readonly title: string; readonly palette: CoveragePalette; readonly version: 5 | 6 },
): VegaLiteSpec {
  const present = coverageHourStates.filter((state) => week.cells.some((cell) => cell.state === state));
  const range = present.map((state) => canvasColor(palette.states[state].fill));
  const tooltip = { field: 'tip', type: 'nominal' };
  return {
    $schema: `https://vega.github.io/schema/vega-lite/v${version}.json`,
    title: { text: [title] },
    // In English and without a name of the caller's: Vega takes some texts of a specification for expressions.
    description: heatSummary(week, heatTexts({ weekStart: texts.days[0] })),
    width: 'container',
    height,
    data: { values: values(week, texts, palette) },
    encoding: {
      x: { field: 'hour', type: 'ordinal', title: null, axis: { labelAngle: 0, orient: 'top' } },
      y: { field: 'day', type: 'ordinal', title: null, sort: { field: 'row', op: 'min' } },
    },
    resolve: { scale: { color: 'independent' } },
    layer: [
      {
        mark: { type: 'rect', stroke: '#767676', strokeWidth: 1 },
        encoding: {
          color: {
            field: 'state',
            type: 'nominal',
            title: null,
            sort: { field: 'order', op: 'min' },
            scale: { range },
            legend: { orient: 'bottom', columns: 1, labelLimit: 0 },
          },
          tooltip,
        },
      },
      {
        mark: { type: 'text', baseline: 'middle' },
        encoding: {
          text: { field: 'letter', type: 'nominal' },
          color: { field: 'ink', type: 'nominal', scale: null, legend: null },
          tooltip,
        },
      },
    ],
  };
}
