import { checkOptions, isRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { Handoffs } from '../metrics/parties/model.js';
import { partyKinds } from '../services/parties/model.js';
import { checkColors } from './checkPalette.js';
import { frameOf, frameOptions } from './frame.js';
import { handoffMarks, standardHandoffParties } from './handoff/model.js';
import type { HandoffChart, HandoffChartOptions } from './handoff/model.js';
import { handoffSummary } from './handoff/notes.js';
import { handoffPalette } from './handoff/palette.js';
import { handoffRows } from './handoff/rows.js';
import { handoffSpec } from './handoff/spec.js';
import { handoffSvg } from './handoff/svg.js';
import { handoffTable } from './handoff/table.js';
import { handoffWords } from './handoff/readWords.js';
import { checkNames } from './namesById.js';

const mostRows = 20;

function checkRoles(roles: unknown): void {
  const isRole = (role: unknown) => partyKinds.some((kind) => kind === role);
  if (roles !== undefined && !(isRecord(roles) && Object.values(roles).every(isRole)))
    refuse('partyRoles', `give ${partyKinds.join(', ')} by id`, 'invalid-option');
}

/**
 * How tickets passed between parties, and who held them for how long: a row a party with the times that it passed tickets to each other one,
 * and a bar of the time that it held them, as a drawing, as a Vega-Lite specification, as a table and in words.
 *
 * The party with the most hours is first; equal ones stand by times passed, and then by id. What goes there and what comes back lie across the
 * diagonal. Time before the first assignment, and that of groups of no known party, stand below, and with no party. Parties beyond
 * `most` are one row that says how many they are. Where no ticket passed there is no matrix. A median that is not known is told as that.
 * Figures of an operation are not for the public.
 *
 * @param report what `handoffs` gives
 * @returns a table with every holder, each followed by the parties that it passed tickets to, not rounded, and empty where nothing is known
 * @throws ComanagedError `invalid-argument`, also for more than 1,000 parties or 10,000 directions, or shares that are not those of the hours; `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { handoffChart } from 'comanaged/charts';
 * import { handoffs } from 'comanaged/metrics';
 *
 * const assignments = [
 *   { at: '2026-03-02T09:00Z', partyId: 'us', group: 'desk' },
 *   { at: '2026-03-02T10:00Z', partyId: 'msp', group: 'noc' },
 *   { at: '2026-03-02T13:00Z', partyId: 'us', group: 'desk' },
 * ];
 * const ticket = { id: 'a', openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T14:00Z', assignments };
 * const report = handoffs([ticket], { asOf: '2026-04-01' });
 * const { table } = handoffChart(report, { partyNames: { us: 'Own IT', msp: 'Provider' } });
 * table.rows.map(([who, what, times, hours]) => [who, what, times, hours]);
 * // => [
 * //   ['Provider', 'Held by it', '', 3],
 * //   ['Provider', 'To Own IT', 1, ''],
 * //   ['Own IT', 'Held by it', '', 2],
 * //   ['Own IT', 'To Provider', 1, ''],
 * //   ]
 * ```
 */
export function handoffChart(report: Handoffs, options: HandoffChartOptions = {}): HandoffChart {
  const own = ['partyNames', 'partyRoles', 'most', 'palette', 'words', 'audience'];
  checkOptions(options, 'options', [...own, ...frameOptions]);
  const { palette = handoffPalette, most = standardHandoffParties, audience = 'client' } = options;
  checkColors(palette, 'marks', handoffMarks);
  const frame = frameOf(options, 'cm-handoffs');
  if (audience !== 'internal' && (audience as unknown) !== 'client')
    refuse('audience', 'be internal or client: figures of an operation are not for the public', 'invalid-option');
  if (!Number.isSafeInteger(most) || most < 2 || most > mostRows)
    refuse('most', `be a whole number from 2 to ${mostRows}`, 'invalid-option');
  checkNames(options.partyNames, 'partyNames');
  checkRoles(options.partyRoles);
  const word = handoffWords(options.words);
  return guarded('report', () => {
    const shown = handoffRows(report, most, options, word);
    const title = options.title === undefined ? word('title') : cleanLine(options.title);
    const summary = handoffSummary(shown, word);
    return {
      kind: 'handoff-chart',
      audience,
      svg: handoffSvg(shown, word, { ...frame, title, summary, palette }),
      spec: handoffSpec(shown, word, { title, palette, version: frame.vegaLite }),
      table: handoffTable(shown, word, title),
      summary,
    };
  });
}
