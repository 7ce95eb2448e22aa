import type { DocumentRecord } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import { factAt } from '../../lookups/factAt.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { incidentResponders } from './incidentResponders.js';

/** Whether a document names two parties, of these where they are given. */
function namesTwo({ partyIds = [] }: DocumentRecord, among?: ReadonlySet<string>): boolean {
  return new Set(partyIds.filter((id) => among === undefined || among.has(id))).size >= 2;
}

/** What is missing to know that no document is a joint plan. */
function openPlans(context: RuleContext): readonly MissingFact[] {
  const list = missingList(context, 'documents');
  const facts: MissingFact[] = list === undefined ? [] : [list];
  for (const document of context.index.list('document')) {
    const { id, kind, partyIds } = document;
    if (kind !== undefined && kind !== 'incident-plan') continue;
    if (partyIds !== undefined && !namesTwo(document)) continue;
    if (kind === undefined) facts.push(factAt(context, 'document', id, 'kind'));
    if (partyIds === undefined) facts.push(factAt(context, 'document', id, 'partyIds'));
  }
  return facts;
}

/** `sec/joint-plan`: several parties deal with incidents, and no plan is common to them. */
export const jointPlan: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/joint-plan',
  title: 'No joint incident plan',
  rationale:
    'In a serious incident two teams that have never agreed who leads, who talks and who switches off lose the first hours finding out.',
  subject: 'organization',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'parties',
    'activities',
    'activity.practice',
    'activity.purpose',
    'activity.serviceId',
    'assignments',
    'role.partyId',
    'team.partyId',
    'person.partyId',
    'party.kind',
    'services',
    'organization.securityIncidentsInScope',
    'documents',
    'document.kind',
    'document.partyIds',
  ],
  reads: ['contracts'],
  messages: {
    none: '{parties} parties deal with incidents in {name}, and no incident plan names two of them.',
    unknown: 'Not known whether {name} has an incident plan common to all who deal with incidents.',
  },
  remediation: 'Write one incident plan for {name} with the parties that deal with incidents, and name them in it.',
  judge: (_, context) => {
    const { index } = context;
    if (missingList(context, 'parties') === undefined && index.list('party').length < 2) return 'not-applicable';
    const { partyIds, missing } = incidentResponders(context);
    if (partyIds.size < 2) return missing.length > 0 ? { unknown: missing } : 'not-applicable';
    const plans = index.list('document').filter(({ kind }) => kind === 'incident-plan');
    // Two of them make it joint: a vendor with a small part need not be in it.
    if (plans.some((plan) => namesTwo(plan, partyIds))) return 'pass';
    const open = openPlans(context);
    // A plan names two others: they may deal with incidents too.
    const facts = oneOfEach(plans.some((plan) => namesTwo(plan)) ? [...open, ...missing] : open);
    return facts.length > 0 ? { unknown: facts } : { fail: [{ messageId: 'none', data: { parties: partyIds.size } }] };
  },
});
