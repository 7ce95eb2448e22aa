import type { Assignment } from '../../../raci/model.js';
import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { holderSides, relatedHolders } from '../../lookups/holderSides.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { MissingFact, Rule, RuleContext, RuleSubject, Verdict } from '../../rule.js';

/** Whether access is for internal staff only: as stated, else as the organization says; what is missing where neither tells. */
function isInternalOnly(stated: boolean | null | undefined, { index }: RuleContext): boolean | MissingFact {
  if (stated !== undefined) return stated === true;
  const organization = index.model.organization?.internalOnlyAccess;
  if (organization !== undefined) return organization === true;
  return { code: 'organization.internalOnlyAccess', pointer: index.model.organization == null ? '' : '/organization' };
}

/** The activities that a subject speaks for: itself, or those of a service that say nothing of their own. */
function activitiesOf({ kind, id, entity }: RuleSubject<'activity' | 'service'>, { index }: RuleContext) {
  if (kind === 'activity') return [entity];
  return index.activitiesOf(id).filter(({ internalOnlyAccess }) => internalOnlyAccess === undefined);
}

function holdersOf(activity: Activity, context: RuleContext): readonly Assignment[] {
  const { accountable, responsible } = context.holders(activity);
  return [...accountable, ...responsible];
}

/** An activity that says nothing of its own, may be one of any service, and is not certainly inside. */
function unplacedOutside(context: RuleContext, pointer: string): MissingFact[] {
  return unplacedActivity(context, (activity) => {
    if (activity.internalOnlyAccess !== undefined || activity.carveOutReason != null) return false;
    const { outside, missing } = holderSides(context, holdersOf(activity, context), pointer);
    return outside.length > 0 || missing.length > 0 || missingAssignments(activity, context) !== undefined;
  });
}

function judgeHolders(subject: RuleSubject<'activity' | 'service'>, context: RuleContext): Verdict {
  const { kind, id, entity, pointer } = subject;
  const activities = activitiesOf(subject, context);
  const held = activities.flatMap((activity) =>
    kind === 'service' && activity.carveOutReason != null ? [] : holdersOf(activity, context),
  );
  const { outside, missing } = holderSides(context, held, pointer);
  if (outside.length > 0) {
    if (entity.carveOutReason === undefined) return { unknown: [{ code: `${kind}.carveOutReason`, pointer }] };
    return { fail: [{ messageId: 'outside', related: relatedHolders(context, outside, 'holds it', pointer) }] };
  }
  const lists = [
    kind === 'service' ? missingList(context, 'activities', { kind, id }) : undefined,
    ...activities.map((activity) => missingAssignments(activity, context)),
  ].filter((fact) => fact !== undefined);
  const facts = [...missing, ...lists, ...(kind === 'service' ? unplacedOutside(context, pointer) : [])];
  return facts.length > 0 ? { unknown: facts } : 'pass';
}

/**
 * `gov/internal-only-outside`: somebody outside works on what only internal staff may reach.
 *
 * An activity that says nothing itself is judged with its service, so that one cause is told once.
 */
export const internalOnlyOutside: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/internal-only-outside',
  title: 'Outside hands on what is internal only',
  rationale:
    'Where only internal staff may have access, a provider that does the work or answers for it either breaks the rule or cannot do the work.',
  subject: ['service', 'activity'],
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'organization.internalOnlyAccess',
    'service.carveOutReason',
    'activity.carveOutReason',
    'activities',
    'activity.serviceId',
    'assignments',
    'role.partyId',
    'team.partyId',
    'person.partyId',
    'party.kind',
  ],
  reads: ['parties'],
  messages: {
    outside:
      'Only internal staff may have access to "{name}", and somebody outside holds work or accountability there.',
    unknown: 'Not known whether somebody outside works on "{name}" although only internal staff may.',
  },
  remediation: 'Move the work on "{name}" inside, or state the reason for an exception to internal-only access.',
  judge: (subject, context) => {
    const { entity } = subject;
    if (subject.kind === 'activity' && entity.internalOnlyAccess === undefined) {
      if ((entity as Activity).serviceId != null) return 'not-applicable';
    }
    const internal = isInternalOnly(entity.internalOnlyAccess, context);
    if (internal === false) return 'not-applicable';
    if (internal !== true) return { unknown: [internal] };
    return entity.carveOutReason != null ? 'pass' : judgeHolders(subject, context);
  },
});
