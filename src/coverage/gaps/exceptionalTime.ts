import type { Range } from '../../internal/time/rangeOf.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import { cutStretches } from '../compile/cuts.js';
import type { Stretches } from '../compile/stretches.js';
import { unionOf } from '../compile/stretchSets.js';
import { stretchesOf } from '../compile/timeline.js';
import type { PreparedCut, PreparedPlan } from '../plan/prepared.js';

const everybody = { partyIds: null, teamIds: null, windowIds: null };

/** Time in which a plan is not as in other weeks: replaced days, breaks on a date, overrides. */
export function exceptionalTime(plan: PreparedPlan, range: Range): Stretches {
  const zoned = plan.replacements.length === 0 ? [] : plan.windows;
  const tables = new Map(zoned.map(({ zone, table }) => [presentZoneName(zone), table]));
  const replaced = plan.replacements.flatMap(({ zone, day }): PreparedCut[] => {
    const table = tables.get(zone);
    return table === undefined ? [] : [{ table, day, days: 0, start: 0, end: 1440, scope: everybody }];
  });
  const onDates = plan.breaks.filter(({ day }) => day !== null);
  const changed = plan.overrides.map(({ start, end }) => ({ from: start, to: end })).sort((a, b) => a.from - b.from);
  return unionOf(cutStretches([...replaced, ...onDates], range), stretchesOf(changed));
}
