import type { Service } from '../../../services/catalogue/model.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { missingParty } from '../../lookups/missingParty.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** What a party does for a service. */
export interface OutsideWork {
  /** Activities that it does. */
  readonly activities: number;
  /** Hours a month that these take, as far as they are stated. */
  readonly effort: number;
  /** What is missing to know whether it does more. */
  readonly open: readonly MissingFact[];
  /** What is missing to know all hours. */
  readonly unstated: readonly MissingFact[];
}

/** What a party does for a service, and how long that takes. */
export function outsideWork(context: RuleContext, service: Service, partyId: string): OutsideWork {
  const { index } = context;
  const list = missingList(context, 'activities', { kind: 'service', id: service.id });
  const open: MissingFact[] = [...(list === undefined ? [] : [list]), ...unplacedActivity(context, () => true)];
  const unstated: MissingFact[] = [];
  let activities = 0;
  let effort = 0;
  for (const activity of index.activitiesOf(service.id)) {
    const silent = missingAssignments(activity, context);
    if (silent !== undefined) open.push(silent);
    const { responsible } = context.holders(activity);
    const own = responsible.filter(({ assignee }) => index.partyOf(assignee) === partyId);
    const stray = responsible.find(({ assignee }) => index.partyOf(assignee) === undefined);
    if (stray !== undefined) open.push(missingParty(context, stray.assignee));
    if (own.length > 0) activities += 1;
    for (const { effortHoursPerMonth } of own) {
      effort += effortHoursPerMonth ?? 0;
      if (effortHoursPerMonth === undefined)
        unstated.push({
          code: 'assignment.effortHoursPerMonth',
          pointer: index.pointerOf({ kind: 'activity', id: activity.id }) ?? '',
        });
    }
  }
  return { activities, effort, open: oneOfEach(open), unstated: oneOfEach(unstated) };
}
