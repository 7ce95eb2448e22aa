import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { activityKey } from './columnNumbers.js';
import { grouped } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import type { LaneInput } from './input.js';
import { laneAgreement } from './laneAgreement.js';
import { laneIndex } from './laneIndex.js';
import type { LaneIndex } from './laneIndex.js';
import { isMember } from './laneMembers.js';
import type { LaneMemberRow, LaneRow, LaneView, SharedActivity } from './lanes.js';
import { lettersAssessed } from './lettersAssessed.js';
import type { LanePrerequisites } from './lanePrerequisites.js';
import type { Lane } from './model.js';
import { schemeLetters } from './schemeLetters.js';
import { textOrNull } from './textOrNull.js';
import { withMeaning } from './withMeaning.js';

/** Options of {@link laneView}. */
export interface LaneViewOptions {
  /** Date on which assignments must hold, `YYYY-MM-DD`; absent: validity periods are not looked at. */
  readonly asOf?: string | undefined;
}

/** Finds how each activity of a lane goes with its owner. */
function agreements(input: LaneInput, index: LaneIndex, asOf: string | undefined): (lane: Lane) => LaneMemberRow[] {
  const letters = schemeLetters(input.raciScheme);
  const isApplicable = letters.some(({ semantics }) => semantics.includes('owns-outcome'));
  const owning = withMeaning(heldAssignments(input, letters, asOf), letters, 'owns-outcome');
  const rows = grouped(owning, activityKey);
  const activities = new Map((input.activities ?? []).map((activity) => [activity.id, activity]));
  const isAssessed = lettersAssessed(input);
  return ({ id }) => {
    const owner = index.ownerOf(id);
    return (index.membersOf(id) ?? []).flatMap((member): LaneMemberRow | [] => {
      const activity = activities.get(member.activityId);
      if (activity === undefined || owner === undefined) return [];
      const accountable = isApplicable ? (rows.get(activity.id) ?? []) : null;
      return { ...member, ...laneAgreement(activity, owner, accountable, isAssessed(activity.id), index.partyOf) };
    });
  };
}

function prerequisiteStatus({ list, isComplete }: LanePrerequisites): LaneRow['prerequisites'] {
  const has = (wanted: string) => list.some(({ status }) => status === wanted);
  if (has('other-party')) return 'violated';
  if (has('nobody')) return 'not-owned';
  return isComplete && !has('unknown') ? 'met' : 'unknown';
}

function sharedActivities(input: LaneInput, { lanesOf, sharingOf }: LaneIndex): SharedActivity[] {
  return (input.activities ?? []).flatMap(({ id, name }): SharedActivity | [] => {
    const status = sharingOf(id);
    return status === undefined ? [] : { activityId: id, label: textOrNull(name) ?? id, laneIds: lanesOf(id), status };
  });
}

/**
 * Lays lanes out: fields of work with one exclusive owner each, their activities, and the lanes that they need.
 *
 * Owners are compared party with party. What is not assessed is unknown and violates nothing: a lane without `owners` or
 * `requires`, a party that is not known, an activity of which `select` asks what it does not state.
 *
 * @example
 * ```ts
 * import { laneView } from 'comanaged/raci';
 *
 * const { lanes } = laneView({
 *   lanes: [
 *     { id: 'security', name: 'Security', owners: [{ kind: 'party', id: 'msp' }], requires: [{ laneId: 'network' }] },
 *     { id: 'network', name: 'Network', owners: [{ kind: 'party', id: 'us' }], requires: [] },
 *   ],
 * });
 * lanes?.map(({ label, ownerPartyId, prerequisites, violatedPrerequisites }) => [label, ownerPartyId, prerequisites, violatedPrerequisites]);
 * // => [['Security', 'msp', 'violated', ['network']], ['Network', 'us', 'met', []]]
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, and for lanes that are none;
 * `invalid-option` or `unknown-option` for a wrong option.
 */
export function laneView(input: LaneInput, options: LaneViewOptions = {}): LaneView {
  checkOptions(options, 'options', ['asOf']);
  return guarded('input', () => {
    const index = laneIndex(input);
    const membersOf = agreements(input, index, options.asOf);
    const found = index.lanes.map((lane) => ({
      lane,
      members: membersOf(lane),
      prerequisites: index.prerequisitesOf(lane),
      owner: index.ownerOf(lane.id),
    }));
    const rows = found.flatMap(({ lane, members, prerequisites, owner }): LaneRow | [] => {
      const own = members.filter(isMember);
      const violated = prerequisites.list.filter(({ status }) => status === 'other-party');
      const elsewhere = own.filter(({ accountable }) => accountable === 'elsewhere');
      if (owner === undefined) return [];
      return {
        laneId: lane.id,
        label: textOrNull(lane.name) ?? lane.id,
        ...owner,
        memberIds: index.membersOf(lane.id) === null ? null : own.map(({ activityId }) => activityId),
        missingActivityIds: index.missingOf(lane),
        accountableElsewhere: elsewhere.map(({ activityId }) => activityId),
        violatedPrerequisites: violated.map(({ requiredLaneId }) => requiredLaneId),
        prerequisites: prerequisiteStatus(prerequisites),
      };
    });
    return {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
      schemeId: String(input.raciScheme?.id ?? 'raci'),
      lanes: input.lanes === undefined ? null : rows,
      members: found.flatMap(({ members }) => members),
      prerequisites: found.flatMap(({ prerequisites }) => prerequisites.list),
      cycles: index.cycles(),
      shared: sharedActivities(input, index),
    };
  });
}
