import { namedZone } from '../time/zoneNames.js';
import type { SourceCalendar } from '../text/model.js';
import type { CalendarWork } from './model.js';

/** Zones of one text; more are hardly meant in earnest. A house default. */
export const mostZones = 100;

/**
 * The zone that a name means in a calendar; a name nobody knows is told once.
 *
 * @param line where it stands
 */
export function zoneOf(work: CalendarWork, name: string, calendar: SourceCalendar, line: number): string | undefined {
  const location = calendar.locations.get(name);
  const key = location === undefined ? name : `${name}\n${location}`;
  if (work.named.has(key)) {
    const known = work.named.get(key);
    if (known === undefined) work.log.add('unknown-calendar-zone', { at: line, column: 1 }, { excerpt: name });
    return known;
  }
  if (work.named.size >= mostZones) {
    work.log.add('too-many-zones', { at: line, column: 1 }, { detail: mostZones, group: '' });
    return undefined;
  }
  const { isKnown } = work.zones;
  const direct = namedZone(name, isKnown, work.ownNames);
  const found = direct ?? (location === undefined ? undefined : namedZone(location, isKnown, work.ownNames));
  work.named.set(key, found?.zone);
  if (found === undefined) work.log.add('unknown-calendar-zone', { at: line, column: 1 }, { excerpt: name });
  else if (found.isMapped || direct === undefined) {
    work.log.add('mapped-zone', { at: line, column: 1 }, { excerpt: `${name} = ${found.zone}` });
  }
  return found?.zone;
}

/** The zone of floating times and all-day events of a calendar. */
export function floatingZone(work: CalendarWork, calendar: SourceCalendar, line: number): string | undefined {
  if (work.standardZone !== undefined) return work.standardZone;
  const stated = calendar.zone;
  if (stated === undefined) {
    work.log.add('missing-zone', { at: line, column: 1 });
    return undefined;
  }
  const zone = zoneOf(work, stated.value.trim(), calendar, stated.line);
  if (zone !== undefined) work.log.add('assumed-zone', { at: stated.line, column: 1 }, { group: stated.line });
  return zone;
}
