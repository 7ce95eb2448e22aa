import type { Range } from '../../internal/time/rangeOf.js';
import { cutsOf, cutStretches } from '../compile/cuts.js';
import type { Stretches } from '../compile/stretches.js';
import { unionOfAll } from '../compile/stretchSets.js';
import type { PreparedCut, PreparedPlan } from '../plan/prepared.js';

/** The time of closures that concern all or somebody in a plan, and of those of a requirement. */
export function holidaysOf(plan: PreparedPlan, ofRequirement: readonly PreparedCut[], range: Range): Stretches {
  const closed = cutsOf({ ...plan, breaks: [] }, range);
  const ofWindows = plan.windows.map(({ partyId, teamId, id: windowId }) => closed({ partyId, teamId, windowId }));
  const teams = [null, ...[plan.rotations, plan.overrides].flat().map(({ teamId }) => teamId)];
  const ofTeams = teams.map((teamId) => closed({ partyId: null, teamId, windowId: null }));
  // The same closures are the same set: it is joined once.
  return unionOfAll([...new Set([...ofWindows, ...ofTeams, cutStretches(ofRequirement, range)])]);
}
