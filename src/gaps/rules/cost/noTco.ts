import type { CostOption } from '../../../cost/options/model.js';
import type { Contract } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { groupOnce } from '../../lookups/groupOnce.js';
import { hasPrice } from '../../lookups/hasPrice.js';
import { isFree } from '../../lookups/isFree.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** What a contract costs beside its fee: a field of a cost option, or a line that is stated in its place. */
const parts = [
  { field: 'governanceHoursPerMonth', line: 'governance', fee: undefined },
  { field: 'changeRequestsPerYear', line: 'msp.change-requests', fee: 'changeRequestFee' },
] as const;
type Part = (typeof parts)[number];

/** Whether some option estimates a part; what is missing where that is not known. */
function isEstimated(context: RuleContext, options: readonly CostOption[], part: Part): boolean | MissingFact {
  const isStated = ({ lines = [] }: CostOption) => lines.some(({ id }) => id === part.line);
  if (options.some((option) => option[part.field] != null || isStated(option))) return true;
  const open = options.find((option) => option[part.field] === undefined);
  return open !== undefined && factAt(context, 'cost-option', open.id, part.field);
}

/** Whether a part that no option estimates costs anything; what is missing where that is not known. */
function mayCost({ fees }: Contract, { fee }: Part, pointer: string): boolean | MissingFact {
  if (fee === undefined) return true;
  const amount = fees?.[fee];
  return amount === undefined ? { code: `contract.fees.${fee}`, pointer } : amount !== null && !isFree(amount);
}

/** What keeps the options that name a contract from being all known. */
function openOptions(context: RuleContext): MissingFact[] {
  const { index } = context;
  const { costs } = index.model;
  const list = missingList(context, 'costs');
  if (list !== undefined) return [list];
  if (costs != null && costs.options === undefined) return [{ code: 'costs.options', pointer: '/costs' }];
  const silent = context.once('cost/no-tco silent option', () => {
    const option = index.list('cost-option').find(({ contractIds }) => contractIds === undefined);
    return option && factAt(context, 'cost-option', option.id, 'contractIds');
  });
  return silent === undefined ? [] : [silent];
}

/** `cost/no-tco`: of a contract only the fee is known, not what it costs in all. */
export const noTco: Rule = /* @__PURE__ */ defineRule({
  id: 'cost/no-tco',
  title: 'Only the fee is known',
  rationale:
    'Beside the fee a contract costs the hours of those who steer it, and changes; who compares fees alone compares the wrong figures.',
  subject: 'contract',
  severity: 'low',
  sources: ['comparison'],
  release: 'later',
  needs: [
    'contract.fees.monthlyFee',
    'contract.fees.overageUnitPrice',
    'contract.fees.changeRequestFee',
    'contract.renewalTerm',
    'costs',
    'costs.options',
    'cost-option.contractIds',
    ...parts.map(({ field }) => `cost-option.${field}`),
  ],
  messages: {
    unnamed: 'No cost option takes in the contract "{name}", so that nothing but its fee is known.',
    incomplete: 'Beside the fee of "{name}" these are not estimated: {parts}.',
    unknown: 'Not known whether it is estimated what "{name}" costs beside its fee.',
  },
  remediation:
    'Complete a cost option with the contract "{name}": hours a month to steer it, and changes a year where they have a price.',
  judge: ({ id, entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const priced = hasPrice(entity, pointer);
      if (priced === false) return 'not-applicable';
      const list = () => context.index.list('cost-option');
      const options = groupOnce(context, 'cost options by contract', list, ({ contractIds = [] }) => contractIds)(id);
      const open = [...(priced === true ? [] : [priced]), ...openOptions(context)];
      if (options.length === 0) return open.length > 0 ? { unknown: open } : { fail: [{ messageId: 'unnamed' }] };
      const lacking: string[] = [];
      const missing: MissingFact[] = priced === true ? [] : [priced];
      for (const part of parts) {
        const estimated = isEstimated(context, options, part);
        const costs = mayCost(entity, part, pointer);
        if (estimated === true || costs === false) continue;
        const facts = [estimated, costs].filter(isMissing);
        missing.push(...facts, ...(facts.length > 0 ? [] : open));
        if (facts.length === 0) lacking.push(part.line);
      }
      if (lacking.length > 0 && open.length === 0)
        return { fail: [{ messageId: 'incomplete', data: { parts: lacking.join(', ') } }] };
      return missing.length > 0 ? { unknown: oneOfEach(missing) } : 'pass';
    }),
});
