import type { LaneMember } from '../../../raci/lanes.js';
import type { Lane } from '../../../raci/model.js';
import { defineRule } from '../../defineRule.js';
import { lanesOf, missingOwner, missingPlace, selectsByService } from '../../lookups/lanes.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';

/** A lane that does not say which activities it has, the first of them: any activity may be in it. */
function unstatedLane(context: RuleContext): readonly MissingFact[] {
  return context.once('lane/accountable-elsewhere', () => {
    const isUnstated = ({ activityIds, select }: Lane) => activityIds === undefined && select == null;
    const lane = lanesOf(context).lanes.find(isUnstated);
    if (lane === undefined) return [];
    return [{ code: 'lane.activityIds', pointer: context.index.pointerOf({ kind: 'lane', id: lane.id }) ?? '' }];
  });
}

/** What is missing to know in which lanes an activity is. */
function missingLanes(
  { entity, pointer }: RuleSubject<'activity'>,
  places: readonly LaneMember[],
  context: RuleContext,
) {
  const list = missingList(context, 'lanes');
  const facts: MissingFact[] = places.flatMap((place) => missingPlace(context, place));
  if (list !== undefined) facts.push(list);
  if (entity.serviceId === undefined && selectsByService(context)) facts.push({ code: 'activity.serviceId', pointer });
  facts.push(...unstatedLane(context));
  return facts;
}

/** `lane/accountable-elsewhere`: on an activity of a lane another party answers than the one that owns the lane. */
export const accountableElsewhere: Rule = /* @__PURE__ */ defineRule({
  id: 'lane/accountable-elsewhere',
  title: 'Accountable outside the lane',
  rationale:
    'Lanes and the matrix tell the same story or neither is believed: who owns a lane answers for its daily work.',
  subject: 'activity',
  severity: 'medium',
  sources: ['lane-practice'],
  needs: [
    'lanes',
    'lane.owners',
    'lane.activityIds',
    'assignments',
    'activity.kind',
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
    elsewhere: 'Party "{owner}" owns the lane of "{name}", but somebody of another party answers for it.',
    unknown: 'Not known whether the owner of its lane answers for "{name}".',
  },
  remediation: 'Make the owner of the lane accountable for "{name}", or carve it out of the lane with a reason.',
  judge: (subject, context) => {
    const { entity, pointer } = subject;
    const { index } = context;
    const hasLetter = index.scheme().lettersFor('owns-outcome').size > 0;
    if (!hasLetter || (entity.kind !== undefined && entity.kind !== 'operational')) return 'not-applicable';
    const { placesOf, ownerOf } = lanesOf(context);
    const places = placesOf(entity.id);
    const certain = places.filter(({ by }) => by !== 'unknown');
    const owned = certain.filter(({ laneId }) => ownerOf(laneId)?.ownerPartyId != null);
    const parties = new Set(owned.map(({ laneId }) => ownerOf(laneId)?.ownerPartyId ?? ''));
    if (parties.size > 1) return 'not-applicable'; // lanes of different owners: another rule tells
    const [owner] = parties;
    const { accountable } = context.holders(entity);
    const holders = accountable.map(({ assignee }) => assignee);
    const elsewhere = holders.filter((holder) => (index.partyOf(holder) ?? owner) !== owner);
    if (owner !== undefined && entity.kind === 'operational' && elsewhere.length > 0) {
      const lanes = owned.map(({ laneId }) => ({ kind: 'lane', id: laneId }) as const);
      const related = [
        ...relatedPlaces(context, lanes, 'its lane', pointer),
        ...relatedPlaces(context, elsewhere, 'accountable', pointer),
      ];
      return { fail: [{ messageId: 'elsewhere', data: { owner }, related }] };
    }
    const open = missingLanes(subject, places, context);
    const owners = places.flatMap(({ laneId }) => missingOwner(context, laneId, ownerOf(laneId)));
    if (owner === undefined && open.length === 0 && owners.length === 0) return 'not-applicable';
    const letters = missingAssignments(entity, context);
    const unresolved = holders.filter((holder) => index.partyOf(holder) === undefined);
    const facts: MissingFact[] = [
      ...open,
      ...owners,
      ...(letters === undefined ? [] : [letters]),
      ...unresolved.map((each) => ({ code: `${each.kind}.partyId`, pointer: index.pointerOf(each) ?? pointer })),
    ];
    // Where nobody of another party answers, the kind of work does not matter.
    if (entity.kind === undefined && (elsewhere.length > 0 || facts.length > 0)) {
      facts.push({ code: 'activity.kind', pointer });
    }
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
