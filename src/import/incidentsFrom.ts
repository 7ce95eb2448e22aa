import { refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { problemLog } from './problemLog.js';
import { lengthOf } from './tables/rowsOfCells.js';
import type { IncidentsFromOptions, IncidentsFromResult } from './tickets/model.js';
import { ticketProblemTexts } from './tickets/problemTexts.js';
import { ticketSettings } from './tickets/settings.js';
import { ticketsIn } from './tickets/ticketsIn.js';

/**
 * Reads the rows of a ticket system as incidents: one row for each ticket, or one for each change of a ticket.
 *
 * `incidentPresets` tell how the rows of well-known systems are to be read; spread one to add your own columns and words. Zone, order of
 * day and month, states and priorities are never guessed: where the mapping does not say what a value means, it is left out and told. Of
 * changes, the times in which a ticket waited, who held it, and when it was solved, closed and opened again are put together from them.
 *
 * @param input CSV text with a line of headers, arrays of cells below one of headers, or objects as an interface gives them
 * @returns incidents by opening, then id, empty where there are none, and every doubt with its place: `line` and `column` from 1 in a
 * text, `row` and `column` from 0 in rows
 * @throws `invalid-argument`, `unknown-option`, `invalid-option` with all faults of a mapping, `unknown-zone`; never for the content
 *
 * @example
 * ```ts
 * import { incidentPresets, incidentsFrom } from 'comanaged/import';
 *
 * const { value, problems } = incidentsFrom(
 *   'number,opened_at,resolved_at,state,priority\nINC1,2026-03-02 08:00:00,2026-03-02 09:30:00,Resolved,2 - High\nINC2,02/03/2026 10:00,,Active,2',
 *   { mapping: incidentPresets.serviceNow },
 * );
 * value.incidents;
 * // => [{ id: 'INC1', openedAt: '2026-03-02T08:00:00Z', priority: 2, resolvedAt: '2026-03-02T09:30:00Z', status: 'resolved' }]
 * problems.filter(({ severity }) => severity !== 'info').map(({ code, line }) => `${line} ${code}`);
 * // => ['3 missing-opening', '3 ambiguous-day-order']
 * ```
 */
export function incidentsFrom(
  input: string | readonly (readonly unknown[])[] | readonly object[],
  options: IncidentsFromOptions,
): IncidentsFromResult {
  if (typeof input !== 'string' && lengthOf(input) === undefined) refuse('input', 'be a text or an array of rows');
  return guarded('options', () => {
    const settings = ticketSettings(options);
    const log = problemLog(ticketProblemTexts, typeof input === 'string' ? 'line' : 'row', settings.limits.problems);
    const { totals, ...found } = ticketsIn(input, settings, log);
    return { value: { ...found, totals: { ...totals, problems: log.counts() } }, problems: log.problems() };
  });
}
