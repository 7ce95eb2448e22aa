import { compareText } from '../../internal/text/compareText.js';
import type { Person } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** Whether a person works in the operation at the date of the report, first and last day included; what is missing where that is not known. */
export function isActive({ index, asOf }: RuleContext, person: Person): boolean | MissingFact {
  const { id, activeFrom, activeUntil } = person;
  if (activeUntil != null && compareText(activeUntil, asOf) < 0) return false;
  if (activeFrom != null && compareText(activeFrom, asOf) > 0) return false;
  if (activeUntil !== undefined && activeFrom !== undefined) return true;
  const pointer = index.pointerOf({ kind: 'person', id }) ?? '';
  return { code: activeUntil === undefined ? 'person.activeUntil' : 'person.activeFrom', pointer };
}
