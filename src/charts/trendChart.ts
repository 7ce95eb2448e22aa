import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { TrendVerdict } from '../metrics/trend/model.js';
import { checkColors } from './checkPalette.js';
import { frameOf, frameOptions } from './frame.js';
import { metricMarks } from './metric/model.js';
import type { TrendChart, TrendChartOptions } from './metric/model.js';
import { metricPalette } from './metric/palette.js';
import { metricWords, verdictLetter } from './metric/texts.js';
import { trendRows } from './metric/trendRows.js';
import { trendSpec } from './metric/trendSpec.js';
import { trendSentences, trendTitle } from './metric/trendSummary.js';
import { trendSvg } from './metric/trendSvg.js';
import { trendTable } from './metric/trendTable.js';

/**
 * What a metric does and how that is known: its verdict in words with the interval of the change, and the values over time with the line of Sen,
 * target, tolerance and control limits, as a drawing, as a Vega-Lite specification, as a table and in words.
 *
 * There is no line without a verdict: where data are insufficient the values stand alone and the reasons are told. A line joins neighboring
 * periods only; what was not measured, or has no observation, is a gap and never 0. Where the distance from a target counts, or incidents were
 * tested, the change is told and no line is drawn. Values are not forced to begin at 0. Figures of an operation are not for the public.
 *
 * @param result what `trendVerdict` gives, or `incidentTrend` or `beforeAfter` with figures of periods beside it
 * @returns a table with all periods in the order of time, not rounded, gaps among them without a value
 * @throws ComanagedError `invalid-argument`, also for more than 10,000 periods; `invalid-option`, also where the observations are not as many as the verdict has; `unknown-option`
 *
 * @example
 * ```ts
 * import { trendChart } from 'comanaged/charts';
 * import { trendVerdict } from 'comanaged/metrics';
 *
 * const metric = { name: 'Open tickets', direction: 'lower-is-better', tolerance: { absolute: 10 }, unit: 'count' } as const;
 * const observations = [90, 84, null, 70, 66, 50].map((value, at) => ({
 *   metricId: 'backlog',
 *   start: `2026-0${at + 1}-01T00:00Z`,
 *   end: `2026-0${at + 2}-01T00:00Z`,
 *   value,
 * }));
 * const result = trendVerdict(metric, observations, { asOf: '2026-07-01' });
 * const { summary, table } = trendChart(result, { metric, observations });
 * summary.split('. ')[0];
 * // => 'Verdict: improving, n = 5 periods'
 * table.rows[2];
 * // => ['2026-03-01', '2026-04-01', '', '', 'not measured']
 * ```
 */
export function trendChart(result: TrendVerdict, options: TrendChartOptions): TrendChart {
  checkOptions(options, 'options', ['metric', 'observations', 'palette', 'words', 'audience', ...frameOptions]);
  const { palette = metricPalette, audience = 'client' } = options;
  checkColors(palette, 'marks', metricMarks);
  const frame = frameOf(options, 'cm-trend');
  if (audience !== 'internal' && (audience as unknown) !== 'client')
    refuse('audience', 'be internal or client: figures of an operation are not for the public', 'invalid-option');
  const word = metricWords(options.words);
  return guarded('result', () => {
    const shown = trendRows(result, options);
    const title = options.title === undefined ? trendTitle(shown, word) : cleanLine(options.title);
    const sentences = trendSentences(shown, word);
    const summary = sentences.join(' ');
    const letter = verdictLetter(shown.verdict.verdict, word);
    return {
      kind: 'trend-chart',
      audience,
      svg: trendSvg(shown, { word, letter, sentences }, { ...frame, title, summary, palette }),
      spec: trendSpec(shown, word, { title, palette, version: frame.vegaLite }),
      table: trendTable(shown, word, title),
      summary,
    };
  });
}
