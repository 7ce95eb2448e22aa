import { presentZoneName } from '../../internal/time/zoneLinks.js';
import { dayIn, endIn, entriesOf, startIn, textsIn } from './faults.js';
import type { Faults } from './faults.js';
import type { PreparedCut, PreparedReplacement, Scope, WallTimes } from './prepared.js';
import type { Reading } from './reading.js';
import { daysIn } from './prepareWindows.js';

const wholeDay: WallTimes = { start: 0, end: 1440 };

/** Reads closures. */
export function prepareClosures(list: unknown, { faults, zoneIn }: Reading): PreparedCut[] {
  return entriesOf(list, '/closures', faults).map(([closure, pointer]) => ({
    ...wholeDay,
    table: zoneIn(closure['zone'], pointer),
    day: dayIn(closure['date'], `${pointer}/date`, faults),
    days: 0,
    scope: scopeIn(closure, pointer, faults),
  }));
}

/** Reads breaks. */
export function prepareBreaks(list: unknown, { faults, zoneIn }: Reading): PreparedCut[] {
  return entriesOf(list, '/breaks', faults).map(([pause, pointer]) => {
    const { date, days } = pause;
    const isOnDate = date !== undefined && date !== null;
    // An empty list of days is the same as none.
    const isOnDays = days !== undefined && !(Array.isArray(days) && days.length === 0);
    if (isOnDate === isOnDays) faults.note(pointer, 'date-or-days', 'have a date or days, not both');
    return {
      ...hoursIn(pause, pointer, faults),
      table: zoneIn(pause['zone'], pointer),
      day: isOnDate ? dayIn(date, `${pointer}/date`, faults) : null,
      days: isOnDays ? daysIn(days, `${pointer}/days`, faults) : 0,
      scope: scopeIn(pause, pointer, faults),
    };
  });
}

/** Reads replacements. */
export function prepareReplacements(list: unknown, { faults, zoneIn }: Reading): PreparedReplacement[] {
  return entriesOf(list, '/replacements', faults).map(([replacement, pointer]) => {
    zoneIn(replacement['zone'], pointer);
    if (replacement['hours'] === undefined) faults.note(`${pointer}/hours`, 'missing-key', 'be an array of hours');
    return {
      zone: presentZoneName(String(replacement['zone'])),
      day: dayIn(replacement['date'], `${pointer}/date`, faults),
      hours: entriesOf(replacement['hours'], `${pointer}/hours`, faults).map(([hours, at]) =>
        hoursIn(hours, at, faults),
      ),
    };
  });
}

function hoursIn(entry: Readonly<Record<string, unknown>>, pointer: string, faults: Faults): WallTimes {
  const start = startIn(entry['start'], `${pointer}/start`, faults);
  return { start, end: endIn(entry['end'], start, `${pointer}/end`, faults) };
}

function scopeIn(entry: Readonly<Record<string, unknown>>, pointer: string, faults: Faults): Scope {
  return {
    partyIds: textsIn(entry['partyIds'], `${pointer}/partyIds`, faults),
    teamIds: textsIn(entry['teamIds'], `${pointer}/teamIds`, faults),
    windowIds: textsIn(entry['windowIds'], `${pointer}/windowIds`, faults),
  };
}
