import type { IncidentRecord } from '../incident/model.js';
import type { EndingDurationOptions, DurationSummary } from './model.js';
import { durationSummary } from './summary.js';

/** Options of {@link timeToResolve}. */
export type TimeToResolveOptions = EndingDurationOptions;

/**
 * How long incidents took to be solved: from `openedAt` to `resolvedAt`.
 *
 * The final solution is `resolvedAgainAt` where an incident was opened again; until then it is open. Once one incident is open, quantiles come from the curve of Kaplan and Meier.
 *
 * @returns hours, with intervals where the sample allows; `undefined` figures for no incidents
 * @throws ComanagedError `invalid-argument` for records without their instants or with such as have no zone; `invalid-option`,
 * `unknown-option`, `unknown-zone`
 * @see R. J. Hyndman and Y. Fan (1996), E. L. Kaplan and P. Meier (1958), M. Hollander and D. A. Wolfe (1999)
 *
 * @example
 * ```ts
 * import { timeToResolve } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-03T09:00Z' },
 * ];
 * const { median } = timeToResolve(incidents, { asOf: '2026-04-01' });
 * median.status === 'ok' && median.value;
 * // => 24
 * ```
 */
export function timeToResolve(incidents: readonly IncidentRecord[], options: TimeToResolveOptions): DurationSummary {
  return durationSummary(incidents, options, 'time-to-resolve', true);
}
