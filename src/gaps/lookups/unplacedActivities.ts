import { compareText } from '../../internal/text/compareText.js';
import type { Activity } from '../../services/activities/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** The activities whose service is not assessed, by id: each may belong to any service. */
export function unplacedActivities(context: RuleContext): readonly Activity[] {
  const { index, once } = context;
  return once('look-up/unplaced activities', () =>
    index
      .activitiesOf(null)
      .filter(({ serviceId }) => serviceId === undefined)
      .sort((a, b) => compareText(a.id, b.id)),
  );
}

/** The service of one such activity as a missing fact, of those that could matter; one is enough to ask for. */
export function unplacedActivity(context: RuleContext, canMatter: (activity: Activity) => boolean): MissingFact[] {
  const activity = unplacedActivities(context).find(canMatter);
  if (activity === undefined) return [];
  return [
    {
      code: 'activity.serviceId',
      pointer: context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '',
    },
  ];
}
