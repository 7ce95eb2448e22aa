import { compareText } from '../../../internal/text/compareText.js';
import type { TransitionDebt } from '../../../governance/decisions/model.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** Whether debt is still open at a date; undefined where that is not known. */
function isOpen({ resolvedOn }: TransitionDebt, asOf: string): boolean | undefined {
  if (resolvedOn === undefined) return undefined;
  return resolvedOn === null || compareText(resolvedOn, asOf) > 0;
}

/** `transition/debt-moved`: a service moves with debt that should have been mended before. */
export const debtMoved: Rule = /* @__PURE__ */ defineRule({
  id: 'transition/debt-moved',
  title: 'Blocking debt moves along',
  rationale:
    'Debt that blocks a move does not go away by moving: the new side inherits it without knowing where it comes from.',
  subject: 'transition',
  severity: 'medium',
  sources: ['comparison'],
  release: 'later',
  needs: ['transition.serviceIds', 'transition.debts', 'transition.debts.resolvedOn'],
  messages: {
    open: 'Services move in "{name}" while blocking debts are open: {debts}.',
    unknown: 'Not known whether services move in "{name}" with open debts that block.',
  },
  remediation: 'Mend the blocking debts of "{name}" before services move, or agree who does and by when.',
  judge: ({ entity: { serviceIds, debts }, pointer }, { asOf }) => {
    if (serviceIds === undefined) return { unknown: [{ code: 'transition.serviceIds', pointer }] };
    if (serviceIds.length === 0) return 'not-applicable';
    if (debts === undefined) return { unknown: [{ code: 'transition.debts', pointer }] };
    const states = debts.filter(({ blocking }) => blocking).map((debt) => isOpen(debt, asOf));
    const open = states.filter((state) => state === true).length;
    if (open > 0) return { fail: [{ messageId: 'open', data: { debts: open } }] };
    return states.includes(undefined) ? { unknown: [{ code: 'transition.debts.resolvedOn', pointer }] } : 'pass';
  },
});
