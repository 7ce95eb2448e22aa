import { compareText } from '../../../internal/text/compareText.js';
import { contractsWith } from '../../lookups/entriesOf.js';
import { contractScope } from '../../lookups/contractScope.js';
import type { ContractScope } from '../../lookups/contractScope.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { RuleContext } from '../../rule.js';

/** What all contracts with one provider take in. */
export interface ProviderScope extends ContractScope {
  /** The contract that speaks for all, the one with the smallest id. */
  readonly speakerId: string | undefined;
}

/** What all contracts with a provider take in together; made once for each provider. */
export function providerScope(context: RuleContext, partyId: string): ProviderScope {
  return context.once(`contract/scope of party:${partyId}`, () => {
    const contracts = contractsWith(context, partyId);
    const scopes = contracts.map((contract) => contractScope(context, contract));
    const list = missingList(context, 'contracts', { kind: 'party', id: partyId });
    return {
      serviceIds: new Set(scopes.flatMap(({ serviceIds }) => [...serviceIds])),
      activityIds: new Set(scopes.flatMap(({ activityIds }) => [...activityIds])),
      missing: oneOfEach([...scopes.flatMap(({ missing }) => missing), ...(list === undefined ? [] : [list])]),
      speakerId: contracts.map(({ id }) => id).sort(compareText)[0],
    };
  });
}
