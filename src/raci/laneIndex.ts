import { checkRecords, checkTexts, refuse } from '../internal/check.js';
import { cycles } from '../internal/graph/cycles.js';
import { once } from '../internal/once.js';
import { assigneeKinds } from '../services/parties/model.js';
import { grouped } from './grouped.js';
import type { LaneInput } from './input.js';
import { isMember, laneMembers } from './laneMembers.js';
import { laneOwner, partiesOf, sharedOwnership } from './laneOwner.js';
import { lanePrerequisites } from './lanePrerequisites.js';
import type { LanePrerequisites } from './lanePrerequisites.js';
import type { LaneCycle, LaneMember, LaneOwner, SharedActivity } from './lanes.js';
import type { Lane } from './model.js';
import { partyOf } from './partyOf.js';
import type { PartyOf } from './partyOf.js';

/** Lanes looked through once, for many questions. */
export interface LaneIndex {
  /** The lanes in the order of the input, each id once. */
  readonly lanes: readonly Lane[];
  /** Finds parties. */
  readonly partyOf: PartyOf;
  /** Who owns a lane; undefined where it is not listed. */
  readonly ownerOf: (laneId: string) => LaneOwner | undefined;
  /** Members of a lane, those carved out or not known to be included; null where it states none, is not listed, or activities are not assessed. */
  readonly membersOf: (laneId: string) => readonly LaneMember[] | null;
  /** Activities that a lane names and that are not listed. */
  readonly missingOf: (lane: Lane) => readonly string[];
  /** The lanes that an activity is known to be in, in the order of the input. */
  readonly lanesOf: (activityId: string) => readonly string[];
  /** What a lane needs. */
  readonly prerequisitesOf: (lane: Lane) => LanePrerequisites;
  /** Circles among the lanes. */
  readonly cycles: () => readonly LaneCycle[];
  /** Whether the lanes of an activity have the same owner; undefined where it is in fewer than two. */
  readonly sharingOf: (activityId: string) => SharedActivity['status'] | undefined;
}

/** Whether the owners of several lanes are the same owner. */
export function sharing(owners: readonly LaneOwner[]): SharedActivity['status'] {
  const ownership = sharedOwnership(owners);
  if (ownership === 'several-parties') return 'different-parties';
  if (ownership !== 'one-party') return 'unknown';
  // A party and one role of it are the same owner; two roles of it are not.
  const roles = owners.flatMap((owner) => owner.owners).filter(({ kind }) => kind !== 'party');
  return new Set(roles.map(({ kind, id }) => `${kind}:${id}`)).size > 1 ? 'different-roles' : 'same-owner';
}

/** Refuses lanes whose ids, owners and prerequisites are not what they should be. */
function checkLanes(lanes: readonly Lane[] | undefined): void {
  checkRecords(lanes, 'lanes', ['id']);
  for (const [position, { activityIds, owners, requires }] of (lanes ?? []).entries()) {
    checkRecords(owners, `lanes/${position}/owners`, ['kind', 'id']);
    checkRecords(requires, `lanes/${position}/requires`, ['laneId']);
    if (owners?.some(({ kind }) => !assigneeKinds.includes(kind)))
      refuse(`lanes/${position}/owners`, `have a kind of: ${assigneeKinds.join(', ')}`);
    checkTexts(activityIds, `lanes/${position}/activityIds`);
  }
}

/** Looks through lanes once. Members are found on first demand, and for all lanes at once. */
export function laneIndex(input: LaneInput): LaneIndex {
  const parties = partyOf(input);
  const byId = new Map<string, Lane>();
  checkLanes(input.lanes);
  for (const lane of input.lanes ?? []) if (!byId.has(lane.id)) byId.set(lane.id, lane);
  const lanes = [...byId.values()];
  const owners = new Map(lanes.map((lane) => [lane.id, laneOwner(lane, parties)]));
  const finder = once(() => laneMembers(input));
  const members = once(() => new Map(lanes.map((lane) => [lane.id, finder().membersOf(lane)])));
  const lanesByActivity = once(() =>
    grouped(
      [...members().values()].flatMap((list) => list?.filter(isMember) ?? []),
      ({ activityId }) => activityId,
    ),
  );
  const ownerOf = (laneId: string) => owners.get(laneId);
  const lanesOf = (activityId: string) =>
    lanesByActivity()
      .get(activityId)
      ?.map(({ laneId }) => laneId) ?? [];
  return {
    lanes,
    partyOf: parties,
    ownerOf,
    membersOf: (laneId) => members().get(laneId) ?? null,
    missingOf: (lane) => finder().missingOf(lane),
    lanesOf,
    prerequisitesOf: (lane) => lanePrerequisites(lane, byId, ownerOf),
    cycles: once(() => {
      const positions = new Map(lanes.map(({ id }, position) => [id, position]));
      const edges = lanes.map(({ requires = [] }) => requires.flatMap(({ laneId }) => positions.get(laneId) ?? []));
      return cycles(edges).map((circle) => {
        const own = circle.flatMap((position) => lanes[position] ?? []);
        const all = own.flatMap(({ id }) => ownerOf(id) ?? []);
        const partyIds = partiesOf(
          all.flatMap((owner) => owner.owners),
          parties,
        ).ids;
        return { laneIds: own.map(({ id }) => id), status: sharedOwnership(all), partyIds };
      });
    }),
    sharingOf: (activityId) => {
      const own = lanesOf(activityId).flatMap((laneId) => ownerOf(laneId) ?? []);
      return own.length < 2 ? undefined : sharing(own);
    },
  };
}
