import { costNotes } from '../costNotes.js';
import type { DowntimeDiagnostic } from './model.js';
import type { WrittenService } from './outageValues.js';
import { minutesPerYear } from './yearMinutes.js';

/** What a line or a function says where a service has more downtime than time. */
export const moreDowntimeThanTime = 'A service has more minutes of outage a year than the 525,600 of a year.';
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
      ? [{ code: 'NEVER_STAFFED', severity: 'error', serviceId, message: costNotes['never-staffed'] } as const]
      : []),
    ...(incidents.some(({ steps }) => steps?.isShareTwice)
      ? [
          {
            code: 'AFFECTED_SHARE_TWICE',
            severity: 'warning',
            serviceId,
            message: costNotes['affected-share-twice'],
          } as const,
        ]
      : []),
  ];
}
