import type { TotalCostOfOwnership } from '../cost/comparison/results.js';
import { costCertainties } from '../cost/options/model.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { checkColors } from './checkPalette.js';
import type { TcoChart, TcoChartOptions } from './cost/model.js';
import { tcoPalette } from './cost/palette.js';
import { tcoRows } from './cost/tcoRows.js';
import { tcoSpec } from './cost/tcoSpec.js';
import { tcoSvg } from './cost/tcoSvg.js';
import { tcoTable } from './cost/tcoTable.js';
import { tcoSummary, tcoTexts } from './cost/tcoTexts.js';
import { costTexts } from './cost/texts.js';
import { frameOf, frameOptions } from './frame.js';

/**
 * What options cost beside each other: a bar an option in the order given, by how sure the money is, as a drawing, as a Vega-Lite
 * specification, as a table and in words.
 *
 * Present values, or sums where there is no discount rate. What is budgeted, what is estimated and losses that are expected stand apart;
 * lines below 0, such as credits, stand to the left of it. With trials a line goes from their 10th to their 90th percentile. An option of which
 * lines are not known has an open, hatched end: it never looks cheaper for them. No option is ranked or stands out. For a client, an
 * option is not shown where one of its parts speaks of one person or two.
 *
 * @returns a table with the amounts of the result, not rounded, without sums over options
 * @throws ComanagedError `invalid-argument`, also where parts of the result do not add up or the trials are of another comparison;
 * `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { tcoChart } from 'comanaged/charts';
 * import { totalCostOfOwnership } from 'comanaged/cost';
 *
 * const result = totalCostOfOwnership(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 1, loadingFactor: 1.3, discountRate: 0 },
 *     options: [
 *       { id: 'own', name: 'Own team', staff: [{ fte: 4, annualSalary: 70_000 }] },
 *       { id: 'shared', name: 'Shared', staff: [{ fte: 3, annualSalary: 70_000 }] },
 *     ],
 *   },
 *   { unstated: 'none' },
 * );
 * tcoChart(result, { audience: 'internal' }).table.rows;
 * // => [['Own team', 364000, 0, 0, 364000], ['Shared', 273000, 0, 0, 273000]]
 * ```
 */
export function tcoChart(result: TotalCostOfOwnership, options: TcoChartOptions = {}): TcoChart {
  checkOptions(options, 'options', ['simulation', 'palette', 'words', 'audience', ...frameOptions]);
  const { palette = tcoPalette, audience = 'client', simulation } = options;
  checkColors(palette, 'parts', costCertainties);
  const frame = frameOf(options, 'cm-tco');
  if (audience !== 'internal' && (audience as unknown) !== 'client')
    refuse('audience', 'be internal or client: money is not for the public', 'invalid-option');
  const word = costTexts(options.words);
  return guarded('result', () => {
    const shown = tcoRows(result, simulation, audience);
    const texts = tcoTexts(shown, word);
    const title = options.title === undefined ? word('tcoTitle') : cleanLine(options.title);
    const summary = tcoSummary(shown, texts);
    return {
      kind: 'tco-chart',
      audience,
      svg: tcoSvg(shown, texts, { ...frame, title, summary, palette }),
      spec: tcoSpec(shown, texts, { title, palette, version: frame.vegaLite }),
      table: tcoTable(shown, texts, title, audience),
      summary,
    };
  });
}
