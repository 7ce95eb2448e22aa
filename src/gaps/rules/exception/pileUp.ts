import { defineRule } from '../../defineRule.js';
import { isSubjectKind } from '../../../services/subjects/isSubjectKind.js';
import { exceptionState } from '../../exceptions.js';
import { groupOnce } from '../../lookups/groupOnce.js';
import { missingList } from '../../lookups/missingList.js';
import type { Exception } from '../../../governance/records/model.js';
import type { Rule, RuleContext } from '../../rule.js';

/** The services that an exception concerns. */
function servicesOf({ subject }: Exception, context: RuleContext): readonly string[] {
  const at = subject.indexOf(':');
  const kind = subject.slice(0, at);
  return isSubjectKind(kind) ? context.servicesOf({ kind, id: subject.slice(at + 1) }) : [];
}

/** `exception/pile-up`: too much about one service is accepted. */
export const exceptionPileUp: Rule = /* @__PURE__ */ defineRule({
  id: 'exception/pile-up',
  title: 'Many exceptions on one service',
  rationale: 'Each exception is small; together they say that the rule no longer holds for this service.',
  subject: 'service',
  severity: 'medium',
  sources: ['service-operating-model'],
  release: 'later',
  needs: ['exceptions'],
  reads: [
    'activities',
    'contracts',
    'tools',
    'skills',
    'roles',
    'assignments',
    'documents',
    'lanes',
    'duties',
    'reviews',
  ],
  options: {
    maxActive: {
      type: 'integer',
      default: 3,
      basis: 'house-default',
      description: 'Most exceptions that may hold for one service at the same time.',
    },
  },
  messages: {
    many: '{active} exceptions hold for {name} at the same time.',
    unknown: 'Not known how many exceptions hold for {name}.',
  },
  remediation: 'Mend the cause behind the exceptions on {name} instead of accepting more.',
  judge: ({ id }, context, { maxActive }) => {
    const { index, asOf } = context;
    const exceptions = groupOnce(
      context,
      'active exceptions by service',
      () => index.list('exception').filter((exception) => exceptionState(exception, asOf) === 'active'),
      (exception) => servicesOf(exception, context),
    );
    const active = exceptions(id).length;
    if (active > maxActive) return { fail: [{ messageId: 'many', data: { active } }] };
    const missing = missingList(context, 'exceptions');
    return missing === undefined ? 'pass' : { unknown: [missing] };
  },
});
