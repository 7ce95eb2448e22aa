import { termStatus } from '../../governance/termStatus.js';
import type { Contract } from '../../services/agreements/model.js';
import type { MissingFact, RuleContext, Verdict } from '../rule.js';
import { factAt } from './factAt.js';

/** What is missing to know whether a contract whose stated end is past is still in force; undefined where that is known, or no end is. */
export function renewalDoubt(context: RuleContext, contract: Contract): MissingFact | undefined {
  const isOpen = termStatus(contract, context.asOf) === 'renewal-unknown';
  return isOpen ? factAt(context, 'contract', contract.id, 'renewalTerm') : undefined;
}

/** What is said of a contract, which does not apply once it has ended; of one that may have ended, nothing fails for certain. */
export function whileInForce(context: RuleContext, contract: Contract, judge: () => Verdict): Verdict {
  const status = termStatus(contract, context.asOf);
  if (status === 'ended') return 'not-applicable';
  const verdict = judge();
  if (status !== 'renewal-unknown' || typeof verdict === 'string' || !('fail' in verdict)) return verdict;
  return { unknown: [factAt(context, 'contract', contract.id, 'renewalTerm')] };
}
