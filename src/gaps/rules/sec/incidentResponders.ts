import type { Activity } from '../../../services/activities/model.js';
import { factAt } from '../../lookups/factAt.js';
import { participations } from '../../lookups/lettersWith.js';
import { liveActivities, liveServices } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { isShared, serviceParties } from '../../lookups/serviceParties.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import { securityInScope } from './securityInScope.js';

/** The parties that take part when an incident is dealt with. */
export interface Responders {
  /** Their ids. */
  readonly partyIds: ReadonlySet<string>;
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

interface Count {
  readonly partyIds: Set<string>;
  readonly missing: MissingFact[];
}

/** Parties that are listed; a name without a party behind it is no responder. */
function addParties({ index }: RuleContext, count: Count, ids: readonly string[]): void {
  for (const id of ids) {
    if (index.find('party', id) === undefined) count.missing.push({ code: 'parties', pointer: '' });
    else count.partyIds.add(id);
  }
}

function addHolders(context: RuleContext, count: Count, activity: Activity): void {
  const { index } = context;
  const list = missingAssignments(activity, context);
  if (list !== undefined) count.missing.push(list);
  for (const { assignee } of participations(context, activity)) {
    const partyId = index.partyOf(assignee);
    if (partyId === undefined) {
      const pointer = index.pointerOf(assignee) ?? index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
      count.missing.push({ code: `${assignee.kind}.partyId`, pointer });
    } else if (!count.partyIds.has(partyId)) addParties(context, count, [partyId]);
  }
}

/** Those with letters on incident management and on the first response to security incidents. */
function onActivities(context: RuleContext): Count {
  const count: Count = { partyIds: new Set(), missing: [] };
  const list = missingList(context, 'activities');
  if (list !== undefined) count.missing.push(list);
  for (const activity of liveActivities(context)) {
    const { id, practice, purpose } = activity;
    if (practice === 'incident-management' || purpose === 'security-first-response') {
      addHolders(context, count, activity);
      continue;
    }
    if (practice === undefined) count.missing.push(factAt(context, 'activity', id, 'practice'));
    if (purpose === undefined) count.missing.push(factAt(context, 'activity', id, 'purpose'));
  }
  return count;
}

/** Those who share a service: a security incident there concerns all of them. */
function onSharedServices(context: RuleContext): Count {
  const count: Count = { partyIds: new Set(), missing: [] };
  const list = missingList(context, 'services');
  if (list !== undefined) count.missing.push(list);
  count.missing.push(...unplacedActivity(context, () => true));
  for (const { id } of liveServices(context)) {
    const shared = isShared(context, id);
    if (shared === true) addParties(context, count, serviceParties(context, id).partyIds);
    else if (shared !== false) count.missing.push(...shared);
  }
  return count;
}

/** The parties that deal with incidents: by letters, and where security incidents are in scope by sharing a service. */
export function incidentResponders(context: RuleContext): Responders {
  const { partyIds, missing } = onActivities(context);
  const scope = securityInScope(context);
  if (scope === false) return { partyIds, missing: oneOfEach(missing) };
  const sharing = onSharedServices(context);
  if (scope === true) {
    const all = new Set([...partyIds, ...sharing.partyIds]);
    return { partyIds: all, missing: oneOfEach([...missing, ...sharing.missing]) };
  }
  // Where nobody shares a service the scope makes no difference.
  const matters = sharing.partyIds.size > 0 || sharing.missing.length > 0;
  return { partyIds, missing: oneOfEach(matters ? [...missing, ...scope, ...sharing.missing] : missing) };
}
