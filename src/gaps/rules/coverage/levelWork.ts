import type { Contract, ServiceLevel } from '../../../services/agreements/model.js';
import { contractScope } from '../../lookups/contractScope.js';
import { doersOfActivity, doersOfService } from '../../lookups/doers.js';
import type { Doers } from '../../lookups/doers.js';
import { missingList } from '../../lookups/missingList.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Those who do the work that a service level holds for, by service or activity. */
export interface LevelWork {
  readonly work: readonly Doers[];
  /** What is missing to know that there is no more. */
  readonly missing: readonly MissingFact[];
}

function scopeOf(context: RuleContext, contract: Contract, { serviceIds, activityIds }: ServiceLevel) {
  if (serviceIds !== undefined) return { serviceIds, activityIds: [], missing: [] };
  if (activityIds !== undefined) return { serviceIds: [], activityIds, missing: [] };
  return contractScope(context, contract);
}

/** Those who do the work of a service level: of the services it names, else of the activities it names, else of all in its contract; without what is retired. */
export function levelWork(context: RuleContext, contract: Contract, level: ServiceLevel, pointer: string): LevelWork {
  const { index } = context;
  const scope = scopeOf(context, contract, level);
  const missing = [...scope.missing];
  const work: Doers[] = [];
  const isRetired = (id: string | null | undefined) => id != null && index.find('service', id)?.lifecycle === 'retired';
  for (const id of new Set(scope.serviceIds)) {
    const service = index.find('service', id);
    if (service === undefined) missing.push({ code: 'services', pointer });
    else if (!isRetired(id)) work.push(doersOfService(context, service));
  }
  for (const id of new Set(scope.activityIds)) {
    const activity = index.find('activity', id);
    if (activity === undefined) missing.push({ code: 'activities', pointer });
    else if (!isRetired(activity.serviceId)) work.push(doersOfActivity(context, activity));
  }
  const list = work.length === 0 ? missingList(context, 'activities') : undefined;
  return { work, missing: list === undefined ? missing : [...missing, list] };
}
