import { coverageModes, supportTiers, weekdays } from '../model.js';
import { countIn, dayOr, endIn, entriesOf, literalIn, startIn, textIn, textsIn } from './faults.js';
import type { Faults } from './faults.js';
import type { PreparedWindow } from './prepared.js';
import type { Reading, WindowDefaults } from './reading.js';

/** Reads windows. */
export function prepareWindows(list: unknown, reading: Reading, defaults: WindowDefaults): PreparedWindow[] {
  const { faults } = reading;
  return entriesOf(list, '/windows', faults).map(([window, pointer]) => {
    const start = startIn(window['start'], `${pointer}/start`, faults);
    const from = dayOr(-Infinity, window['from'], `${pointer}/from`, faults);
    const until = dayOr(Infinity, window['until'], `${pointer}/until`, faults);
    if (until < from) faults.note(`${pointer}/until`, 'ends-before-start', 'not lie before from');
    return {
      id: textIn(window['id'], `${pointer}/id`, faults),
      zone: String(window['zone']),
      table: reading.zoneIn(window['zone'], pointer),
      days: daysIn(window['days'], `${pointer}/days`, faults),
      start,
      end: endIn(window['end'], start, `${pointer}/end`, faults),
      from,
      until,
      seats: countIn(window['seats'], defaults.seats, `${pointer}/seats`, faults),
      tier: literalIn(window['tier'], supportTiers, defaults.tier, `${pointer}/tier`, faults),
      skills: textsIn(window['skills'], `${pointer}/skills`, faults) ?? defaults.skills,
      mode: literalIn(window['mode'], coverageModes, defaults.mode, `${pointer}/mode`, faults),
      partyId: textIn(window['partyId'], `${pointer}/partyId`, faults),
      teamId: textIn(window['teamId'], `${pointer}/teamId`, faults),
      personId: textIn(window['personId'], `${pointer}/personId`, faults),
      serviceIds: textsIn(window['serviceIds'], `${pointer}/serviceIds`, faults),
    };
  });
}

/** Days of the week as bits, Monday the lowest; a list that is empty or has something else is a fault. */
export function daysIn(value: unknown, pointer: string, faults: Faults): number {
  if (!Array.isArray(value)) {
    faults.note(pointer, 'wrong-type', 'be an array of weekdays');
    return 0;
  }
  if (value.length === 0) faults.note(pointer, 'empty-list', 'have an entry');
  let days = 0;
  for (const [position, day] of (value as readonly unknown[]).entries()) {
    const bit = weekdays.findIndex((weekday) => weekday === day);
    if (bit < 0) faults.note(`${pointer}/${position}`, 'unknown-literal', `be one of ${weekdays.join(', ')}`);
    else days |= 1 << bit;
  }
  return days;
}
