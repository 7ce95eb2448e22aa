import { compareText } from '../../internal/text/compareText.js';
import type { Contract } from '../../services/agreements/model.js';
import type { RuleContext } from '../rule.js';

/** Whether the last day of a contract has passed and nothing says that it renews itself. */
export function hasEnded({ asOf }: RuleContext, { endsOn, renewalTerm }: Contract): boolean {
  return endsOn != null && compareText(endsOn, asOf) < 0 && renewalTerm == null;
}
