import { coverageModes, rotationUnits, supportTiers } from '../model.js';
import { countIn, dayIn, dayOr, entriesOf, instantIn, literalIn, startIn, textIn, textsIn } from './faults.js';
import type { Faults } from './faults.js';
import type { PreparedOverride, PreparedRotation } from './prepared.js';
import type { Reading } from './reading.js';

/** Reads rotations. */
export function prepareRotations(list: unknown, { faults, zoneIn }: Reading): PreparedRotation[] {
  return entriesOf(list, '/rotations', faults).map(([rotation, pointer]) => {
    const from = dayIn(rotation['from'], `${pointer}/from`, faults);
    const until = dayOr(Infinity, rotation['until'], `${pointer}/until`, faults);
    if (until < from) faults.note(`${pointer}/until`, 'ends-before-start', 'not lie before from');
    const { unit, members, priority } = rotation;
    if (unit === undefined || unit === null) faults.note(`${pointer}/unit`, 'missing-key', 'be a unit of shifts');
    if (members === undefined) faults.note(`${pointer}/members`, 'missing-key', 'be an array of texts');
    const isRanked = priority === undefined || Number.isSafeInteger(priority);
    if (!isRanked) faults.note(`${pointer}/priority`, 'out-of-range', 'be a whole number');
    return {
      id: textIn(rotation['id'], `${pointer}/id`, faults) ?? '',
      table: zoneIn(rotation['zone'], pointer),
      unit: literalIn(unit, rotationUnits, 'day', `${pointer}/unit`, faults),
      length: countIn(rotation['length'], 1, `${pointer}/length`, faults),
      handOff: startIn(rotation['handOff'], `${pointer}/handOff`, faults),
      from,
      until,
      members: textsIn(members, `${pointer}/members`, faults) ?? [],
      windowIds: textsIn(rotation['windowIds'], `${pointer}/windowIds`, faults),
      teamId: textIn(rotation['teamId'], `${pointer}/teamId`, faults),
      tier: literalIn(rotation['tier'], supportTiers, null, `${pointer}/tier`, faults),
      skills: textsIn(rotation['skills'], `${pointer}/skills`, faults),
      mode: literalIn(rotation['mode'], coverageModes, 'on-call', `${pointer}/mode`, faults),
      priority: typeof priority === 'number' && isRanked ? priority : 0,
    };
  });
}

/** Reads overrides. */
export function prepareOverrides(list: unknown, faults: Faults): PreparedOverride[] {
  return entriesOf(list, '/overrides', faults).map(([override, pointer]) => {
    const start = instantIn(override['start'], `${pointer}/start`, faults);
    const end = instantIn(override['end'], `${pointer}/end`, faults);
    if (end <= start) faults.note(`${pointer}/end`, 'ends-before-start', 'lie after start');
    return {
      id: textIn(override['id'], `${pointer}/id`, faults) ?? '',
      start,
      end,
      rotationId: textIn(override['rotationId'], `${pointer}/rotationId`, faults),
      outPersonId: textIn(override['outPersonId'], `${pointer}/outPersonId`, faults),
      inPersonId: textIn(override['inPersonId'], `${pointer}/inPersonId`, faults),
      teamId: textIn(override['teamId'], `${pointer}/teamId`, faults),
    };
  });
}
