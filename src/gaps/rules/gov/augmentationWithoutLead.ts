import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import { holderSides } from '../../lookups/holderSides.js';
import type { HolderSides } from '../../lookups/holderSides.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether the engagement is augmentation; what is missing where that is not known. */
function isAugmented({ engagementModel, operatingModel }: Service, pointer: string): boolean | MissingFact {
  if (engagementModel !== undefined) return engagementModel === 'augmentation';
  // Only a co-managed service has an engagement model.
  if (operatingModel === 'in-house' || operatingModel === 'fully-managed' || operatingModel === null) return false;
  return { code: 'service.engagementModel', pointer };
}

/** Whether the named lead is inside; null where nobody is named. */
function leadSide(context: RuleContext, { leadRoleId }: Service, pointer: string): boolean | null | MissingFact {
  if (leadRoleId === undefined) return { code: 'service.leadRoleId', pointer };
  if (leadRoleId === null) return null;
  const side = partyKindOf(context, { kind: 'role', id: leadRoleId }, pointer);
  return isMissing(side) ? side : side === 'internal';
}

/** Where those who answer for the activities of a service sit. */
function accountableSides(context: RuleContext, service: Service, pointer: string): HolderSides {
  const activities = context.index.activitiesOf(service.id);
  const held = activities.flatMap((activity) => context.holders(activity).accountable);
  const sides = holderSides(context, held, pointer);
  const lists = [
    missingList(context, 'activities', { kind: 'service', id: service.id }),
    ...activities.map((activity) => missingAssignments(activity, context)),
  ].filter((fact) => fact !== undefined);
  return { ...sides, missing: [...sides.missing, ...lists] };
}

/** `gov/augmentation-without-lead`: people are added to a team that nobody inside directs. */
export const augmentationWithoutLead: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/augmentation-without-lead',
  title: 'Added staff without an internal lead',
  rationale:
    'Augmentation means that added people work under the direction of the organization; without somebody who directs, they direct themselves.',
  subject: 'service',
  severity: 'medium',
  sources: ['design-guide'],
  release: 'first',
  needs: [
    'service.engagementModel',
    'service.leadRoleId',
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
    none: 'Staff is added to {name}, and nobody inside leads or answers for the work.',
    unknown: 'Not known whether somebody inside leads the added staff of {name}.',
  },
  remediation: 'Name an internal role that directs the work on {name}.',
  judge: ({ entity, pointer }, context) => {
    const augmented = isAugmented(entity, pointer);
    if (augmented === false) return 'not-applicable';
    if (augmented !== true) return { unknown: [augmented] };
    const lead = leadSide(context, entity, pointer);
    if (lead === true) return 'pass';
    const { inside, missing } = accountableSides(context, entity, pointer);
    if (inside.length > 0) return 'pass';
    const unplaced = unplacedActivity(
      context,
      (activity) => holderSides(context, context.holders(activity).accountable, pointer).inside.length > 0,
    );
    const facts = [...(isMissing(lead) ? [lead] : []), ...missing, ...unplaced];
    return facts.length > 0 ? { unknown: facts } : { fail: [{ messageId: 'none' }] };
  },
});
