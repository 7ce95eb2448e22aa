import type { Range } from '../../internal/time/rangeOf.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { cutsOf, cutStretches } from '../compile/cuts.js';
import { noStretches } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, unionOf } from '../compile/stretchSets.js';
import { windowHours } from '../compile/windowHours.js';
import type { RequiredCoverage } from '../model.js';
import type { PreparedCut, PreparedPlan, PreparedWindow } from '../plan/prepared.js';
import { preparePlan } from '../plan/preparePlan.js';
import { plainWindow } from '../plan/reading.js';
import type { CoverageDemand } from './model.js';

/** What is needed, and when. */
export interface TimedDemand extends CoverageDemand {
  readonly zone: string;
  readonly table: ZoneTable;
  readonly required: Stretches;
}

/** A requirement, read. */
export interface Requirement {
  readonly demands: readonly TimedDemand[];
  /** All required time. */
  readonly required: Stretches;
  /** Days that lift the requirement. */
  readonly closures: readonly PreparedCut[];
}

/** The demands of a requirement: windows that need the same are one. */
export function demandsOf(
  requirement: RequiredCoverage,
  plan: PreparedPlan,
  range: Range,
  zones: ZonesInUse,
): Requirement {
  const { seats, tier, skills, mode, observesClosures } = requirement;
  const defaults = {
    seats: seats ?? plainWindow.seats,
    tier: tier ?? plainWindow.tier,
    skills: skills ?? plainWindow.skills,
    mode: mode ?? plainWindow.mode,
  };
  const prepared = preparePlan(requirement, 'requirement', zones, defaults);
  const cuts = cutsOf(prepared, range);
  const observed = observesClosures === true ? plan.closures.filter(isForAll) : [];
  const lifted = cutStretches(observed, range);
  const demands = new Map<string, TimedDemand>();
  let required: Stretches = noStretches;
  for (const window of prepared.windows) {
    const { partyId, teamId, id: windowId } = window;
    const own = differenceOf(windowHours(window, prepared, range), cuts({ partyId, teamId, windowId }));
    const hours = differenceOf(own, lifted);
    required = unionOf(required, hours);
    const demand = demandOf(window);
    const key = JSON.stringify([demand.seats, demand.tier, demand.skills, demand.mode]);
    const known = demands.get(key) ?? { ...demand, zone: window.zone, table: window.table, required: noStretches };
    demands.set(key, { ...known, required: unionOf(known.required, hours) });
  }
  return { demands: [...demands.values()], required, closures: [...prepared.closures, ...observed] };
}

function isForAll({ scope }: PreparedCut): boolean {
  return scope.partyIds === null && scope.teamIds === null && scope.windowIds === null;
}

function demandOf({ seats, tier, skills, mode }: PreparedWindow): CoverageDemand {
  return { seats, tier, skills: [...new Set(skills ?? [])].sort(), mode };
}
