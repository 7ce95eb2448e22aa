import { compareText } from '../../../internal/text/compareText.js';
import { sharing } from '../../../raci/laneIndex.js';
import type { LaneMember } from '../../../raci/lanes.js';
import { defineRule } from '../../defineRule.js';
import { lanesOf, missingMembers, missingOwner, missingPlace } from '../../lookups/lanes.js';
import { missingList } from '../../lookups/missingList.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { retired } from '../../retired.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** What one activity in several lanes gives: whether this lane tells that their owners differ, or what is missing to know. */
interface Shared {
  readonly isTold: boolean;
  readonly laneIds: readonly string[];
  readonly missing: readonly MissingFact[];
}

/** Lanes that have several owners themselves, or none, are told for that; the others must have the same. */
function comparable(places: readonly LaneMember[], context: RuleContext): LaneMember[] {
  const { ownerOf } = lanesOf(context);
  return places.filter(({ laneId }) => {
    const status = ownerOf(laneId)?.ownerStatus;
    return status !== 'several' && status !== 'none';
  });
}

function shared(laneId: string, activityId: string, context: RuleContext): Shared {
  const { placesOf, ownerOf } = lanesOf(context);
  const places = comparable(placesOf(activityId), context);
  const owners = (list: readonly LaneMember[]) => list.flatMap((place) => ownerOf(place.laneId) ?? []);
  const certain = places.filter(({ by }) => by !== 'unknown');
  const differ = (list: readonly LaneMember[]) => list.length > 1 && sharing(owners(list)).startsWith('different');
  const laneIds = certain.map((place) => place.laneId).sort(compareText);
  // Of lanes that share an activity one speaks for all.
  if (differ(certain)) return { isTold: laneIds[0] === laneId, laneIds, missing: [] };
  const isOpen = places.length > 1 && sharing(owners(places)) !== 'same-owner';
  const missing = isOpen
    ? places.flatMap((place) => [
        ...missingPlace(context, place),
        ...missingOwner(context, place.laneId, ownerOf(place.laneId)),
      ])
    : [];
  return { isTold: false, laneIds, missing };
}

/** `lane/multiple-owners`: a lane has several owners, or one of its activities is in lanes of different owners. */
export const multipleOwners: Rule = /* @__PURE__ */ defineRule({
  id: 'lane/multiple-owners',
  title: 'Lane with several owners',
  rationale: 'A lane has one owner so that nobody has to ask whose work it is; two owners bring the question back.',
  subject: 'lane',
  severity: 'high',
  sources: ['lane-practice'],
  release: 'first',
  needs: [
    'lane.owners',
    'lane.activityIds',
    'lanes',
    'activities',
    'activity.serviceId',
    'activity.practice',
    'activity.incidentType',
    'services',
    'service.function',
    'role.partyId',
    'team.partyId',
    'person.partyId',
  ],
  messages: {
    several: 'Lane {name} has {owners} owners.',
    shared: 'Activities of lane {name} are also in lanes of other owners (activities: {activities}).',
    unknown: 'Not known whether lane {name} and its activities have one owner.',
  },
  remediation: 'Agree on one owner for lane {name} and the activities that it shares, or split the lane.',
  judge: ({ entity, pointer }, context) => {
    const { index } = context;
    const lanes = lanesOf(context);
    const owner = lanes.ownerOf(entity.id);
    if (owner?.ownerStatus === 'several') {
      const related = relatedPlaces(context, owner.owners, 'owns it', pointer);
      return { fail: [{ messageId: 'several', data: { owners: owner.owners.length }, related }] };
    }
    const isRetired = context.once('lane/multiple-owners', () => retired(index));
    // Most activities are in one lane, which shares them with no other.
    const isLiveElsewhere = ({ activityId, carvedOut }: LaneMember) => {
      if (lanes.placesOf(activityId).length < 2) return false;
      const activity = index.find('activity', activityId);
      return !carvedOut && activity !== undefined && !isRetired('activity', activity);
    };
    const isOwned = owner?.ownerStatus !== 'none';
    const members = isOwned ? (lanes.membersOf(entity.id) ?? []).filter(isLiveElsewhere) : [];
    const found = members.map(({ activityId }) => ({ activityId, ...shared(entity.id, activityId, context) }));
    const told = found.filter(({ isTold }) => isTold);
    if (told.length > 0) {
      const activities = told.map(({ activityId }) => ({ kind: 'activity', id: activityId }) as const);
      const others = told.flatMap(({ laneIds }) => laneIds).filter((id) => id !== entity.id);
      const related = [
        ...relatedPlaces(context, activities, 'in several lanes', pointer),
        ...relatedPlaces(
          context,
          others.map((id) => ({ kind: 'lane', id })),
          'has the activity too',
          pointer,
        ),
      ];
      return { fail: [{ messageId: 'shared', data: { activities: told.length }, related }] };
    }
    const facts = [
      ...(owner?.ownerStatus === 'unknown' ? [{ code: 'lane.owners', pointer }] : []),
      ...found.flatMap(({ missing }) => missing),
      ...(isOwned ? missingMembers(context) : []),
      ...(['lanes', 'activities'] as const).flatMap((list) => (isOwned ? (missingList(context, list) ?? []) : [])),
    ];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
