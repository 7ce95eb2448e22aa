import { compareText } from '../../internal/text/compareText.js';
import { grouped } from '../../raci/grouped.js';
import { laneIndex } from '../../raci/laneIndex.js';
import type { LaneIndex } from '../../raci/laneIndex.js';
import type { LaneMember, LaneOwner } from '../../raci/lanes.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { unplacedActivities, unplacedActivity } from './unplacedActivities.js';

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

/** The members of a lane that states none, as a missing fact; of several such lanes one is enough to ask for. */
export function unstatedMembers(context: RuleContext): readonly MissingFact[] {
  return context.once('look-up/unstated members of lanes', () => {
    const [id] = lanesOf(context)
      .lanes.filter(({ activityIds, select }) => activityIds === undefined && select == null)
      .map((lane) => lane.id)
      .sort(compareText);
    return id === undefined ? [] : [{ code: 'lane.activityIds', pointer: at(context, 'lane', id) }];
  });
}

/** Lanes that an activity of a service could be in beside another lane that selects by service. */
function crossingLanes(context: RuleContext): ReadonlySet<string> {
  return context.once('look-up/lanes that share services', () => {
    const byService = lanesOf(context).lanes.filter(({ select }) => select?.serviceIds ?? select?.functions);
    const selected = byService.flatMap(({ id, select }) =>
      (select?.serviceIds ?? []).map((service) => ({ id, service })),
    );
    const byId = [...grouped(selected, ({ service }) => service).values()];
    const shared = byId.flatMap((lanes) => (lanes.length > 1 ? lanes.map(({ id }) => id) : []));
    // A service of some function may be any.
    const isAny = byService.length > 1 && byService.some(({ select }) => select?.serviceIds === undefined);
    return new Set(isAny ? byService.map(({ id }) => id) : shared);
  });
}

/** What is missing to know whether activities of a lane are in other lanes too; one fact of each kind is enough to ask for. */
export function missingMembers(context: RuleContext, laneId: string): readonly MissingFact[] {
  const { placesOf } = lanesOf(context);
  const unplaced = context.once('look-up/lanes of unplaced activities', () => {
    const places = unplacedActivities(context).flatMap(({ id }) => placesOf(id).map((place) => place.laneId));
    return new Set(places);
  });
  const select = context.index.find('lane', laneId)?.select;
  const isByService = (select?.serviceIds ?? select?.functions) !== undefined;
  const meets = isByService
    ? crossingLanes(context).has(laneId) || unplaced.size > (unplaced.has(laneId) ? 1 : 0)
    : unplaced.has(laneId) && selectsByService(context);
  return [...unstatedMembers(context), ...(meets ? unplacedActivity(context, () => true) : [])];
}

/** Whether a lane selects its activities by their service, so that an activity without one may be in it. */
export function selectsByService(context: RuleContext): boolean {
  return context.once('look-up/lanes by service', () =>
    lanesOf(context).lanes.some(({ select }) => select?.serviceIds !== undefined || select?.functions !== undefined),
  );
}
