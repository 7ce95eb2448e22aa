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

/** The services that a contract takes in: those it names, and those of activities that it names; made once for each contract. */
export function contractServices(context: RuleContext, contract: Contract): LevelServices {
  return context.once(`look-up/services of contract:${contract.id}`, () => {
    const fallback = context.index.pointerOf({ kind: 'contract', id: contract.id }) ?? '';
    const scope = contractScope(context, contract);
    const members = servicesOf(context, scope.activityIds, fallback);
    return {
      serviceIds: [...new Set([...scope.serviceIds, ...members.serviceIds])],
      missing: oneOfEach([...scope.missing, ...members.missing]),
    };
  });
}

/** The services that a service level holds for: those it names, else those of activities that it names, else all of the contract. */
export function levelServices(context: RuleContext, contract: Contract, level: ServiceLevel): LevelServices {
  const { serviceIds, activityIds } = level;
  if (serviceIds !== undefined) return { serviceIds: [...new Set(serviceIds)], missing: [] };
  if (activityIds === undefined) return contractServices(context, contract);
  return servicesOf(context, activityIds, context.index.pointerOf({ kind: 'contract', id: contract.id }) ?? '');
}
