import { compareText } from '../../../internal/text/compareText.js';
import { sharing } from '../../../raci/laneIndex.js';
import type { LaneMember } from '../../../raci/lanes.js';
import { defineRule } from '../../defineRule.js';
import { lanesOf, missingMembers, missingOwner, missingPlace } from '../../lookups/lanes.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { retired } from '../../retired.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** What an activity in several lanes gives. */
interface Shared {
  /** Its lanes by id, where their owners differ; the first speaks for all. */
  readonly told: readonly string[];
  /** What is missing to know whether they do. */
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

function sharedActivity(activityId: string, context: RuleContext): Shared {
  return context.once(`lane/multiple-owners ${activityId}`, () => {
    const { placesOf, ownerOf } = lanesOf(context);
    const places = comparable(placesOf(activityId), context);
    const owners = (list: readonly LaneMember[]) => list.flatMap((place) => ownerOf(place.laneId) ?? []);
    const certain = places.filter(({ by }) => by !== 'unknown');
    if (certain.length > 1 && sharing(owners(certain)).startsWith('different')) {
      return { told: certain.map(({ laneId }) => laneId).sort(compareText), missing: [] };
    }
    if (places.length < 2 || sharing(owners(places)) === 'same-owner') return { told: [], missing: [] };
    const facts = places.flatMap((place) => [
      ...missingPlace(context, place),
      ...missingOwner(context, place.laneId, ownerOf(place.laneId)),
    ]);
    // Every lane of the activity asks for the same: the first by place.
    return { told: [], missing: oneOfEach(facts.sort((a, b) => compareText(a.pointer, b.pointer))) };
  });
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
    const found = members.map(({ activityId }) => ({ activityId, ...sharedActivity(activityId, context) }));
    const told = found.filter((each) => each.told[0] === entity.id);
    if (told.length > 0) {
      const activities = told.map(({ activityId }) => ({ kind: 'activity', id: activityId }) as const);
      const others = told.flatMap((each) => each.told).filter((id) => id !== entity.id);
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
      ...(isOwned ? missingMembers(context, entity.id) : []),
      ...(['lanes', 'activities'] as const).flatMap((list) => (isOwned ? (missingList(context, list) ?? []) : [])),
    ];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
