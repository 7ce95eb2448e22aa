import { debtMoved } from '../../../../src/gaps/rules/transition/debtMoved.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Transition, TransitionDebt } from '../../../../src/governance/decisions/model.js';
import { documentWith } from '../../documents.js';

export const rule = debtMoved;

const key = 'transition/debt-moved|transition:move';
const move = (more: Partial<Transition>) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
    transitions: [{ id: 'move', name: 'Move to Harbor', serviceIds: ['mail'], ...more }],
  });
const debt = (id: string, resolvedOn: TransitionDebt['resolvedOn'], blocking = true): TransitionDebt => ({
  id,
  name: 'Old firmware',
  blocking,
  resolvedOn,
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'two are open, one is not assessed',
      model: move({ debts: [debt('firmware', null), debt('cables', null), debt('switches', undefined)] }),
      failures: [
        {
          key,
          severity: 'medium',
          data: { debts: 2 },
          message: 'Services move in "Move to Harbor" while blocking debts are open: 2.',
        },
      ],
    },
    {
      name: 'it will be resolved tomorrow, of a critical service',
      model: move({ serviceIds: ['erp'], debts: [debt('firmware', '2026-09-02')] }),
      failures: [{ key, severity: 'high', data: { debts: 1 } }],
    },
  ],
  passing: [
    { name: 'no debt', model: move({ debts: [] }) },
    { name: 'resolved today', model: move({ debts: [debt('firmware', '2026-09-01')] }) },
    { name: 'open, and does not block', model: move({ debts: [debt('firmware', null, false)] }) },
  ],
  unknown: [
    {
      name: 'what moves not assessed',
      model: move({ serviceIds: undefined, debts: [] }),
      missing: ['transition.serviceIds'],
    },
    { name: 'debts not assessed', model: move({}), missing: ['transition.debts'] },
    {
      name: 'not assessed whether it is resolved',
      model: move({ debts: [debt('firmware', undefined)] }),
      missing: ['transition.debts.resolvedOn'],
    },
  ],
  notApplicable: [
    { name: 'no service moves', model: move({ serviceIds: [], debts: [debt('firmware', null)] }) },
    { name: 'no transition', model: documentWith({ transitions: [] }) },
  ],
  example: {
    failing: move({ debts: [debt('firmware', null)] }),
    fixed: move({ debts: [debt('firmware', '2026-09-01')] }),
  },
};
