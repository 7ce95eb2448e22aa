import type { DowntimeDiagnostic } from './model.js';
import type { WrittenService } from './outageValues.js';
import { minutesPerYear } from './yearMinutes.js';

/** What a line or a function says where a service has more downtime than time. */
export const moreDowntimeThanTime = 'A service has more minutes of outage a year than the 525,600 of a year.';
/** What a line or a function says where the wait out of hours never ends. */
export const neverStaffed = 'Nobody is ever there to take an outage out of hours, so that the wait has no length.';
/** What a line or a function says where a share affected may count twice. */
export const affectedShareTwice =
  'Both the incident and the cost of a minute of its service have a share affected: revenue is lessened by both.';

/** Doubts about the outages of a service. */
export function downtimeDiagnostics(
  { serviceId, incidents }: WrittenService,
  minutes: number | null,
): DowntimeDiagnostic[] {
  return [
    ...(minutes !== null && minutes > minutesPerYear
      ? [{ code: 'MORE_DOWNTIME_THAN_TIME', severity: 'error', serviceId, message: moreDowntimeThanTime } as const]
      : []),
    ...(incidents.some(({ steps }) => steps?.isNeverStaffed)
      ? [{ code: 'NEVER_STAFFED', severity: 'error', serviceId, message: neverStaffed } as const]
      : []),
    ...(incidents.some(({ steps }) => steps?.isShareTwice)
      ? [{ code: 'AFFECTED_SHARE_TWICE', severity: 'warning', serviceId, message: affectedShareTwice } as const]
      : []),
  ];
}
