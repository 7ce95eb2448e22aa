import { liveActivities } from '../../../gaps/lookups/live.js';
import { accountabilityOutside } from '../../../gaps/rules/gov/accountabilityOutside.js';
import { verdictOf } from '../../derive/verdictOf.js';
import { judgedBy, planCheck } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { activitySubject } from '../planning.js';
import type { Planning } from '../planning.js';

/** `STRATEGY_EXTERNALISED`: nobody outside answers for strategy or governance. */
export function strategyExternalised(planning: Planning): PlanCheck {
  const judged = liveActivities(planning.context).flatMap((activity) => {
    const subject = activitySubject(planning, activity);
    const verdict = verdictOf(accountabilityOutside, subject, planning.context);
    return judgedBy(verdict, { kind: 'activity', id: activity.id }, subject.pointer, {}) ?? [];
  });
  return planCheck('STRATEGY_EXTERNALISED', judged);
}
