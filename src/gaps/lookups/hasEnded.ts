import { compareText } from '../../internal/text/compareText.js';
import type { Contract } from '../../services/agreements/model.js';
import type { RuleContext } from '../rule.js';

/** Whether a contract has certainly ended: its last day has passed, and it says that it does not renew itself. */
export function hasEnded({ asOf }: RuleContext, { endsOn, renewalTerm }: Contract): boolean {
  return endsOn != null && compareText(endsOn, asOf) < 0 && renewalTerm === null;
}
