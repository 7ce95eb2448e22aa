import type { Activity } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/**
 * The service of an activity: null where it belongs to the whole organization or to a service that is not listed, and what is
 * missing where the document does not say.
 */
export function serviceOf({ index }: RuleContext, activity: Activity): Service | null | MissingFact {
  const { id, serviceId } = activity;
  if (serviceId === undefined) {
    return { code: 'activity.serviceId', pointer: index.pointerOf({ kind: 'activity', id }) ?? '' };
  }
  return serviceId === null ? null : (index.find('service', serviceId) ?? null);
}

/** Whether a service is critical; what is missing where its criticality is not assessed. */
export function isCritical({ index }: RuleContext, { id, criticality }: Service): boolean | MissingFact {
  if (criticality !== undefined) return criticality === 'critical';
  return { code: 'service.criticality', pointer: index.pointerOf({ kind: 'service', id }) ?? '' };
}
