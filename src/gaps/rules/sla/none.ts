import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { Rule, RuleContext } from '../../rule.js';
import { agreements } from './agreements.js';

/** The providers that work on a service, and what is missing to know whether there are more. */
function providersOf(context: RuleContext, { id }: Service) {
  const { index } = context;
  const missing = [missingList(context, 'activities', { kind: 'service', id })];
  const partyIds = new Set<string>();
  for (const activity of index.activitiesOf(id)) {
    missing.push(missingAssignments(activity, context));
    for (const { assignee } of context.holders(activity).responsible) {
      const fallback = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
      const pointer = index.pointerOf(assignee) ?? fallback;
      const partyId = index.partyOf(assignee);
      const kind = partyId === undefined ? undefined : index.find('party', partyId)?.kind;
      if (partyId === undefined) missing.push({ code: `${assignee.kind}.partyId`, pointer });
      else if (kind == null) {
        missing.push({ code: 'party.kind', pointer: index.pointerOf({ kind: 'party', id: partyId }) ?? pointer });
      } else if (kind === 'provider') partyIds.add(partyId);
    }
  }
  return { partyIds: [...partyIds], missing: oneOfEach(missing.filter((fact) => fact !== undefined)) };
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
  judge: ({ id, entity, pointer }, context) => {
    if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const { partyIds, missing } = providersOf(context, entity);
    const lacking = partyIds.filter((party) => agreements(context).get(party)?.serviceIds.has(id) !== true);
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
          const related = [{ subject, pointer: context.index.pointerOf(subject) ?? pointer, note: 'does the work' }];
          return { messageId: 'none', discriminator: `party:${party}`, data: { party }, related };
        }),
      };
    }
    const facts = oneOfEach([...missing, ...lacking.flatMap(openOf)]);
    if (facts.length > 0) return { unknown: facts };
    return partyIds.length === 0 ? 'not-applicable' : 'pass';
  },
});
