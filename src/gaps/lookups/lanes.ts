import { compareText } from '../../internal/text/compareText.js';
import { grouped } from '../../raci/grouped.js';
import { laneIndex } from '../../raci/laneIndex.js';
import type { LaneIndex } from '../../raci/laneIndex.js';
import type { LaneMember, LaneOwner } from '../../raci/lanes.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { unplacedActivity } from './unplacedActivities.js';

/** The lanes of a document, looked through once. */
export interface Lanes extends LaneIndex {
  /** The lanes that an activity is in, or may be in, without those from which it is carved out. */
  readonly placesOf: (activityId: string) => readonly LaneMember[];
}

/** The lanes of the document, made ready once. */
export function lanesOf({ index, once }: RuleContext): Lanes {
  return once('look-up/lanes', () => {
    const lanes = laneIndex(index.model);
    const members = lanes.lanes.flatMap(({ id }) => lanes.membersOf(id) ?? []).filter(({ carvedOut }) => !carvedOut);
    const places = grouped(members, ({ activityId }) => activityId);
    return { ...lanes, placesOf: (activityId) => places.get(activityId) ?? [] };
  });
}

function at({ index }: RuleContext, kind: 'lane' | 'activity' | 'service', id: string): string {
  return index.pointerOf({ kind, id }) ?? '';
}

/** What is missing to know whose a lane is: its owners, or their parties. */
export function missingOwner(context: RuleContext, laneId: string, owner: LaneOwner | undefined): MissingFact[] {
  const pointer = at(context, 'lane', laneId);
  if (owner === undefined) return [{ code: 'lanes', pointer }];
  if (owner.ownerStatus === 'unknown') return [{ code: 'lane.owners', pointer }];
  const { index } = context;
  return owner.owners
    .filter((each) => index.partyOf(each) === undefined)
    .map((each) => ({ code: `${each.kind}.partyId`, pointer: index.pointerOf(each) ?? pointer }));
}

/** What is missing to know whether an activity is in a lane that selects its activities by what they are. */
export function missingPlace(context: RuleContext, { laneId, activityId, by }: LaneMember): MissingFact[] {
  const { index } = context;
  const activity = index.find('activity', activityId);
  const select = index.find('lane', laneId)?.select;
  if (by !== 'unknown' || activity === undefined || select == null) return [];
  const pointer = at(context, 'activity', activityId);
  const service = activity.serviceId == null ? undefined : index.find('service', activity.serviceId);
  const facts: MissingFact[] = [];
  if (select.practices && activity.practice === undefined) facts.push({ code: 'activity.practice', pointer });
  if (select.incidentTypes && activity.incidentType === undefined) {
    facts.push({ code: 'activity.incidentType', pointer });
  }
  if (select.functions && activity.serviceId != null && service?.function === undefined) {
    facts.push(
      service === undefined
        ? { code: 'services', pointer }
        : { code: 'service.function', pointer: at(context, 'service', service.id) },
    );
  }
  return facts;
}

/** What is missing to know all members of all lanes; one fact of each kind is enough to ask for. */
export function missingMembers(context: RuleContext): readonly MissingFact[] {
  return context.once('look-up/missing members of lanes', () => {
    const { lanes } = lanesOf(context);
    const unstated = lanes
      .filter(({ activityIds, select }) => activityIds === undefined && select == null)
      .map(({ id }) => id)
      .sort(compareText)
      .slice(0, 1);
    return [
      ...unstated.map((id) => ({ code: 'lane.activityIds', pointer: at(context, 'lane', id) })),
      ...(selectsByService(context) ? unplacedActivity(context, () => true) : []),
    ];
  });
}

/** Whether a lane selects its activities by their service, so that an activity without one may be in it. */
export function selectsByService(context: RuleContext): boolean {
  return context.once('look-up/lanes by service', () =>
    lanesOf(context).lanes.some(({ select }) => select?.serviceIds !== undefined || select?.functions !== undefined),
  );
}
