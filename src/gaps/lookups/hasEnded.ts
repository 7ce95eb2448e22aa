import { termStatus } from '../../governance/termStatus.js';
import type { Contract } from '../../services/agreements/model.js';
import type { RuleContext } from '../rule.js';

/** Whether a contract has certainly ended: its last day has passed, and it says that it does not renew itself. */
export function hasEnded({ asOf }: RuleContext, contract: Contract): boolean {
  return termStatus(contract, asOf) === 'ended';
}
