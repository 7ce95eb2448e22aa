import { levelServices } from '../../lookups/levelServices.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** What the service levels with a provider hold for. */
export interface Agreed {
  readonly serviceIds: Set<string>;
  /** What is missing to know whether they hold for more, one fact of a kind. */
  missing: readonly MissingFact[];
}

/** What is agreed with each provider, by the id of its party. That a contract has ended is told by `contract/expiring`. */
export function agreements(context: RuleContext): ReadonlyMap<string, Agreed> {
  return context.once('sla/none', () => {
    const { index } = context;
    const found = new Map<string, Agreed>();
    for (const contract of index.list('contract')) {
      const { id, providerPartyId, serviceLevels } = contract;
      const agreed = found.get(providerPartyId) ?? { serviceIds: new Set(), missing: [] };
      found.set(providerPartyId, agreed);
      const pointer = index.pointerOf({ kind: 'contract', id }) ?? '';
      const open = serviceLevels === undefined ? [{ code: 'contract.serviceLevels', pointer }] : [];
      agreed.missing = oneOfEach([...agreed.missing, ...open]);
      for (const level of serviceLevels ?? []) {
        const { serviceIds, missing } = levelServices(context, contract, level);
        for (const serviceId of serviceIds) agreed.serviceIds.add(serviceId);
        agreed.missing = oneOfEach([...agreed.missing, ...missing]);
      }
    }
    return found;
  });
}
