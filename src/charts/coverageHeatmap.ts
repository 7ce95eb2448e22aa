import type { TypicalWeek } from '../coverage/pattern/typicalWeekModel.js';
import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { checkPalette } from './checkPalette.js';
import { frameOf, frameOptions } from './frame.js';
import { heatCells } from './heatCells.js';
import { heatSpec } from './heatSpec.js';
import { heatSummary } from './heatSummary.js';
import { heatSvg } from './heatSvg.js';
import { heatTable } from './heatTable.js';
import { heatmapOptions, heatTexts } from './heatTexts.js';
import type { CoverageHeatmap, CoverageHeatmapOptions } from './model.js';
import { coveragePalette } from './palette.js';

/**
 * Who covers which hour of the week, and where nobody does: 7 days by 24 hours, a letter in each cell, as a drawing, as a Vega-Lite
 * specification, as a table with the same minutes, and in two sentences.
 *
 * An hour is a gap where nobody is there in half of its required time or more (`gapShare`), and marked in a corner where it is less. Else it is
 * covered where somebody is there and either anybody is required or half of the time is covered: by whom is decided by the most minutes,
 * both at once before the internal team before the provider. The drawing has no size, no style and no script: pages give it theirs by
 * the classes `cm-…`.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { coverageHeatmap } from 'comanaged/charts';
 * import { typicalWeek } from 'comanaged/coverage';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const week = typicalWeek(
 *   { windows: [{ id: 'desk', zone: 'Europe/London', days, start: '08:00', end: '18:00', partyId: 'us' }] },
 *   {
 *     from: '2026-06-01T00:00Z',
 *     to: '2026-06-29T00:00Z',
 *     zone: 'Europe/London',
 *     requirement: { windows: [{ zone: 'Europe/London', days, start: '08:00', end: '20:00' }] },
 *   },
 * );
 * const { summary } = coverageHeatmap(week, { partyRoles: { us: 'internal' } });
 * summary.split('. ')[0];
 * // => 'Nobody is there in 2400 of 14400 required minutes (16.7 %), most of them on Mon (480), Tue (480), Wed (480)'
 * ```
 */
export function coverageHeatmap(week: TypicalWeek, options: CoverageHeatmapOptions = {}): CoverageHeatmap {
  checkOptions(options, 'options', [...heatmapOptions, 'palette', ...frameOptions]);
  const { palette = coveragePalette } = options;
  checkPalette(palette);
  const frame = frameOf(options, 'cm-heatmap');
  const texts = heatTexts(options);
  return guarded('week', () => {
    const cells = heatCells(week, options);
    const title = options.title === undefined ? texts.word('title', { zone: cells.zone }) : cleanLine(options.title);
    const summary = heatSummary(cells, texts);
    return {
      kind: 'coverage-heatmap',
      audience: texts.audience,
      svg: heatSvg(cells, texts, { ...frame, title, summary, palette }),
      spec: heatSpec(cells, texts, { title, palette, version: frame.vegaLite }),
      table: heatTable(cells, texts, title),
      summary,
    };
  });
}
