import { audiences } from '../internal/audience.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { MaturityAssessment } from '../maturity/assessment/model.js';
import { checkColors } from './checkPalette.js';
import { frameOf, frameOptions } from './frame.js';
import { maturityMarks, standardMaturityRows } from './maturity/model.js';
import type { MaturityChart, MaturityChartOptions } from './maturity/model.js';
import { maturityPalette } from './maturity/palette.js';
import { maturityRows } from './maturity/rows.js';
import { maturitySpec } from './maturity/spec.js';
import { maturitySummary, maturityTitle } from './maturity/summary.js';
import { maturitySvg } from './maturity/svg.js';
import { maturityTable } from './maturity/table.js';
import { maturityTexts, maturityWords } from './maturity/texts.js';

/** No page has more, and a drawing of more would be of no use. */
const mostDrawn = 1000;
const ownOptions = ['model', 'targetLevel', 'before', 'most', 'palette', 'words', 'audience'];

/**
 * How mature an operation is, dimension by dimension: the level attained as a box with its number, the score as a dot below it, on one axis of
 * the levels, as a drawing, as a Vega-Lite specification, as a table and in words.
 *
 * Dimensions stand in the order of the model. A score is not a level, and stands beside it. Where nothing of a dimension is answered it has
 * neither, but an open, hatched axis, whatever it counts as in the whole; where little is, the axis is open beyond the score. The level that fresh
 * evidence alone would bring has a box of its own where it differs. The public sees levels and scores only.
 *
 * @param assessment what `assessMaturity` gives, for the organization or a service
 * @returns a table with the whole and then all dimensions, not rounded; dimensions that are not drawn are counted in the summary
 * @throws ComanagedError `invalid-argument`, `invalid-option`, also for a model or an earlier assessment of another model, `unknown-option`
 *
 * @example
 * ```ts
 * import { maturityChart } from 'comanaged/charts';
 * import { assessMaturity, operationsMaturityModel } from 'comanaged/maturity';
 *
 * const answers = operationsMaturityModel.criteria
 *   .filter(({ dimensionId }) => dimensionId !== 'rec')
 *   .map(({ id, level }) => ({ criterionId: id, rating: level === 2 ? 'F' : 'N', evidenceIds: ['audit'] }));
 * const evidence = [{ id: 'audit', collectedOn: '2026-01-10' }];
 * const result = assessMaturity(operationsMaturityModel, answers, { asOf: '2026-03-01', evidence });
 * const { summary, table } = maturityChart(result, { targetLevel: 2 });
 * summary.split('. ').slice(0, 2);
 * // => ['The whole: level 1 (Reactive); score 1.89 as the mean, which is not a level', 'Lowest: level 1 (Reactive) in Recovery']
 * table.rows.find(([name]) => name === 'Recovery');
 * // => ['Recovery', '', '', 2, 0, 4, 'nothing answered; counts as level 1']
 * ```
 */
export function maturityChart(assessment: MaturityAssessment, options: MaturityChartOptions = {}): MaturityChart {
  checkOptions(options, 'options', [...ownOptions, ...frameOptions]);
  const { palette = maturityPalette, audience = 'client', most = standardMaturityRows } = options;
  checkColors(palette, 'marks', maturityMarks);
  const frame = frameOf(options, 'cm-maturity');
  if (!Number.isSafeInteger(most) || most < 1 || most > mostDrawn)
    refuse('most', `be a whole number from 1 to ${mostDrawn}`, 'invalid-option');
  if (!audiences.includes(audience)) refuse('audience', `be ${audiences.join(', ')}`, 'invalid-option');
  const word = maturityWords(options.words);
  return guarded('assessment', () => {
    const shown = maturityRows(assessment, options, most, audience);
    const texts = maturityTexts(shown, word);
    const title = options.title === undefined ? maturityTitle(shown, texts) : cleanLine(options.title);
    const summary = maturitySummary(shown, texts);
    return {
      kind: 'maturity-chart',
      audience,
      svg: maturitySvg(shown, texts, { ...frame, title, summary, palette }),
      spec: maturitySpec(shown, texts, { title, palette, version: frame.vegaLite }),
      table: maturityTable(shown, texts, title),
      summary,
    };
  });
}
