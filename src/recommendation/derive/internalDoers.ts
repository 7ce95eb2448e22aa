import type { Doer, Doers } from '../../gaps/lookups/doers.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import { servedIn } from '../../gaps/lookups/servedIn.js';
import type { ServedService } from '../../gaps/lookups/servedIn.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import { compareText } from '../../internal/text/compareText.js';

/** Of those who do some work, the internal ones together; a side that is not known leaves open whether there are more. */
export function internalDoers(context: RuleContext, all: readonly Doers[], service: ServedService): Doers {
  const doers = new Map<string, Doer>();
  const missing: MissingFact[] = [];
  for (const some of all) {
    missing.push(...some.missing);
    for (const doer of some.doers) {
      const side = partyKindOf(context, doer.assignee, '/assignments');
      if (isMissing(side)) missing.push(side);
      else if (side === 'internal') doers.set(doer.key, doer);
    }
  }
  const keys = [...doers.keys()].sort(compareText).join(' ');
  return {
    key: `${JSON.stringify(servedIn(context, service))} ${keys}`,
    doers: [...doers.values()],
    missing: oneOfEach(missing),
    service,
  };
}
