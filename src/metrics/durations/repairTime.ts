import type { IncidentRecord } from '../incident/model.js';
import type { EndingDurationOptions, DurationSummary } from './model.js';
import { durationSummary } from './summary.js';

/** Options of {@link repairTime}. */
export type RepairTimeOptions = EndingDurationOptions;

/**
 * How long work on incidents took: from `acknowledgedAt` to `resolvedAt`.
 *
 * Incidents that nobody took yet, or that have no `acknowledgedAt`, are excluded. Once one incident is open, quantiles come from the curve of Kaplan and Meier.
 *
 * @returns hours, with intervals where the sample allows; `undefined` figures for no incidents
 * @throws ComanagedError `invalid-argument` for records without their instants or with such as have no zone; `invalid-option`,
 * `unknown-option`, `unknown-zone`
 * @see R. J. Hyndman and Y. Fan (1996), E. L. Kaplan and P. Meier (1958), M. Hollander and D. A. Wolfe (1999)
 *
 * @example
 * ```ts
 * import { repairTime } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', acknowledgedAt: '2026-03-02T10:00Z', resolvedAt: '2026-03-02T13:00Z' },
 * ];
 * const { median } = repairTime(incidents, { asOf: '2026-04-01' });
 * median.status === 'ok' && median.value;
 * // => 3
 * ```
 */
export function repairTime(incidents: readonly IncidentRecord[], options: RepairTimeOptions): DurationSummary {
  return durationSummary(incidents, options, 'repair-time', true);
}
