import { once } from '../../internal/once.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { cutStretches } from '../compile/cuts.js';
import { dailyStretches } from '../compile/dailyStretches.js';
import type { Stretches } from '../compile/stretches.js';
import { weekdays } from '../model.js';
import type { CoveragePlan } from '../model.js';
import type { PreparedPlan, WallTimes } from '../plan/prepared.js';
import { onCallLimits } from '../staffing/onCallLimits.js';
import { nightOf, standardWeekendDays } from './burdenOptions.js';
import type { CoverageBurdenOptions } from './burdenOptions.js';
import { localDays } from './localDays.js';
import type { LocalDays } from './localDays.js';

/** What counts as what in a zone. */
export interface ZoneRules {
  readonly days: LocalDays;
  /** The time of nights, joined. */
  readonly nightTime: Stretches;
  readonly weekends: Stretches;
  /** Closed days of the zone; null where the plan has no list of closures. */
  readonly holidays: Stretches | null;
}

/** What burdens are measured with. */
export interface BurdenRules {
  readonly range: Range;
  readonly restHours: number;
  /** The rules of a zone; those of UTC where there is none. */
  readonly of: (zone: string | null, path: string) => ZoneRules;
}

const utc: ZoneTable = { at: Float64Array.of(-Infinity), offsets: Float64Array.of(0) };
const wholeDay: WallTimes = { start: 0, end: 1440 };

/** Rules of a plan and options, made once for each zone. */
export function burdenRules(
  plan: CoveragePlan,
  prepared: PreparedPlan,
  options: CoverageBurdenOptions,
  { range, zones }: { readonly range: Range; readonly zones: ZonesInUse },
): BurdenRules {
  const night = nightOf(options);
  const weekend = daysAsBits(options.weekendDays ?? standardWeekendDays);
  const made = new Map<string, () => ZoneRules>();
  const make = (zone: string | null, path: string): ZoneRules => {
    const table = zone === null ? utc : zones.table(zone, path);
    const every = (days: number, times: WallTimes) =>
      dailyStretches({ ...times, table, days, from: -Infinity, until: Infinity }, range);
    const closures = prepared.closures.filter((_, at) => isOfZone(plan.closures?.[at]?.zone, zone));
    return {
      days: localDays(table, night, range),
      nightTime: every(127, night),
      weekends: every(weekend, wholeDay),
      holidays: plan.closures === undefined ? null : cutStretches(closures, range),
    };
  };
  return {
    range,
    restHours: options.restHours ?? onCallLimits.restHours,
    of(zone, path) {
      const key = zone ?? '';
      const known = made.get(key) ?? once(() => make(zone, path));
      made.set(key, known);
      return known();
    },
  };
}

function isOfZone(closed: string | undefined, zone: string | null): boolean {
  return closed !== undefined && presentZoneName(closed) === presentZoneName(zone ?? 'UTC');
}

function daysAsBits(days: readonly string[]): number {
  return days.reduce((bits, day) => bits | (1 << weekdays.findIndex((one) => one === day)), 0);
}
