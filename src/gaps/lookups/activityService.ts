import type { Activity } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isMissing } from './isMissing.js';
import { missingList } from './missingList.js';
import { isCritical, serviceOf } from './serviceFact.js';

/** The service of an activity, null where it belongs to the whole organization; a service that is not listed is a missing fact, not none. */
export function activityService(context: RuleContext, activity: Activity): Service | null | MissingFact {
  const service = serviceOf(context, activity);
  if (service !== null || activity.serviceId == null) return service;
  const pointer = context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
  return missingList(context, 'services') ?? { code: 'services', pointer };
}

/** Whether an activity belongs to a critical service; what is missing where that is not known. */
export function isOfCritical(context: RuleContext, activity: Activity): boolean | MissingFact {
  const service = activityService(context, activity);
  if (service === null) return false;
  return isMissing(service) ? service : isCritical(context, service);
}
