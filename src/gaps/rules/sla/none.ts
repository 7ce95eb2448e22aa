import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { unplacedActivities, unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { agreements } from './agreements.js';

/** Providers that do work. */
interface Providers {
  readonly partyIds: readonly string[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** The providers that do activities. */
function providersOf(context: RuleContext, activities: readonly Activity[]): Providers {
  const { index } = context;
  const missing: (MissingFact | undefined)[] = [];
  const partyIds = new Set<string>();
  for (const activity of activities) {
    missing.push(missingAssignments(activity, context));
    const fallback = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    for (const { assignee } of context.holders(activity).responsible) {
      const kind = partyKindOf(context, assignee, fallback);
      const partyId = index.partyOf(assignee);
      if (isMissing(kind)) missing.push(kind);
      else if (kind === 'provider' && partyId !== undefined) partyIds.add(partyId);
    }
  }
  return { partyIds: [...partyIds], missing: oneOfEach(missing.filter((fact) => fact !== undefined)) };
}

/** Whether service levels with a provider certainly hold for a service. */
function isAgreed(context: RuleContext, party: string, serviceId: string): boolean {
  return agreements(context).get(party)?.serviceIds.has(serviceId) === true;
}

/** What activities that name no service leave open about one: they may belong to it. */
function unplacedWork(context: RuleContext, serviceId: string): readonly MissingFact[] {
  const { partyIds, missing } = context.once('sla/none unplaced', () =>
    providersOf(context, unplacedActivities(context)),
  );
  const mayLack = missing.length > 0 || partyIds.some((party) => !isAgreed(context, party, serviceId));
  return mayLack ? [...unplacedActivity(context, () => true), ...missing] : [];
}

/** `sla/none`: a provider works on a service, and nothing is agreed on how well. */
export const noServiceLevel: Rule = /* @__PURE__ */ defineRule({
  id: 'sla/none',
  title: 'No service level agreed',
  rationale: 'Without an agreed level each side has an expectation of its own, and both learn of it in the outage.',
  subject: 'service',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: [
    'activities',
    'activity.serviceId',
    'assignments',
    'role.partyId',
    'team.partyId',
    'person.partyId',
    'party.kind',
    'contracts',
    'contract.serviceLevels',
    'contract.scope',
    'lanes',
    'lane.activityIds',
    'lane.select',
    'activity.practice',
    'activity.incidentType',
    'service.function',
    'services',
  ],
  reads: ['parties'],
  messages: {
    none: 'A provider works on {name}, and no service level with it holds for the service: {party}.',
    unknown: 'Not known whether service levels are agreed with all providers that work on {name}.',
  },
  remediation: 'Agree on service levels for {name} with the provider, or write down that an existing one holds for it.',
  judge: ({ id, pointer }, context) => {
    const { index } = context;
    if (index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const { partyIds, missing } = providersOf(context, index.activitiesOf(id));
    const lacking = partyIds.filter((party) => !isAgreed(context, party, id));
    const list = missingList(context, 'contracts', { kind: 'service', id });
    const openOf = (party: string) => [
      ...(agreements(context).get(party)?.missing ?? []),
      ...(list === undefined ? [] : [list]),
    ];
    const failing = lacking.filter((party) => openOf(party).length === 0);
    if (failing.length > 0) {
      return {
        fail: failing.map((party) => {
          const subject = { kind: 'party', id: party } as const;
          const related = [{ subject, pointer: index.pointerOf(subject) ?? pointer, note: 'does the work' }];
          return { messageId: 'none', discriminator: `party:${party}`, data: { party }, related };
        }),
      };
    }
    const activities = missingList(context, 'activities', { kind: 'service', id });
    const facts = oneOfEach([
      ...(activities === undefined ? [] : [activities]),
      ...missing,
      ...lacking.flatMap(openOf),
      ...unplacedWork(context, id),
    ]);
    if (facts.length > 0) return { unknown: facts };
    return partyIds.length === 0 ? 'not-applicable' : 'pass';
  },
});
