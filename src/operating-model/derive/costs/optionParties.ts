import type { CostOption } from '../../../cost/options/model.js';
import type { Assignee } from '../../../services/parties/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { isAssessed } from '../../isAssessed.js';
import { ordered } from './costNotes.js';

/** Who operates under an option: the organization's own side, and the providers of the contracts that it pays for. */
export interface OptionParties {
  /** Ids of the parties that are known to, in order. */
  readonly partyIds: readonly string[];
  /** What is missing to know which providers there are. */
  readonly missing: readonly string[];
  /** What is missing to know whether another party of the document is the organization's own side. */
  readonly mayBeMore: readonly string[];
  /** Whether an assignee is of one of them; what is missing where that is not known. */
  readonly includes: (assignee: Assignee) => boolean | { readonly missing: string };
}

/** Finds the parties of an option. Nothing hangs on its name or on what it calls itself. */
export function optionParties(index: OperatingModelIndex, { contractIds }: CostOption): OptionParties {
  const contracts = contractIds?.map((id) => index.find('contract', id)) ?? [];
  const providers = contracts.flatMap((contract) => contract?.providerPartyId ?? []);
  const internal = index.list('party').flatMap(({ id, kind }) => (kind === 'internal' ? [id] : []));
  const known = new Set([...internal, ...providers]);
  const others = index.list('party').filter(({ id }) => !known.has(id));
  return {
    mayBeMore: [
      ...(isAssessed(index, 'parties') && index.list('party').length > 0 ? [] : ['parties']),
      ...(others.some(({ kind }) => kind === undefined) ? ['party.kind'] : []),
    ],
    partyIds: ordered([...known]),
    missing: [
      ...(contractIds === undefined ? ['cost-option.contractIds'] : []),
      ...(contracts.includes(undefined) ? ['contracts'] : []),
    ],
    includes(assignee) {
      const partyId = index.partyOf(assignee);
      if (partyId === undefined) return { missing: `${assignee.kind}.partyId` };
      if (known.has(partyId)) return true;
      const party = index.find('party', partyId);
      if (party === undefined) return { missing: 'parties' };
      return party.kind === undefined ? { missing: 'party.kind' } : false;
    },
  };
}
