import { compareText } from '../../internal/text/compareText.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { cutsOf, cutStretches } from '../compile/cuts.js';
import { checkOccurrences } from '../compile/planRange.js';
import { modeRank } from '../compile/selection.js';
import { lengthOf, noStretches } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, unionOf, unionOfAll } from '../compile/stretchSets.js';
import { windowHours } from '../compile/windowHours.js';
import type { RequiredCoverage } from '../model.js';
import type { PreparedCut, PreparedPlan, PreparedWindow } from '../plan/prepared.js';
import { preparePlan } from '../plan/preparePlan.js';
import type { CoverageDemand } from './model.js';
import { requirementDefaults } from './requirementDefaults.js';

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
  const prepared = preparePlan(requirement, 'requirement', zones, requirementDefaults(requirement));
  checkOccurrences({ windows: requirement.windows }, range);
  const cuts = cutsOf(prepared, range);
  const observed = requirement.observesClosures === true ? plan.closures.filter(isForAll) : [];
  const lifted = cutStretches(observed, range);
  const parts = prepared.windows.map((window): TimedDemand => {
    const { partyId, teamId, id: windowId, zone, table } = window;
    const hours = differenceOf(windowHours(window, prepared, range), cuts({ partyId, teamId, windowId }));
    return { ...demandOf(window), zone, table, required: differenceOf(hours, lifted) };
  });
  const demands = new Map<string, TimedDemand[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.seats, part.tier, part.skills, part.mode]);
    const alike = demands.get(key);
    if (alike === undefined) demands.set(key, [part]);
    else alike.push(part);
  }
  return {
    demands: [...demands.values()].map(joined).sort(inOrder),
    required: unionOfAll(parts.map(({ required }) => required)),
    closures: [...prepared.closures, ...observed],
  };
}

/** Windows that need the same as one, on the clock on which most of the time is required. */
function joined(parts: readonly TimedDemand[]): TimedDemand {
  const byZone = new Map<string, TimedDemand>();
  for (const part of parts) {
    const required = unionOf(byZone.get(part.zone)?.required ?? noStretches, part.required);
    byZone.set(part.zone, { ...part, required });
  }
  const zones = [...byZone.values()];
  const clock = zones.reduce((one, other) => {
    const order = lengthOf(other.required) - lengthOf(one.required) || compareText(one.zone, other.zone);
    return order > 0 ? other : one;
  });
  return { ...clock, required: unionOfAll(zones.map(({ required }) => required)) };
}

/** The more demanding ones last. */
function inOrder(a: CoverageDemand, b: CoverageDemand): number {
  const order = (a.tier ?? 0) - (b.tier ?? 0) || modeRank(b.mode) - modeRank(a.mode) || a.seats - b.seats;
  return order || compareText(JSON.stringify(a.skills), JSON.stringify(b.skills));
}

function isForAll({ scope }: PreparedCut): boolean {
  return scope.partyIds === null && scope.teamIds === null && scope.windowIds === null;
}

function demandOf({ seats, tier, skills, mode }: PreparedWindow): CoverageDemand {
  return { seats, tier, skills: [...new Set(skills ?? [])].sort(), mode };
}
