import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { Scorecard } from '../metrics/scorecard/model.js';
import { checkColors } from './checkPalette.js';
import { frameOf, frameOptions } from './frame.js';
import { metricMarks } from './metric/model.js';
import type { ScorecardChart, ScorecardChartOptions } from './metric/model.js';
import { metricPalette } from './metric/palette.js';
import { readScorecard } from './metric/readScorecard.js';
import { instantText } from './metric/readSeries.js';
import { scoreSpec } from './metric/scoreSpec.js';
import { scoreSvg } from './metric/scoreSvg.js';
import { scoreSummary, scoreTable } from './metric/scoreTexts.js';
import { metricWords } from './metric/texts.js';

/**
 * What the metrics of an operation do, area by area: each area and each metric with its verdict as a box with a letter, the latest value against
 * the target, and a small line over time, as a drawing, as a Vega-Lite specification, as a table and in words.
 *
 * There is no single number. An area that nothing is measured of is there, and says so, with the usual metrics that nobody defined. Verdicts are
 * those after the correction for many metrics; where one was lowered, its own is told. Small lines have a scale each, and gaps where nothing was
 * measured. Figures of an operation are not for the public.
 *
 * @param card what `scorecard` gives
 * @returns a table with each area and then its metrics, not rounded, and empty where nothing is known
 * @throws ComanagedError `invalid-argument`, also for more than 1,000 metrics, or 10,000 periods of one; `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { scorecardChart } from 'comanaged/charts';
 * import { scorecard } from 'comanaged/metrics';
 *
 * const definitions = [
 *   {
 *     ...{ id: 'esc', name: 'Escalations', area: 'business', core: true, unit: 'count' },
 *     ...{ direction: 'lower-is-better', tolerance: { absolute: 2 }, target: 5 },
 *   },
 * ] as const;
 * const observations = [14, 12, 11, 9, 8, 6].map((value, at) => ({
 *   metricId: 'esc',
 *   start: `2026-0${at + 1}-01T00:00Z`,
 *   end: `2026-0${at + 2}-01T00:00Z`,
 *   value,
 * }));
 * const card = scorecard(definitions, observations, { asOf: '2026-07-01' });
 * const { table } = scorecardChart(card, { definitions, observations });
 * table.rows.map(([area, metric, verdict, latest, target]) => [area, metric, verdict, latest, target]);
 * // => [
 * //   ['Operations', 'The area', 'insufficient data', '', ''],
 * //   ['Team', 'The area', 'insufficient data', '', ''],
 * //   ['Business', 'The area', 'improving', '', ''],
 * //   ['Business', 'Escalations (decides)', 'improving', 6, 5],
 * //   ['Strategic progress', 'The area', 'insufficient data', '', ''],
 * //   ]
 * ```
 */
export function scorecardChart(card: Scorecard, options: ScorecardChartOptions = {}): ScorecardChart {
  checkOptions(options, 'options', ['definitions', 'observations', 'palette', 'words', 'audience', ...frameOptions]);
  const { palette = metricPalette, audience = 'client' } = options;
  checkColors(palette, 'marks', metricMarks);
  const frame = frameOf(options, 'cm-scorecard');
  if (audience !== 'internal' && (audience as unknown) !== 'client')
    refuse('audience', 'be internal or client: figures of an operation are not for the public', 'invalid-option');
  const word = metricWords(options.words);
  return guarded('card', () => {
    const shown = readScorecard(card, options);
    const instant = instantText(shown.asOf);
    const title = options.title === undefined ? word('cardTitle', { instant }) : cleanLine(options.title);
    const summary = scoreSummary(shown, word);
    return {
      kind: 'scorecard-chart',
      audience,
      svg: scoreSvg(shown, word, { ...frame, title, summary, palette }),
      spec: scoreSpec(shown, word, { title, palette, version: frame.vegaLite }),
      table: scoreTable(shown, word, title),
      summary,
    };
  });
}
