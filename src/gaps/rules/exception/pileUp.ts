import { defineRule } from '../../defineRule.js';
import { isSubjectKind } from '../../../services/subjects/isSubjectKind.js';
import { exceptionState } from '../../exceptions.js';
import { missingList } from '../../lookups/missingList.js';
import type { Exception } from '../../../governance/records/model.js';
import type { Subject } from '../../../services/subjects/model.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Exceptions that hold, by service, and how many may belong to any: the service of their activity is not known. */
interface ActiveExceptions {
  readonly byService: ReadonlyMap<string, number>;
  readonly unplaced: readonly MissingFact[];
}

function subjectOf({ subject }: Exception): Subject | undefined {
  const at = subject.indexOf(':');
  const kind = subject.slice(0, at);
  return isSubjectKind(kind) ? { kind, id: subject.slice(at + 1) } : undefined;
}

/** What is missing to know the service of an activity that an exception is on. */
function missingService({ index }: RuleContext, { kind, id }: Subject): MissingFact | undefined {
  if (kind !== 'activity') return undefined;
  const activity = index.find('activity', id);
  if (activity === undefined) return { code: 'activities', pointer: '' };
  if (activity.serviceId !== undefined) return undefined;
  return { code: 'activity.serviceId', pointer: index.pointerOf({ kind, id }) ?? '' };
}

function activeExceptions(context: RuleContext): ActiveExceptions {
  return context.once('exception/pile-up', () => {
    const byService = new Map<string, number>();
    const unplaced: MissingFact[] = [];
    for (const exception of context.index.list('exception')) {
      const subject = subjectOf(exception);
      if (subject === undefined || exceptionState(exception, context.asOf) !== 'active') continue;
      const missing = missingService(context, subject);
      if (missing !== undefined) unplaced.push(missing);
      for (const id of context.servicesOf(subject)) byService.set(id, (byService.get(id) ?? 0) + 1);
    }
    return { byService, unplaced };
  });
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
  needs: ['exceptions', 'activities', 'activity.serviceId'],
  reads: ['contracts', 'tools', 'skills', 'roles', 'assignments', 'documents', 'lanes', 'duties', 'reviews'],
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
    const { byService, unplaced } = activeExceptions(context);
    const active = byService.get(id) ?? 0;
    if (active > maxActive) return { fail: [{ messageId: 'many', data: { active } }] };
    const missing = missingList(context, 'exceptions');
    const places = active + unplaced.length > maxActive ? unplaced : [];
    const facts = [...(missing === undefined ? [] : [missing]), ...places];
    return facts.length > 0 ? { unknown: facts } : 'pass';
  },
});
