import { checkRecord } from '../../internal/check.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { CoveragePlan, HoursPlan } from '../model.js';
import { planFaults } from './faults.js';
import type { Faults } from './faults.js';
import { prepareBreaks, prepareClosures, prepareReplacements } from './prepareExceptions.js';
import type { PreparedPlan } from './prepared.js';
import { prepareOverrides, prepareRotations } from './prepareRotations.js';
import { prepareWindows } from './prepareWindows.js';
import { plainWindow } from './reading.js';
import type { Reading, WindowDefaults } from './reading.js';

/**
 * Reads a plan into numbers.
 *
 * @throws ComanagedError with all faults of the plan, the path of the first, and the name of the argument in front
 */
export function preparePlan(
  plan: CoveragePlan | HoursPlan,
  argument: string,
  zones: ZonesInUse,
  defaults: WindowDefaults = plainWindow,
): PreparedPlan {
  const parts: CoveragePlan = plan as CoveragePlan; // hours without people are a plan without the other lists
  checkRecord(plan, argument);
  const faults = planFaults(argument);
  checkKeys(parts, faults);
  const reading: Reading = { faults, zoneIn: zoneReader(zones, faults) };
  const prepared = {
    windows: prepareWindows(parts.windows, reading, defaults),
    closures: prepareClosures(parts.closures, reading),
    breaks: prepareBreaks(parts.breaks, reading),
    replacements: prepareReplacements(parts.replacements, reading),
    rotations: prepareRotations(parts.rotations, reading),
    overrides: prepareOverrides(parts.overrides, faults),
  };
  faults.end();
  return prepared;
}

const utc: ZoneTable = { at: Float64Array.of(-Infinity), offsets: Float64Array.of(0) };

/** What plans, hours and requirements may hold; anything else is a slip that would pass for nothing. */
const planKeys: readonly string[] = [
  ...['windows', 'closures', 'replacements', 'breaks', 'rotations', 'overrides'],
  ...['seats', 'tier', 'skills', 'mode', 'teamMayCombineSkills', 'observesClosures'],
];

function checkKeys(plan: object, faults: Faults): void {
  const isKnown = Object.keys(plan).every((key) => planKeys.includes(key));
  if (!isKnown) faults.note('', 'unknown-key', `have only ${planKeys.join(', ')}`);
}

/** Reads zones by their spelling, and notes those that are not known. */
export function zoneReader(zones: ZonesInUse, faults: Faults): Reading['zoneIn'] {
  return (value, pointer) => {
    const table = typeof value === 'string' ? zones.known(value) : undefined;
    if (table === undefined) faults.note(`${pointer}/zone`, 'unknown-zone', 'name a known IANA time zone');
    return table ?? utc;
  };
}
