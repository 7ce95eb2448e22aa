import type { CostTornado } from '../cost/sensitivity/model.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { checkColors } from './checkPalette.js';
import { standardTornadoBars, tornadoEnds } from './cost/model.js';
import type { TornadoChart, TornadoChartOptions } from './cost/model.js';
import { tornadoPalette } from './cost/palette.js';
import { costTexts } from './cost/texts.js';
import { tornadoRows } from './cost/tornadoRows.js';
import { tornadoSpec } from './cost/tornadoSpec.js';
import { tornadoSvg } from './cost/tornadoSvg.js';
import { tornadoSummary, tornadoTable, tornadoTexts } from './cost/tornadoTexts.js';
import { frameOf, frameOptions } from './frame.js';
import { checkNames } from './namesById.js';

/**
 * Which inputs move a cost: a bar an input from its lower to its upper level, as a drawing, as a Vega-Lite specification, as a table
 * and in words.
 *
 * Bars stand in the order of the result: widest first, and assumptions without evidence before others among the five widest. The low and the
 * high end of an input have a letter and a color each, from the base on. Inputs are figures of people, contracts and services, so that the chart is
 * for those who run the operation only.
 *
 * @returns a table with all inputs, not rounded, after a row with the base; inputs that are not drawn are counted in the summary
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { tornadoChart } from 'comanaged/charts';
 * import { costTornado } from 'comanaged/cost';
 *
 * const result = costTornado(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 1, loadingFactor: { kind: 'uniform', min: 1.2, max: 1.4 } },
 *     options: [{ id: 'own', staff: [{ fte: 2, annualSalary: { kind: 'uniform', min: 50_000, max: 70_000 } }] }],
 *   },
 *   { optionId: 'own', unstated: 'none' },
 * );
 * const inputNames = { 'option/staff/0/annualSalary': 'Salary', 'assumptions/loadingFactor': 'Loading' };
 * tornadoChart(result, { inputNames, optionNames: { own: 'Own team' } }).table.rows.map(([name]) => name);
 * // => ['All inputs at P50', 'Salary', 'Loading']
 * ```
 */
export function tornadoChart(result: CostTornado, options: TornadoChartOptions = {}): TornadoChart {
  checkOptions(options, 'options', ['most', 'inputNames', 'optionNames', 'palette', 'words', ...frameOptions]);
  const { palette = tornadoPalette, most = standardTornadoBars } = options;
  checkColors(palette, 'parts', tornadoEnds);
  const frame = frameOf(options, 'cm-tornado');
  if (!Number.isSafeInteger(most) || most < 1) refuse('most', 'be a whole number of at least 1', 'invalid-option');
  checkNames(options.inputNames, 'inputNames');
  checkNames(options.optionNames, 'optionNames');
  const word = costTexts(options.words);
  return guarded('result', () => {
    const shown = tornadoRows(result, most, options);
    const texts = tornadoTexts(shown, word);
    const title =
      options.title === undefined ? word('tornadoTitle', { option: texts.subject }) : cleanLine(options.title);
    const summary = tornadoSummary(shown, texts);
    return {
      kind: 'tornado-chart',
      audience: 'internal',
      svg: tornadoSvg(shown, texts, { ...frame, title, summary, palette }),
      spec: tornadoSpec(shown, texts, { title, palette, version: frame.vegaLite }),
      table: tornadoTable(shown, texts, title),
      summary,
    };
  });
}
