import type { Activity } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import { retired } from '../retired.js';
import type { RuleContext } from '../rule.js';

/** The services that rules look at: all but the retired ones. */
export function liveServices({ index, once }: RuleContext): readonly Service[] {
  return once('look-up/live services', () => {
    const isRetired = retired(index);
    return index.list('service').filter((service) => !isRetired('service', service));
  });
}

/** The activities that rules look at: all but those of retired services. */
export function liveActivities({ index, once }: RuleContext): readonly Activity[] {
  return once('look-up/live activities', () => {
    const isRetired = retired(index);
    return index.list('activity').filter((activity) => !isRetired('activity', activity));
  });
}
