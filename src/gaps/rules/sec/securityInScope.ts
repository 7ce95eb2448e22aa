import { factAt } from '../../lookups/factAt.js';
import { liveActivities } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Whether security incidents are in scope, by statement or by an activity for them; what is missing where that is not known. */
export function securityInScope(context: RuleContext): boolean | readonly MissingFact[] {
  const { model } = context.index;
  const stated = model.organization?.securityIncidentsInScope;
  const activities = liveActivities(context);
  if (stated === true || activities.some(({ purpose }) => purpose === 'security-first-response')) return true;
  const unstated = activities.find(({ purpose }) => purpose === undefined);
  const list = missingList(context, 'activities');
  const missing = [
    ...(list === undefined ? [] : [list]),
    ...(unstated === undefined ? [] : [factAt(context, 'activity', unstated.id, 'purpose')]),
  ];
  if (stated === undefined) {
    const pointer = model.organization == null ? '' : '/organization';
    missing.push({ code: 'organization.securityIncidentsInScope', pointer });
  }
  return missing.length > 0 && missing;
}
