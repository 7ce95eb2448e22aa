import { isMember } from '../../raci/laneMembers.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { lanesOf, missingPlace } from './lanes.js';
import { oneOfEach } from './oneOfEach.js';
import { unplacedActivity } from './unplacedActivities.js';

/** The activities of a lane. */
export interface LaneMembership {
  /** Those that certainly belong to it, carve-outs left out. */
  readonly activityIds: ReadonlySet<string>;
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/**
 * The activities of a lane, by id and by selector; made once for each lane.
 *
 * @param fallback pointer for a lane that is not listed
 */
export function laneMembers(context: RuleContext, laneId: string, fallback: string): LaneMembership {
  const { index, once } = context;
  const lane = index.find('lane', laneId);
  if (lane === undefined) return { activityIds: new Set(), missing: [{ code: 'lanes', pointer: fallback }] };
  return once(`look-up/members of lane:${laneId}`, () => {
    const pointer = index.pointerOf({ kind: 'lane', id: laneId }) ?? fallback;
    const { activityIds, select } = lane;
    const lanes = lanesOf(context);
    const members = lanes.membersOf(laneId) ?? [];
    const bySelect = select?.serviceIds !== undefined || select?.functions !== undefined;
    const missing = [
      ...(activityIds === undefined ? [{ code: 'lane.activityIds', pointer }] : []),
      ...(select === undefined ? [{ code: 'lane.select', pointer }] : []),
      ...(lanes.missingOf(lane).length > 0 ? [{ code: 'activities', pointer }] : []),
      ...members.filter(({ carvedOut }) => !carvedOut).flatMap((member) => missingPlace(context, member)),
      ...(bySelect ? unplacedActivity(context, () => true) : []),
    ];
    const ids = members.filter(isMember).map(({ activityId }) => activityId);
    return { activityIds: new Set(ids), missing: oneOfEach(missing) };
  });
}
