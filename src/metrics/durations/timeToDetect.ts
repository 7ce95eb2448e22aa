import type { IncidentRecord } from '../incident/model.js';
import type { DurationOptions, DurationSummary } from './model.js';
import { durationSummary } from './summary.js';

/** Options of {@link timeToDetect}. */
export type TimeToDetectOptions = DurationOptions;

/**
 * How long outages went on before anybody saw them: from the start of the first outage to `detectedAt`.
 *
 * Incidents without an outage have no such time, and those without `detectedAt` are excluded, too: a ticket that exists was detected. Once one incident is open, quantiles come from the curve of Kaplan and Meier.
 *
 * @returns hours, with intervals where the sample allows; `undefined` figures for no incidents
 * @throws ComanagedError `invalid-argument` for records without their instants or with such as have no zone; `invalid-option`,
 * `unknown-option`, `unknown-zone`
 * @see R. J. Hyndman and Y. Fan (1996), E. L. Kaplan and P. Meier (1958), M. Hollander and D. A. Wolfe (1999)
 *
 * @example
 * ```ts
 * import { timeToDetect } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:20Z', detectedAt: '2026-03-02T09:15Z', outages: [{ start: '2026-03-02T09:00Z', end: '2026-03-02T11:00Z' }] },
 * ];
 * const { median } = timeToDetect(incidents, { asOf: '2026-04-01' });
 * median.status === 'ok' && median.value;
 * // => 0.25
 * ```
 */
export function timeToDetect(incidents: readonly IncidentRecord[], options: TimeToDetectOptions): DurationSummary {
  return durationSummary(incidents, options, 'time-to-detect');
}
