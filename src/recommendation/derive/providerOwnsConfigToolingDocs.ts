import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { hasEnded } from '../../gaps/lookups/hasEnded.js';
import { contractServices } from '../../gaps/lookups/levelServices.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { renewalDoubt } from '../../gaps/lookups/renewalDoubt.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Contract } from '../../services/agreements/model.js';
import type { Derive, DeriveScope } from './model.js';

/** What the answer names. */
const keys = ['configuration', 'tooling', 'documentation'] as const;

function liveContracts(context: RuleContext): readonly Contract[] {
  return context.once('profile/live contracts', () =>
    context.index.list('contract').filter((contract) => !hasEnded(context, contract)),
  );
}

/** What contracts leave open about the services that they take in. */
function openScopes(context: RuleContext): readonly MissingFact[] {
  return context.once('profile/open contract scopes', () =>
    oneOfEach(liveContracts(context).flatMap((contract) => contractServices(context, contract).missing)),
  );
}

function contractsOf({ context, service }: DeriveScope): readonly Contract[] {
  if (service === null) return liveContracts(context);
  const servicesOf = (contract: Contract): readonly string[] => contractServices(context, contract).serviceIds;
  return groupOnce(context, 'profile/contracts of services', () => liveContracts(context), servicesOf)(service.id);
}

/** `providerOwnsConfigToolingDocs`: in a contract the provider alone holds configuration, tooling or documentation. */
export const providerOwnsConfigToolingDocs: Derive = (scope) => {
  const { context, service } = scope;
  const held: string[] = [];
  const missing: MissingFact[] = [];
  const evidence: string[] = [];
  for (const contract of contractsOf(scope)) {
    const { id, custody } = contract;
    const pointer = context.index.pointerOf({ kind: 'contract', id }) ?? '';
    const own = keys.filter((key) => custody?.[key] === 'provider');
    const doubt = own.length > 0 ? renewalDoubt(context, contract) : undefined;
    if (doubt !== undefined) missing.push(doubt);
    else held.push(...own.map((key) => `${pointer}/custody/${key}`));
    evidence.push(`${pointer}/custody`);
    if (custody === undefined) missing.push({ code: 'contract.custody', pointer });
    else if (custody !== null)
      for (const key of keys)
        if (custody[key] === undefined) missing.push({ code: `contract.custody.${key}`, pointer });
  }
  const subject = service === null ? undefined : ({ kind: 'service', id: service.id } as const);
  const list = missingList(context, 'contracts', subject);
  missing.push(...(list === undefined ? [] : [list]), ...(service === null ? [] : openScopes(context)));
  const isYes = held.length > 0;
  return {
    value: isYes || missing.length === 0 ? isYes : undefined,
    measured: { name: 'keys that a provider alone holds', value: held.length, unit: 'count' },
    evidence: isYes ? held : evidence,
    missing: oneOfEach(missing),
  };
};
