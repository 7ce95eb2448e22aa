import type { IncidentRecord } from '../incident/model.js';
import type { DurationOptions, DurationSummary } from './model.js';
import { durationSummary } from './summary.js';

/** Options of {@link timeToAcknowledge}. */
export type TimeToAcknowledgeOptions = DurationOptions;

/**
 * How long incidents waited until somebody took them: from `openedAt` to `acknowledgedAt`.
 *
 * What agreements call response. Those that nobody took yet are at least so old. Once one incident is open, quantiles come from the curve of Kaplan and Meier.
 *
 * @returns hours, with intervals where the sample allows; `undefined` figures for no incidents
 * @throws ComanagedError `invalid-argument` for records without their instants or with such as have no zone; `invalid-option`,
 * `unknown-option`, `unknown-zone`
 * @see R. J. Hyndman and Y. Fan (1996), E. L. Kaplan and P. Meier (1958), M. Hollander and D. A. Wolfe (1999)
 *
 * @example
 * ```ts
 * import { timeToAcknowledge } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', acknowledgedAt: '2026-03-02T09:30Z' },
 * ];
 * const { median } = timeToAcknowledge(incidents, { asOf: '2026-04-01' });
 * median.status === 'ok' && median.value;
 * // => 0.5
 * ```
 */
export function timeToAcknowledge(
  incidents: readonly IncidentRecord[],
  options: TimeToAcknowledgeOptions,
): DurationSummary {
  return durationSummary(incidents, options, 'time-to-acknowledge');
}
