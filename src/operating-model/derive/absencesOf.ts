import { zonedInstant } from '../../coverage/zones/zonedInstant.js';
import type { Override } from '../../coverage/model.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { lastInstantMs } from '../../internal/time/limits.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { isKnownZone } from '../../internal/time/zone.js';
import type { Person } from '../../services/parties/model.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import type { ActiveDays } from './pickedHours.js';

const firstInstant = formatInstant(0);
const lastInstant = formatInstant(lastInstantMs);
const firstDay = 2; // wall times of the first two days may lie before 1970 in UTC
const lastDay = (parseDate('2199-12-31') ?? 0) - 2;

/** Overrides that take a person out before the first and after the last day on which it is active, on the person's own clock. */
export function absencesOf(
  { id, timeZone }: Person,
  { from, until }: ActiveDays,
  index: OperatingModelIndex,
): Override[] {
  const stated = timeZone ?? index.model.organization?.timeZone ?? 'UTC';
  const zone = isKnownZone(stated) ? stated : 'UTC';
  const midnight = (day: number) => zonedInstant(formatDate(day), '00:00', zone);
  const first = from === null ? undefined : parseDate(from);
  const last = until === null ? undefined : parseDate(until);
  const absences: Override[] = [];
  if (first !== undefined && first > firstDay) {
    absences.push({
      id: `${id}-before`,
      start: firstInstant,
      end: midnight(Math.min(first, lastDay)),
      outPersonId: id,
    });
  }
  if (last !== undefined && last < lastDay) {
    absences.push({
      id: `${id}-after`,
      start: midnight(Math.max(last + 1, firstDay)),
      end: lastInstant,
      outPersonId: id,
    });
  }
  return absences;
}
