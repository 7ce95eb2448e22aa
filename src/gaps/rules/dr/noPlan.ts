import { defineRule } from '../../defineRule.js';
import { documentsCovering } from '../../lookups/entriesOf.js';
import { factAt } from '../../lookups/factAt.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { isCritical } from '../../lookups/serviceFact.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Documents that may be recovery plans of any service, since what they cover is not assessed. */
function unplaced(context: RuleContext): readonly MissingFact[] {
  return context.once('dr/no-plan', () =>
    oneOfEach(
      context.index
        .list('document')
        .filter(({ kind, covers }) => covers === undefined && (kind === undefined || kind === 'recovery-plan'))
        .map(({ id }) => factAt(context, 'document', id, 'covers')),
    ),
  );
}

/** `dr/no-plan`: nothing says how a critical service is recovered. */
export const noRecoveryPlan: Rule = /* @__PURE__ */ defineRule({
  id: 'dr/no-plan',
  title: 'No recovery plan',
  rationale:
    'A critical service that is down is recovered from memory where no plan says in which order, by whom and from what.',
  subject: 'service',
  severity: 'high',
  sources: ['design-guide'],
  release: 'first',
  needs: ['service.criticality', 'documents', 'document.kind', 'document.covers'],
  messages: {
    none: 'No recovery plan covers {name}, which is critical.',
    unknown: 'Not known whether a recovery plan covers {name}.',
  },
  remediation: 'Write a recovery plan for {name}, and try it.',
  judge: ({ entity, id }, context) => {
    const critical = isCritical(context, entity);
    if (critical === false) return 'not-applicable';
    if (critical !== true) return { unknown: [critical] };
    const subject = { kind: 'service', id } as const;
    const covering = documentsCovering(context, subject);
    if (covering.some(({ kind }) => kind === 'recovery-plan')) return 'pass';
    const unclear = covering.find(({ kind }) => kind === undefined);
    const list = missingList(context, 'documents', subject);
    const facts = [
      ...(list === undefined ? unplaced(context) : [list]),
      ...(unclear === undefined ? [] : [factAt(context, 'document', unclear.id, 'kind')]),
    ];
    return facts.length > 0 ? { unknown: facts } : { fail: [{ messageId: 'none' }] };
  },
});
