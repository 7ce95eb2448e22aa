import { compareText } from '../internal/text/compareText.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { LaneOwner, LaneOwnerStatus } from './lanes.js';
import type { Lane } from './model.js';
import type { PartyOf } from './partyOf.js';

/** Parties of assignees as far as known, by id, and whether all are. */
export function partiesOf(assignees: readonly Assignee[], partyOf: PartyOf): { ids: string[]; isComplete: boolean } {
  const found = assignees.map((assignee): unknown => partyOf(assignee));
  const known = found.filter((id) => typeof id === 'string');
  return { ids: [...new Set(known)].sort(compareText), isComplete: known.length === found.length };
}

function statusOf(lane: Lane, owners: readonly Assignee[]): LaneOwnerStatus {
  const [first, second] = owners;
  if (lane.owners === undefined) return 'unknown';
  if (first === undefined) return 'none';
  if (second !== undefined) return 'several';
  return first.kind === 'party' || first.kind === 'role' ? 'one' : 'other-kind';
}

/** Who owns a lane, and for which party. */
export function laneOwner(lane: Lane, partyOf: PartyOf): LaneOwner {
  const distinct = new Map((lane.owners ?? []).map(({ kind, id }) => [assigneeKey({ kind, id }), { kind, id }]));
  const owners = [...distinct.values()];
  const { ids, isComplete } = partiesOf(owners, partyOf);
  const isOne = isComplete && ids.length === 1;
  return {
    ownerStatus: statusOf(lane, owners),
    owners,
    ownerPartyId: (isOne && ids[0]) || null,
    ownerPartyIds: ids,
  };
}

/** Whether one party owns all of some lanes. */
export function sharedOwnership(owners: readonly LaneOwner[]): 'one-party' | 'several-parties' | 'nobody' | 'unknown' {
  const parties = new Set(owners.flatMap(({ ownerPartyIds }) => ownerPartyIds));
  if (parties.size > 1) return 'several-parties';
  if (owners.some(({ ownerStatus }) => ownerStatus === 'none')) return 'nobody';
  return owners.every(({ ownerPartyId }) => ownerPartyId !== null) ? 'one-party' : 'unknown';
}
