import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { doubtsThatIs, responseWork } from '../../lookups/workKind.js';
import type { WorkKind } from '../../lookups/workKind.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Handling an alert is a response already; to watch is the purpose `monitoring` alone (house default). */
const watching: WorkKind = { practices: [], purposes: ['monitoring'] };

/** Work of a kind among activities. */
interface Work {
  /** Whether somebody does some of it. */
  readonly isDone: boolean;
  /** The activities that certainly are of the kind. */
  readonly activities: readonly Activity[];
  /** What is missing to know whether somebody does some of it. */
  readonly missing: readonly MissingFact[];
}

function workAmong(context: RuleContext, kind: WorkKind, candidates: readonly Activity[], isOurs = true): Work {
  const activities: Activity[] = [];
  const missing: MissingFact[] = [];
  let isDone = false;
  for (const activity of candidates) {
    const pointer = context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    const doubts = doubtsThatIs(kind, activity, pointer);
    if (doubts === undefined) continue;
    if (doubts.length === 0) activities.push(activity);
    const isHeld = context.holders(activity).responsible.length > 0;
    const list = missingAssignments(activity, context);
    if (isHeld && isOurs && doubts.length === 0) isDone = true;
    else if (isHeld || list !== undefined) {
      missing.push(...doubts);
      if (!isHeld && list !== undefined) missing.push(list);
      if (!isOurs) missing.push({ code: 'activity.serviceId', pointer });
    }
  }
  return { isDone, activities, missing: oneOfEach(missing) };
}

/** The response for all services at once: an activity without a service may serve this one or belong to another. */
function commonResponse(context: RuleContext): Work {
  return context.once('monitoring/without-response', () => {
    const common = context.index.activitiesOf(null);
    const isCommon = ({ serviceId }: Activity) => serviceId === null;
    const stated = workAmong(context, responseWork, common.filter(isCommon));
    const others = common.filter((activity) => !isCommon(activity));
    const unstated = workAmong(context, responseWork, others, false);
    const list = missingList(context, 'activities');
    const missing = [...stated.missing, ...unstated.missing, ...(list === undefined ? [] : [list])];
    return { ...stated, missing: oneOfEach(missing) };
  });
}

/** `monitoring/without-response`: somebody watches a service, and nobody acts on what they see. */
export const withoutResponse: Rule = /* @__PURE__ */ defineRule({
  id: 'monitoring/without-response',
  title: 'Monitoring without response',
  rationale: 'An alarm helps only if somebody acts on it; who watches and must not or cannot act just keeps a diary.',
  subject: 'service',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: ['activities', 'activity.purpose', 'activity.practice', 'activity.serviceId', 'assignments'],
  messages: {
    missing: 'Somebody monitors {name}, but no activity responds to what is seen.',
    unheld: 'Somebody monitors {name}, but nobody does the work of responding to what is seen.',
    unknown: 'Not known whether somebody responds to what the monitoring of {name} shows.',
  },
  remediation: 'Name an activity that responds to alerts of {name}, and the role that does it.',
  supersedesOnRelated: ['raci/no-responsible'],
  judge: ({ id, pointer }, context) => {
    const { index } = context;
    if (index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const own = index.activitiesOf(id);
    const list = missingList(context, 'activities', { kind: 'service', id });
    const lists = list === undefined ? [] : [list];
    const watch = workAmong(context, watching, own);
    if (!watch.isDone) {
      const facts = oneOfEach([...watch.missing, ...lists]);
      return facts.length > 0 ? { unknown: facts } : 'not-applicable';
    }
    const response = workAmong(context, responseWork, own);
    const common = commonResponse(context);
    if (response.isDone || common.isDone) return 'pass';
    const facts = oneOfEach([...response.missing, ...common.missing, ...lists]);
    if (facts.length > 0) return { unknown: facts };
    if (response.activities.length + common.activities.length === 0) return { fail: [{ messageId: 'missing' }] };
    // Only activities of the service are named: one for all services has its own finding, and is told once.
    const subjects = response.activities.map((activity) => ({ kind: 'activity', id: activity.id }) as const);
    return {
      fail: [{ messageId: 'unheld', related: relatedPlaces(context, subjects, 'nobody does it', pointer) }],
    };
  },
});
