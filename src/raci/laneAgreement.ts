import type { RaciActivity } from './input.js';
import type { LaneAgreement, LaneOwner } from './lanes.js';
import { partiesOf } from './laneOwner.js';
import type { Assignment } from './model.js';
import type { PartyOf } from './partyOf.js';

/** Who answers for an activity, and how that goes with the owner of its lane. */
export interface AgreementFound {
  /** Parties of the accountable as far as known, by id. */
  readonly accountablePartyIds: readonly string[];
  /** How they go with the owner. */
  readonly accountable: LaneAgreement;
}

/**
 * Compares the accountable of an activity with the owner of a lane, party with party.
 *
 * @param accountable its accountable assignments as far as assessed; null where no letter says who is
 * @param isAssessed whether its letters are all assessed: else somebody of another party is known, and nothing else
 */
export function laneAgreement(
  activity: RaciActivity,
  owner: LaneOwner,
  accountable: readonly Assignment[] | null,
  isAssessed: boolean,
  partyOf: PartyOf,
): AgreementFound {
  const { ids, isComplete } = partiesOf(
    (accountable ?? []).map(({ assignee }) => assignee),
    partyOf,
  );
  const judged = (): LaneAgreement => {
    if (accountable === null || (activity.kind !== undefined && activity.kind !== 'operational'))
      return 'not-applicable';
    if (activity.kind === undefined) return 'unknown';
    if (accountable.length === 0) return isAssessed ? 'nobody' : 'unknown';
    if (owner.ownerPartyId === null) return 'unknown';
    if (ids.some((id) => id !== owner.ownerPartyId)) return 'elsewhere';
    return isComplete && isAssessed ? 'owner' : 'unknown';
  };
  return { accountablePartyIds: ids, accountable: judged() };
}
