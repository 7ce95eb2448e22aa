import type { Activity } from '../../services/activities/model.js';
import type { Contract } from '../../services/agreements/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { laneMembers } from './laneMembers.js';
import { oneOfEach } from './oneOfEach.js';

/** What a contract takes in. */
export interface ContractScope {
  /** Services that it names. */
  readonly serviceIds: ReadonlySet<string>;
  /** Activities that it names, and members of lanes that it names. */
  readonly activityIds: ReadonlySet<string>;
  /** What is missing to know whether it takes in more. */
  readonly missing: readonly MissingFact[];
}

/** The ids of one kind in a scope. */
export function idsInScope({ scope = [] }: Contract, kind: 'service' | 'activity' | 'lane'): readonly string[] {
  const start = `${kind}:`;
  return scope.flatMap((reference) => (reference.startsWith(start) ? [reference.slice(start.length)] : []));
}

/** What a contract takes in; made once for each contract. */
export function contractScope(context: RuleContext, contract: Contract): ContractScope {
  const { index, once } = context;
  return once(`look-up/scope of contract:${contract.id}`, () => {
    const pointer = index.pointerOf({ kind: 'contract', id: contract.id }) ?? '';
    const lanes = idsInScope(contract, 'lane').map((id) => laneMembers(context, id, pointer));
    const missing = lanes.flatMap((lane) => lane.missing);
    return {
      serviceIds: new Set(idsInScope(contract, 'service')),
      activityIds: new Set([
        ...idsInScope(contract, 'activity'),
        ...lanes.flatMap(({ activityIds }) => [...activityIds]),
      ]),
      missing: contract.scope === undefined ? [{ code: 'contract.scope', pointer }] : oneOfEach(missing),
    };
  });
}

/** Whether a scope takes in an activity; what is missing where that is not known. */
export function isInScope(
  { index }: RuleContext,
  { serviceIds, activityIds, missing }: ContractScope,
  { id, serviceId }: Activity,
): boolean | readonly MissingFact[] {
  if (activityIds.has(id) || (serviceId != null && serviceIds.has(serviceId))) return true;
  const isOpen = serviceId === undefined && serviceIds.size > 0;
  const pointer = index.pointerOf({ kind: 'activity', id }) ?? '';
  const facts = [...missing, ...(isOpen ? [{ code: 'activity.serviceId', pointer }] : [])];
  return facts.length > 0 && facts;
}
