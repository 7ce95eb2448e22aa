import type { LaneSelector } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { groupOnce } from './groupOnce.js';
import { isMissing } from './isMissing.js';
import { liveActivities } from './live.js';
import { oneOfEach } from './oneOfEach.js';

/** The activities of a lane. */
export interface LaneMembership {
  /** Those that certainly belong to it, carve-outs left out. */
  readonly activityIds: ReadonlySet<string>;
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

type Dimension = keyof LaneSelector;
const dimensions: readonly Dimension[] = ['serviceIds', 'practices', 'functions', 'incidentTypes'];

/** What an activity is in a dimension, null for nothing; what is missing where that is not known. */
function valueOf({ index }: RuleContext, dimension: Dimension, activity: Activity): string | null | MissingFact {
  const pointer = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
  const known = (value: string | null | undefined, code: string, at = pointer) =>
    value === undefined ? { code, pointer: at } : value;
  const { serviceId, practice, incidentType } = activity;
  if (dimension === 'practices') return known(practice, 'activity.practice');
  if (dimension === 'incidentTypes') return known(incidentType, 'activity.incidentType');
  if (dimension === 'serviceIds' || serviceId == null) return known(serviceId, 'activity.serviceId');
  const service = index.find('service', serviceId);
  if (service === undefined) return { code: 'services', pointer };
  return known(service.function, 'service.function', index.pointerOf({ kind: 'service', id: service.id }));
}

/** The activities that have some of the values in a dimension, and the first of which the value is not known. */
function candidates(context: RuleContext, dimension: Dimension, values: readonly string[]) {
  const list = () => liveActivities(context);
  const textOf = (activity: Activity) => {
    const value = valueOf(context, dimension, activity);
    return value === null || isMissing(value) ? [] : [value];
  };
  const found = groupOnce(context, `activities by ${dimension} of lanes`, list, textOf);
  const open = context.once(`look-up/open ${dimension} of lanes`, () =>
    list()
      .map((activity) => valueOf(context, dimension, activity))
      .find(isMissing),
  );
  return { activities: values.flatMap(found), open };
}

function selected(context: RuleContext, select: LaneSelector): { activities: Activity[]; missing: MissingFact[] } {
  const asked = dimensions.filter((dimension) => select[dimension] !== undefined);
  const [first] = asked;
  if (first === undefined) return { activities: [...liveActivities(context)], missing: [] };
  const narrowed = candidates(context, first, select[first] ?? []);
  const missing = narrowed.open === undefined ? [] : [narrowed.open];
  const wanted = asked.map((dimension) => ({ dimension, values: new Set<string>(select[dimension]) }));
  const activities = narrowed.activities.filter((activity) => {
    const values = wanted.map(({ dimension, values: own }) => {
      const value = valueOf(context, dimension, activity);
      return isMissing(value) ? value : value !== null && own.has(value);
    });
    if (values.includes(false)) return false;
    missing.push(...values.filter(isMissing));
    return !values.some(isMissing);
  });
  return { activities, missing };
}

/** The activities of a lane, by id and by selector; made once for each lane. */
export function laneMembers(context: RuleContext, laneId: string, fallback: string): LaneMembership {
  const { index, once } = context;
  const lane = index.find('lane', laneId);
  const pointer = index.pointerOf({ kind: 'lane', id: laneId }) ?? fallback;
  if (lane === undefined) return { activityIds: new Set(), missing: [{ code: 'lanes', pointer }] };
  return once(`look-up/members of lane:${laneId}`, () => {
    const { activityIds, select, carveOuts = [] } = lane;
    const chosen = select == null ? { activities: [], missing: [] } : selected(context, select);
    const ids = new Set([...(activityIds ?? []), ...chosen.activities.map(({ id }) => id)]);
    for (const { activityId } of carveOuts) ids.delete(activityId);
    const missing = [
      ...(activityIds === undefined ? [{ code: 'lane.activityIds', pointer }] : []),
      ...(select === undefined ? [{ code: 'lane.select', pointer }] : []),
      ...chosen.missing,
    ];
    return { activityIds: ids, missing: oneOfEach(missing) };
  });
}
