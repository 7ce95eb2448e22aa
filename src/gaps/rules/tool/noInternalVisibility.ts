import type { Tool } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { isVisibleInside } from '../../lookups/toolParties.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether a provider owns a tool. */
function isProviders(context: RuleContext, { ownerPartyId }: Tool, pointer: string): boolean | MissingFact {
  if (ownerPartyId === undefined) return { code: 'tool.ownerPartyId', pointer };
  if (ownerPartyId === null) return false;
  const kind = partyKindOf(context, { kind: 'party', id: ownerPartyId }, pointer);
  return isMissing(kind) ? kind : kind === 'provider';
}

/** Whether a tool serves a service that is not retired. */
function isInService({ index }: RuleContext, { serviceIds }: Tool, pointer: string): boolean | MissingFact {
  if (serviceIds === undefined) return { code: 'tool.serviceIds', pointer };
  const services = serviceIds.map((id) => index.find('service', id));
  if (services.some((service) => service !== undefined && service.lifecycle !== 'retired')) return true;
  return services.includes(undefined) ? { code: 'services', pointer } : false;
}

/** `tool/no-internal-visibility`: a provider's tool shows nothing to anybody inside. */
export const noInternalVisibility: Rule = /* @__PURE__ */ defineRule({
  id: 'tool/no-internal-visibility',
  title: 'No view into a tool of a provider',
  rationale:
    'Who answers for a service must be able to see its state. Without access to the console one can only believe the reports.',
  subject: 'tool',
  severity: 'high',
  sources: ['comparison', 'design-guide'],
  release: 'first',
  needs: ['tool.ownerPartyId', 'tool.serviceIds', 'tool.access', 'services', 'parties', 'party.kind'],
  messages: {
    none: 'A provider runs {name}, and nobody inside has access to it.',
    unknown: 'Not known whether somebody inside has access to {name}.',
  },
  remediation: 'Agree on at least read access to {name} for an internal party.',
  judge: ({ entity, pointer }, context) => {
    const conditions = [isProviders(context, entity, pointer), isInService(context, entity, pointer)];
    if (conditions.includes(false)) return 'not-applicable';
    const missing = conditions.filter(isMissing);
    if (missing.length > 0) return { unknown: missing };
    const visible = isVisibleInside(context, entity);
    if (visible === true) return 'pass';
    return visible === false ? { fail: [{ messageId: 'none' }] } : { unknown: visible };
  },
});
