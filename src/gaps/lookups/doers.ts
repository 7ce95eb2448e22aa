import type { Stretches } from '../../coverage/compile/stretches.js';
import { compareText } from '../../internal/text/compareText.js';
import type { Assignment } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { assigneeSeats } from './hours.js';
import type { AssigneeSeats } from './hours.js';
import { missingAssignments } from './missingAssignments.js';
import { missingList } from './missingList.js';
import { oneOfEach } from './oneOfEach.js';
import { onceFor } from './onceFor.js';
import { readRequirement } from './readRequirement.js';
import { servedIn } from './servedIn.js';
import type { ServedService } from './servedIn.js';
import { unplacedActivity } from './unplacedActivities.js';

/** Somebody who does work, with the hours of the letter. */
export interface Doer {
  /** Tells doers with the same hours. */
  readonly key: string;
  readonly assignee: Assignee;
  readonly seats: AssigneeSeats;
  /** The hours that the scope of the letter leaves; null: all. */
  readonly window: Stretches | null;
}

/** Those who do some work, each once. */
export interface Doers {
  /** The same for all that have the same hours. */
  readonly key: string;
  readonly doers: readonly Doer[];
  /** What is missing to know that there are no others. */
  readonly missing: readonly MissingFact[];
  /** The service that their seats must serve. */
  readonly service: ServedService;
}

const unreadable: MissingFact = { code: 'coverage', pointer: '/assignments' };

/** One who does work; undefined where the hours of the scope cannot be read. */
function doerOf(context: RuleContext, { assignee, scope }: Assignment): Doer | undefined {
  const seats = assigneeSeats(context, assignee);
  const plan = scope?.window;
  if (plan === undefined) return { key: seats.key, assignee, seats, window: null };
  const window = readRequirement(context, plan)?.required;
  return window && { key: `${seats.key} ${JSON.stringify(plan)}`, assignee, seats, window };
}

function keyOf(context: RuleContext, keys: readonly string[], service: ServedService): string {
  return `${JSON.stringify(servedIn(context, service))} ${[...keys].sort(compareText).join(' ')}`;
}

function collected(
  context: RuleContext,
  assignments: readonly Assignment[],
  missing: readonly MissingFact[],
  service: ServedService,
): Doers {
  const doers = new Map<string, Doer>();
  const facts = [...missing];
  for (const assignment of assignments) {
    const doer = doerOf(context, assignment);
    if (doer === undefined) facts.push(unreadable);
    else if (!doers.has(doer.key)) doers.set(doer.key, doer);
  }
  return {
    key: keyOf(context, [...doers.keys()], service),
    doers: [...doers.values()],
    missing: oneOfEach(facts),
    service,
  };
}

/** Those who do an activity; made once in a run. */
export function doersOfActivity(context: RuleContext, activity: Activity): Doers {
  return onceFor(context, 'look-up/doers of activities', activity, () => {
    const { id, serviceId } = activity;
    const pointer = context.index.pointerOf({ kind: 'activity', id }) ?? '';
    const open = missingAssignments(activity, context);
    return collected(
      context,
      context.holders(activity).responsible,
      open === undefined ? [] : [open],
      serviceId === undefined ? { code: 'activity.serviceId', pointer } : serviceId,
    );
  });
}

/** Those who do any activity of a service; made once in a run. */
export function doersOfService(context: RuleContext, service: Service): Doers {
  return onceFor(context, 'look-up/doers of services', service, () => {
    const { index } = context;
    const activities = index.activitiesOf(service.id);
    const list = missingList(context, 'activities', { kind: 'service', id: service.id });
    const open = activities.flatMap((activity) => missingAssignments(activity, context) ?? []);
    const missing = [...(list === undefined ? [] : [list]), ...open, ...unplacedActivity(context, () => true)];
    const assignments = activities.flatMap((activity) => context.holders(activity).responsible);
    return collected(context, assignments, missing, service.id);
  });
}

/** One assignee as the one who is there. */
export function doersAlone(context: RuleContext, assignee: Assignee, service: ServedService): Doers {
  const seats = assigneeSeats(context, assignee);
  const { key } = seats;
  return { key: keyOf(context, [key], service), doers: [{ key, assignee, seats, window: null }], missing: [], service };
}
