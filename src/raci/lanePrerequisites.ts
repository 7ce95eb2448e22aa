import type { LaneOwner, LanePrerequisite } from './lanes.js';
import type { Lane } from './model.js';

/** Lanes looked at for one lane that needs them; house default. Beyond, its prerequisites are unknown. */
export const mostPrerequisites = 200;

/** What a lane needs, and whether that is all of it. */
export interface LanePrerequisites {
  /** Lanes that it needs, nearest first, those by `must` before those by `should`. */
  readonly list: readonly LanePrerequisite[];
  /** Whether all are known: each lane on the way is listed and states what it needs, and they are not too many. */
  readonly isComplete: boolean;
}

/** The lanes that are reached from one, each with the lane before it; breadth first, so that chains are shortest. */
function reached(
  from: Lane,
  lanes: ReadonlyMap<string, Lane>,
  mustOnly: boolean,
): { readonly before: ReadonlyMap<string, string>; readonly isAll: boolean } {
  const before = new Map<string, string>();
  const queue = [from.id];
  for (const id of queue) {
    for (const { laneId, strength = 'must' } of lanes.get(id)?.requires ?? []) {
      if (before.has(laneId) || laneId === from.id || (mustOnly && strength !== 'must')) continue;
      if (before.size === mostPrerequisites) return { before, isAll: false };
      before.set(laneId, id);
      queue.push(laneId);
    }
  }
  return { before, isAll: true };
}

function statusOf(owner: LaneOwner, required: LaneOwner | undefined): LanePrerequisite['status'] {
  if (required === undefined || required.ownerStatus === 'unknown') return 'unknown';
  if (required.ownerStatus === 'none') return 'nobody';
  if (owner.ownerPartyId === null) return 'unknown';
  if (required.ownerPartyIds.some((id) => id !== owner.ownerPartyId)) return 'other-party';
  return required.ownerPartyId === null ? 'unknown' : 'same-party';
}

/** The lanes that a lane needs, directly and through others. A lane that needs itself is a circle, and no prerequisite of itself. */
export function lanePrerequisites(
  lane: Lane,
  lanes: ReadonlyMap<string, Lane>,
  ownerOf: (laneId: string) => LaneOwner | undefined,
): LanePrerequisites {
  const { before: must } = reached(lane, lanes, true);
  const { before: any, isAll } = reached(lane, lanes, false);
  const owner = ownerOf(lane.id);
  const told = (strength: LanePrerequisite['strength'], [requiredLaneId, through]: readonly [string, string]) => {
    const required = ownerOf(requiredLaneId);
    return {
      laneId: lane.id,
      requiredLaneId,
      strength,
      through: through === lane.id ? null : through,
      status: owner === undefined ? ('unknown' as const) : statusOf(owner, required),
      partyIds: required?.ownerPartyIds ?? [],
    };
  };
  const list = [
    ...[...must].map((each) => told('must', each)),
    ...[...any].filter(([id]) => !must.has(id)).map((each) => told('should', each)),
  ];
  const isStated = (id: string) => lanes.get(id)?.requires !== undefined;
  return { list, isComplete: isAll && [lane.id, ...any.keys()].every(isStated) };
}
