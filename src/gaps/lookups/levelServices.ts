import type { Contract, ServiceLevel } from '../../services/agreements/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { contractScope } from './contractScope.js';
import { oneOfEach } from './oneOfEach.js';

/** The services that a service level holds for. */
export interface LevelServices {
  /** Those that are certain, each once. */
  readonly serviceIds: readonly string[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** The services of activities. */
function servicesOf({ index }: RuleContext, activityIds: Iterable<string>, fallback: string): LevelServices {
  const serviceIds = new Set<string>();
  const missing: MissingFact[] = [];
  for (const id of activityIds) {
    const activity = index.find('activity', id);
    const pointer = index.pointerOf({ kind: 'activity', id }) ?? fallback;
    if (activity === undefined) missing.push({ code: 'activities', pointer });
    else if (activity.serviceId === undefined) missing.push({ code: 'activity.serviceId', pointer });
    else if (activity.serviceId !== null) serviceIds.add(activity.serviceId);
  }
  return { serviceIds: [...serviceIds], missing: oneOfEach(missing) };
}

/** The services that a service level holds for: those it names, else those of activities that it names, else all of the contract. */
export function levelServices(context: RuleContext, contract: Contract, level: ServiceLevel): LevelServices {
  const { serviceIds, activityIds } = level;
  const fallback = context.index.pointerOf({ kind: 'contract', id: contract.id }) ?? '';
  if (serviceIds !== undefined) return { serviceIds: [...new Set(serviceIds)], missing: [] };
  if (activityIds !== undefined) return servicesOf(context, activityIds, fallback);
  return context.once(`look-up/services of contract:${contract.id}`, () => {
    const scope = contractScope(context, contract);
    const members = servicesOf(context, scope.activityIds, fallback);
    return {
      serviceIds: [...new Set([...scope.serviceIds, ...members.serviceIds])],
      missing: oneOfEach([...scope.missing, ...members.missing]),
    };
  });
}
