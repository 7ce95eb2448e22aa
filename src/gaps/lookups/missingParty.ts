import type { Assignee } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

const listOf = { role: 'roles', team: 'teams', person: 'people', party: 'parties' } as const;

/** What is missing to know to which party somebody belongs: the party, or the list in which they do not stand. */
export function missingParty({ index }: RuleContext, assignee: Assignee): MissingFact {
  const pointer = index.pointerOf(assignee) ?? '';
  return { code: pointer === '' ? listOf[assignee.kind] : `${assignee.kind}.partyId`, pointer };
}
