import type { TypicalWeek } from '../coverage/pattern/typicalWeekModel.js';
import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { heatCells } from './heatCells.js';
import { inRows } from './heatTable.js';
import { heatmapOptions, heatTexts } from './heatTexts.js';
import { coverageHourStates } from './model.js';
import type { HeatmapOptions } from './model.js';

const hoursPerDay = 24;

/** Characters of a text. */
const lengthOf = (text: string): number => Array.from(text).length;

/** Options of {@link coverageHeatmapText}. */
export type CoverageHeatmapTextOptions = HeatmapOptions;

/**
 * The same as `coverageHeatmap` as plain text, for terminals and blocks of code: a line a day with a letter an hour from 00:00 on, and a
 * legend of the letters that occur.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { coverageHeatmapText } from 'comanaged/charts';
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
 * const lines = coverageHeatmapText(week, { partyRoles: { us: 'internal' } }).split('\n');
 * lines.slice(4, 6);
 * // => ['Fri ········IIIIIIIIIIGG····', 'Sat ························']
 * lines.slice(8);
 * // => ['I Internal team', 'G Required, nobody there', '· Not required, nobody there', '']
 * ```
 */
export function coverageHeatmapText(week: TypicalWeek, options: CoverageHeatmapTextOptions = {}): string {
  checkOptions(options, 'options', heatmapOptions);
  const texts = heatTexts(options);
  return guarded('week', () => {
    const cells = inRows(heatCells(week, options), texts);
    const names = texts.days.map(texts.dayName);
    const widest = Math.max(...names.map((name) => lengthOf(name)));
    const lines = names.map((name, row) => {
      const letters = cells.slice(row * hoursPerDay, (row + 1) * hoursPerDay).map(texts.letter);
      return `${name}${' '.repeat(widest - lengthOf(name))} ${letters.join('')}`;
    });
    const states = coverageHourStates.filter((state) => cells.some((cell) => cell.state === state));
    const legend = states.map((state) => `${texts.letter({ state, partly: false })} ${texts.label(state)}`);
    const example = cells.find(({ partly }) => partly);
    const marked = example === undefined ? [] : [`${texts.letter(example)} ${texts.word('partly')}`];
    return [...lines, '', ...legend, ...marked, ''].join('\n');
  });
}
