import { checkRecord } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { WaitStatistics } from '../../coverage/staffing/waits.js';
import type { DowntimeHours } from './model.js';

const minutesPerHour = 60;

/**
 * When somebody is there for a service, from the waits of its coverage: the share of incidents that find nobody, and how long they wait.
 *
 * The share is that of the time, as if incidents came at any time alike. Systems that are used in business hours fail mostly then, so
 * that it overstates the share: a share that you have counted is better.
 *
 * @returns a share of 0 and no wait where somebody is always there; a wait of null where nobody ever comes
 * @throws ComanagedError `invalid-argument` for what are no waits
 * @example
 * ```ts
 * import { meanWaitToOpen } from 'comanaged/coverage';
 * import { hoursFromWaits } from 'comanaged/cost';
 *
 * const desk = { windows: [{ id: 'desk', zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start: '08:00', end: '20:00' }] } as const;
 * hoursFromWaits(meanWaitToOpen(desk, { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' }));
 * // => { outOfHoursShare: 0.5, outOfHoursBasis: 'uniform-arrival', waitHours: 6 }
 * ```
 */
export function hoursFromWaits(waits: WaitStatistics): DowntimeHours {
  return guarded('waits', () => {
    checkRecord(waits, 'waits');
    const { gapProbability: outOfHoursShare } = waits;
    const mean = waits.status === 'never' ? null : (waits.meanWaitInGapMinutes ?? 0) / minutesPerHour;
    return { outOfHoursShare, outOfHoursBasis: 'uniform-arrival', waitHours: mean };
  });
}
