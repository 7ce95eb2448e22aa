import type { Assignee, PartyKind } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/**
 * Which side an assignee is on, by way of its party; what is missing where the document does not tell.
 *
 * @param fallback pointer for an assignee that is not listed
 */
export function partyKindOf({ index }: RuleContext, assignee: Assignee, fallback: string): PartyKind | MissingFact {
  const partyId = index.partyOf(assignee);
  const kind = partyId === undefined ? undefined : index.find('party', partyId)?.kind;
  if (kind != null) return kind;
  const at = index.pointerOf(assignee) ?? fallback;
  if (partyId === undefined) return { code: `${assignee.kind}.partyId`, pointer: at };
  return { code: 'party.kind', pointer: index.pointerOf({ kind: 'party', id: partyId }) ?? at };
}
