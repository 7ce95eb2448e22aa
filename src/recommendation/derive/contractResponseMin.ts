import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { hasEnded } from '../../gaps/lookups/hasEnded.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { holdsForIncidents, holdsForWorst } from '../../gaps/lookups/levelConditions.js';
import { levelServices } from '../../gaps/lookups/levelServices.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { minutesOf } from '../../gaps/lookups/objective.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { renewalDoubt } from '../../gaps/lookups/renewalDoubt.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Derive } from './model.js';

/** A response target for the worst incidents. */
interface ResponseTarget {
  readonly minutes: number;
  readonly serviceIds: readonly string[];
  readonly pointer: string;
  /** What is missing to know that it holds for the worst incidents. */
  readonly doubts: readonly MissingFact[];
}

/** Response targets of contracts that have not ended, and what is missing to know all. */
function targets(context: RuleContext): {
  readonly targetsOf: (serviceId: string) => readonly ResponseTarget[];
  readonly missing: readonly MissingFact[];
} {
  const found: ResponseTarget[] = [];
  const missing: MissingFact[] = [];
  context.index.list('contract').forEach((contract, at) => {
    if (hasEnded(context, contract)) return;
    const doubt = renewalDoubt(context, contract);
    if (contract.serviceLevels === undefined)
      missing.push({ code: 'contract.serviceLevels', pointer: `/contracts/${at}` });
    (contract.serviceLevels ?? []).forEach((level, position) => {
      const pointer = `/contracts/${at}/serviceLevels/${position}`;
      const minutes = typeof level.target === 'string' ? minutesOf(level.target) : undefined;
      const conditions = [holdsForWorst(context, level), holdsForIncidents(context, level, pointer)];
      if (level.metric !== 'response' || minutes === undefined || conditions.includes(false)) return;
      const served = levelServices(context, contract, level);
      missing.push(...served.missing);
      found.push({ minutes, pointer, serviceIds: served.serviceIds, doubts: [...conditions, doubt].filter(isMissing) });
    });
  });
  const targetsOf = groupOnce(
    context,
    'profile/targets by service',
    () => found,
    ({ serviceIds }) => serviceIds,
  );
  return { targetsOf, missing: oneOfEach(missing) };
}

/** `contractResponseMin`: the slowest response target for the worst incidents that contracts name for the service, in minutes. */
export const contractResponseMin: Derive = ({ context, service }) => {
  if (service === null) return { value: undefined, evidence: [], missing: [] };
  const { targetsOf, missing } = context.once('profile/response targets', targets);
  const own = targetsOf(service.id);
  const certain = own.filter(({ doubts }) => doubts.length === 0);
  const slowest = Math.max(...own.map(({ minutes }) => minutes));
  // One that may hold and is slower leaves it open.
  const isKnown = certain.some(({ minutes }) => minutes === slowest);
  const list = missingList(context, 'contracts', { kind: 'service', id: service.id });
  return {
    value: isKnown ? slowest : undefined,
    ...(isKnown && { measured: { name: 'slowest response target', value: slowest, unit: 'minutes' } }),
    evidence: own.filter(({ minutes }) => minutes === slowest).map(({ pointer }) => pointer),
    missing: oneOfEach([...own.flatMap(({ doubts }) => doubts), ...missing, ...(list === undefined ? [] : [list])]),
  };
};
