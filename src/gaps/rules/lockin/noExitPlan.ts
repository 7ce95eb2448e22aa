import { defineRule } from '../../defineRule.js';
import { missingList } from '../../lookups/missingList.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { Rule } from '../../rule.js';

/** `lockin/no-exit-plan`: nothing says how a contract ends. */
export const noExitPlan: Rule = /* @__PURE__ */ defineRule({
  id: 'lockin/no-exit-plan',
  title: 'No exit plan',
  rationale:
    'Who hands over what, in which form and in which time is easily agreed at the start and hardly at the end.',
  subject: 'contract',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['contract.exitDocumentId', 'documents', 'contract.renewalTerm'],
  messages: {
    none: 'No exit plan belongs to "{name}".',
    unknown: 'Not known whether an exit plan belongs to "{name}".',
  },
  remediation: 'Agree how "{name}" ends: what is handed over, in which form and by when, and write it down.',
  judge: ({ entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const { exitDocumentId } = entity;
      if (exitDocumentId === undefined) return { unknown: [{ code: 'contract.exitDocumentId', pointer }] };
      if (exitDocumentId === null) return { fail: [{ messageId: 'none' }] };
      if (context.index.find('document', exitDocumentId) !== undefined) return 'pass';
      return { unknown: [missingList(context, 'documents') ?? { code: 'documents', pointer }] };
    }),
});
