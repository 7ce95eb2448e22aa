import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { unplacedActivities } from '../../lookups/unplacedActivities.js';
import { doubtsThatIs } from '../../lookups/workKind.js';
import type { WorkKind } from '../../lookups/workKind.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** What is missing to know whether an activity is of a kind: nothing where it is; undefined where it is not. */
type Doubts = (activity: Activity, pointer: string) => readonly MissingFact[] | undefined;

/** Whoever watches or takes up alerts sees what is wrong; to mend it is another thing. */
const watching: WorkKind = {
  practices: ['monitoring-and-event-management'],
  purposes: ['monitoring', 'alert-handling'],
};
const isWatching: Doubts = (activity, pointer) => doubtsThatIs(watching, activity, pointer);

/**
 * To mend is a response, and to handle incidents without a narrower purpose. A practice that is stated and another one settles that, where
 * the purpose is not (house default).
 */
const isMending: Doubts = ({ practice, purpose }, pointer) => {
  if (purpose === 'remediation' || (purpose === null && practice === 'incident-management')) return [];
  if (purpose === null) return practice === undefined ? [{ code: 'activity.practice', pointer }] : undefined;
  const isOpen = purpose === undefined && (practice == null || practice === 'incident-management');
  return isOpen ? [{ code: 'activity.purpose', pointer }] : undefined;
};

/**
 * The first response to security incidents of a service acts on what is seen there as well. One for the whole organization brings no single
 * service back (house default).
 */
const isResponse: Doubts = (activity, pointer) => {
  const { practice, purpose } = activity;
  if (purpose === 'security-first-response') return [];
  const isOpen = purpose === undefined && practice === 'information-security-management';
  return isOpen ? [{ code: 'activity.purpose', pointer }] : isMending(activity, pointer);
};

/** Work of a kind among activities. */
interface Work {
  /** Whether somebody does some of it. */
  readonly isDone: boolean;
  /** The activities that certainly are of the kind. */
  readonly activities: readonly Activity[];
  /** What is missing to know whether somebody does some of it. */
  readonly missing: readonly MissingFact[];
}

function workAmong(context: RuleContext, doubtsOf: Doubts, candidates: readonly Activity[], isOurs = true): Work {
  const activities: Activity[] = [];
  const missing: MissingFact[] = [];
  let isDone = false;
  for (const activity of candidates) {
    const pointer = context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    const doubts = doubtsOf(activity, pointer);
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

/** What belongs to no service: what serves all of them, and what may belong to any. */
interface Common {
  readonly response: Work;
  /** What is missing to know whether a service has more watching or response. */
  readonly openWatch: readonly MissingFact[];
  readonly openResponse: readonly MissingFact[];
}

function commonWork(context: RuleContext): Common {
  return context.once('monitoring/without-response', () => {
    const forAll = context.index.activitiesOf(null).filter(({ serviceId }) => serviceId === null);
    const unplaced = unplacedActivities(context);
    return {
      response: workAmong(context, isMending, forAll),
      openWatch: workAmong(context, isWatching, unplaced, false).missing,
      openResponse: workAmong(context, isResponse, unplaced, false).missing,
    };
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
    missing: 'Somebody watches {name}, but no activity mends what they find.',
    unheld: 'Somebody watches {name}, but nobody does the work of mending what they find.',
    unknown: 'Not known whether somebody watches {name}, and somebody mends what they find.',
  },
  remediation: 'Name an activity that mends what the monitoring of {name} finds, and the role that does it.',
  supersedesOnRelated: ['raci/no-responsible'],
  judge: ({ id, pointer }, context) => {
    const { index } = context;
    if (index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const own = index.activitiesOf(id);
    const common = commonWork(context);
    const list = missingList(context, 'activities', { kind: 'service', id });
    const lists = list === undefined ? [] : [list];
    const watch = workAmong(context, isWatching, own);
    if (!watch.isDone) {
      const facts = oneOfEach([...watch.missing, ...common.openWatch, ...lists]);
      return facts.length > 0 ? { unknown: facts } : 'not-applicable';
    }
    const response = workAmong(context, isResponse, own);
    if (response.isDone || common.response.isDone) return 'pass';
    const facts = oneOfEach([...response.missing, ...common.response.missing, ...common.openResponse, ...lists]);
    if (facts.length > 0) return { unknown: facts };
    if (response.activities.length + common.response.activities.length === 0) {
      return { fail: [{ messageId: 'missing' }] };
    }
    // Only activities of the service are named: one for all services has its own finding, and is told once.
    const subjects = response.activities.map((activity) => ({ kind: 'activity', id: activity.id }) as const);
    return {
      fail: [{ messageId: 'unheld', related: relatedPlaces(context, subjects, 'nobody does it', pointer) }],
    };
  },
});
