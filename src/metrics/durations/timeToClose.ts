import type { IncidentRecord } from '../incident/model.js';
import type { DurationOptions, DurationSummary } from './model.js';
import { durationSummary } from './summary.js';

/** Options of {@link timeToClose}. */
export type TimeToCloseOptions = DurationOptions;

/**
 * How long incidents took to be closed: from `openedAt` to `closedAt`.
 *
 * Many systems close by a timer after the solution: then it says little about work. Once one incident is open, quantiles come from the curve of Kaplan and Meier.
 *
 * @returns hours, with intervals where the sample allows; `undefined` figures for no incidents
 * @throws ComanagedError `invalid-argument` for records without their instants or with such as have no zone; `invalid-option`,
 * `unknown-option`, `unknown-zone`
 * @see R. J. Hyndman and Y. Fan (1996), E. L. Kaplan and P. Meier (1958), M. Hollander and D. A. Wolfe (1999)
 *
 * @example
 * ```ts
 * import { timeToClose } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', closedAt: '2026-03-04T09:00Z' },
 * ];
 * const { median } = timeToClose(incidents, { asOf: '2026-04-01' });
 * median.status === 'ok' && median.value;
 * // => 48
 * ```
 */
export function timeToClose(incidents: readonly IncidentRecord[], options: TimeToCloseOptions): DurationSummary {
  return durationSummary(incidents, options, 'time-to-close');
}
