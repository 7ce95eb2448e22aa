import type { Activity } from '../../../services/activities/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { contractScope, isInScope } from '../../lookups/contractScope.js';
import { contractsWith } from '../../lookups/entriesOf.js';
import { factAt } from '../../lookups/factAt.js';
import { hasEnded } from '../../lookups/hasEnded.js';
import { hasPrice } from '../../lookups/hasPrice.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { renewalDoubt } from '../../lookups/renewalDoubt.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/**
 * Whether a party is paid for an activity: one inside by its salaries, whatever they are, one outside by a contract in force that takes the
 * activity in and has a price; what is missing where that is not known.
 */
export function isPaid(context: RuleContext, partyId: string, activity: Activity): boolean | readonly MissingFact[] {
  const { index, asOf } = context;
  const kind = index.find('party', partyId)?.kind;
  if (kind === 'internal') return true;
  const subject = { kind: 'party', id: partyId } as const;
  const list = missingList(context, 'contracts', subject);
  const facts: MissingFact[] = list === undefined ? [] : [list];
  if (kind == null) facts.push(factAt(context, 'party', partyId, 'kind'));
  for (const contract of contractsWith(context, partyId)) {
    const hasBegun = contract.startsOn == null || compareText(contract.startsOn, asOf) <= 0;
    if (!hasBegun || hasEnded(context, contract)) continue;
    const inside = isInScope(context, contractScope(context, contract), activity);
    if (inside === false) continue;
    const priced = hasPrice(contract, index.pointerOf({ kind: 'contract', id: contract.id }) ?? '');
    if (priced === false) continue;
    const doubt = renewalDoubt(context, contract);
    if (inside === true && priced === true && doubt === undefined) return true;
    const open = [...(inside === true ? [] : inside), ...(priced === true ? [] : [priced])];
    facts.push(...open, ...(doubt === undefined ? [] : [doubt]));
  }
  return facts.length > 0 && oneOfEach(facts);
}
