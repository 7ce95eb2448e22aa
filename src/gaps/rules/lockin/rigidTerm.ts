import { compareText } from '../../../internal/text/compareText.js';
import { dueOn } from '../../../governance/dueOn.js';
import type { Contract } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { isFree } from '../../lookups/isFree.js';
import type { MissingFact, Rule } from '../../rule.js';

/** Whether a contract runs longer than so many years, first and last day included; one without a first or last day has no fixed term. */
function isLong({ startsOn, endsOn }: Contract, years: number, pointer: string): boolean | readonly MissingFact[] {
  if (startsOn === null || endsOn === null) return false;
  const missing = [
    ...(startsOn === undefined ? [{ code: 'contract.startsOn', pointer }] : []),
    ...(endsOn === undefined ? [{ code: 'contract.endsOn', pointer }] : []),
  ];
  if (startsOn === undefined || endsOn === undefined) return missing;
  const anniversary = dueOn(startsOn, `P${years}Y`);
  if (anniversary === undefined) return [{ code: 'contract.startsOn', pointer }];
  // The last day of the term is the one before; from a leap day it is the 28 February that stands in for it.
  const hasSameDay = anniversary.slice(5) === startsOn.slice(5);
  return hasSameDay ? compareText(endsOn, anniversary) >= 0 : compareText(endsOn, anniversary) > 0;
}

/** Whether a change of the work has a price of its own. */
function arePriced({ fees }: Contract, pointer: string): boolean | readonly MissingFact[] {
  const price = fees === null ? null : fees?.changeRequestFee;
  if (price === undefined) return [{ code: 'contract.fees.changeRequestFee', pointer }];
  return price !== null && !isFree(price);
}

/** `lockin/rigid-term`: a long contract in which every change costs. */
export const rigidTerm: Rule = /* @__PURE__ */ defineRule({
  id: 'lockin/rigid-term',
  title: 'Long term with priced changes',
  rationale:
    'Needs change within years; where the term is long and each change has its price, the contract is paid for twice or followed against the need.',
  subject: 'contract',
  severity: 'low',
  sources: ['comparison'],
  release: 'later',
  needs: ['contract.startsOn', 'contract.endsOn', 'contract.fees.changeRequestFee'],
  options: {
    maxYears: {
      type: 'integer',
      min: 0,
      max: 99,
      default: null,
      basis: 'caller',
      description: 'Most years that a contract in which changes have a price may run.',
    },
  },
  messages: {
    rigid: '"{name}" runs for more than {maxYears} years, and changes have a price.',
    unknown: 'Not known how long "{name}" runs and whether changes have a price.',
  },
  remediation: 'Agree a shorter term for "{name}", a right to end it early, or changes without a price of their own.',
  judge: ({ entity, pointer }, _, { maxYears }) => {
    if (maxYears === null) return 'not-applicable';
    const long = isLong(entity, maxYears, pointer);
    const priced = arePriced(entity, pointer);
    if (long === false || priced === false) return 'pass';
    if (long === true && priced === true) return { fail: [{ messageId: 'rigid', data: { maxYears } }] };
    return { unknown: [long, priced].flatMap((answer) => (typeof answer === 'boolean' ? [] : answer)) };
  },
});
