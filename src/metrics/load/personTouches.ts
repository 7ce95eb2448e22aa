import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import type { PersonTouch } from './model.js';

/**
 * The touches that incidents show: each assignment reached its person, or somebody who is not named. One to the person who had the ticket
 * already is no new touch. Tickets that were canceled woke people all the same.
 *
 * @returns by incident, in the order of time
 * @throws ComanagedError `invalid-argument` for records that are not in order
 *
 * @example
 * ```ts
 * import { personTouches } from 'comanaged/metrics';
 *
 * const assignments = [
 *   { at: '2026-03-02T22:00Z', group: 'desk', personId: 'ann' },
 *   { at: '2026-03-02T22:10Z', group: 'noc', personId: 'ann' },
 *   { at: '2026-03-02T23:00Z', group: 'network' },
 * ];
 * personTouches([{ id: 'a', openedAt: '2026-03-02T22:00Z', assignments }]);
 * // => [{ at: '2026-03-02T22:00:00Z', personId: 'ann' }, { at: '2026-03-02T23:00:00Z', personId: null }]
 * ```
 */
export function personTouches(incidents: readonly IncidentRecord[]): readonly PersonTouch[] {
  return guarded('incidents', () => {
    checkIncidents(incidents);
    return incidents.flatMap(({ assignments }, at) => {
      const read = (assignments ?? []).map(({ at: instant, personId = null }, place) => {
        // An empty cell of a table is nobody.
        return {
          ms: readInstant(instant, at, `assignments/${place}/at`) ?? 0,
          personId: personId === '' ? null : personId,
        };
      });
      read.sort((a, b) => a.ms - b.ms); // stable: at equal instants the order given
      const isNew = read.filter(({ personId }, place) => personId === null || personId !== read[place - 1]?.personId);
      return isNew.map(({ ms, personId }) => ({ at: formatInstant(ms), personId }));
    });
  });
}
