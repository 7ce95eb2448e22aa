import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { activityService } from '../../lookups/activityService.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { isProven, isSoughtInVain } from '../../lookups/passedEvidence.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether something is there; what is missing where that is not known. */
type Answer = boolean | readonly MissingFact[];

function hasWindow({ maintenanceWindow }: Activity, pointer: string): Answer {
  return maintenanceWindow === undefined
    ? [{ code: 'activity.maintenanceWindow', pointer }]
    : maintenanceWindow !== null;
}

/** A scheme that cannot name who answers for work does not miss them. */
function hasAccountable(context: RuleContext, activity: Activity): Answer {
  if (context.index.scheme().lettersFor('owns-outcome').size === 0) return true;
  if (context.holders(activity).accountable.length > 0) return true;
  const missing = missingAssignments(activity, context);
  return missing !== undefined && [missing];
}

/** Evidence about the activity or its service. Whether it has lapsed is told by another rule. */
function hasEvidence(context: RuleContext, activity: Activity): Answer {
  const own = { kind: 'activity', id: activity.id } as const;
  const service = activityService(context, activity);
  const isKnown = service !== null && !isMissing(service);
  const subjects = [own, ...(isKnown ? [{ kind: 'service', id: service.id } as const] : [])];
  if (subjects.some((subject) => isProven(context, subject, 'patch-compliance'))) return true;
  if (subjects.some((subject) => isSoughtInVain(context, subject, 'patch-compliance'))) return false;
  const missing = subjects
    .map((subject) => missingList(context, 'evidence', subject))
    .filter((fact) => fact !== undefined);
  if (isMissing(service) && context.index.list('evidence').length > 0) missing.push(service);
  return missing.length > 0 && missing;
}

/** `sec/patch-compliance`: patching lacks what makes it reliable. */
export const patchCompliance: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/patch-compliance',
  title: 'Patching without window, owner or evidence',
  rationale:
    'Patches are installed when somebody may do it at a known time, somebody answers for it and somebody looks at the result; without one of these they are put off.',
  subject: 'activity',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'activity.purpose',
    'activity.maintenanceWindow',
    'activity.serviceId',
    'services',
    'assignments',
    'evidence',
  ],
  messages: {
    lacking: '"{name}" lacks: {lacking}.',
    unknown: 'Not known whether "{name}" has a maintenance window, somebody who answers for it, and evidence.',
  },
  remediation:
    'Agree a maintenance window for "{name}", name one role that answers for it, and collect evidence of patch compliance.',
  judge: ({ entity, pointer }, context) => {
    if (entity.purpose === undefined) return { unknown: [{ code: 'activity.purpose', pointer }] };
    if (entity.purpose !== 'patch-compliance') return 'not-applicable';
    const answers: readonly (readonly [string, Answer])[] = [
      ['maintenance window', hasWindow(entity, pointer)],
      ['accountable', hasAccountable(context, entity)],
      ['evidence', hasEvidence(context, entity)],
    ];
    const lacking = answers.flatMap(([what, answer]) => (answer === false ? [what] : []));
    if (lacking.length > 0) return { fail: [{ messageId: 'lacking', data: { lacking: lacking.join(', ') } }] };
    const unknown = answers.flatMap(([, answer]) => (typeof answer === 'boolean' ? [] : answer));
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
