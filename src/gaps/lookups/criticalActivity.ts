import type { Activity } from '../../services/activities/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isMissing } from './isMissing.js';
import { liveServices } from './live.js';
import { missingList } from './missingList.js';
import { isCritical, serviceOf } from './serviceFact.js';

/** Whether there is a critical service, or may be one. */
export function mayHaveCriticalServices(context: RuleContext): boolean {
  return context.once('look-up/may have critical services', () => {
    const isOpen = missingList(context, 'services') !== undefined;
    return isOpen || liveServices(context).some((service) => isCritical(context, service) !== false);
  });
}

/** Whether an activity is of a critical service; what is missing where that is not known, or where the service is not listed. */
export function isOfCriticalService(context: RuleContext, activity: Activity): boolean | MissingFact {
  const service = serviceOf(context, activity);
  if (service === null) {
    const { id, serviceId } = activity;
    if (serviceId === null) return false;
    return { code: 'services', pointer: context.index.pointerOf({ kind: 'activity', id }) ?? '' };
  }
  return isMissing(service) ? service : isCritical(context, service);
}
