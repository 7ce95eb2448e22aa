import { compareText } from '../../../internal/text/compareText.js';
import type { Assignment } from '../../../raci/model.js';
import { defineRule } from '../../defineRule.js';
import { isOfCritical } from '../../lookups/activityService.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** The parties that hold one kind of letter as a whole, and what is missing to know whether somebody of theirs holds it too. */
interface Bare {
  readonly partyIds: readonly string[];
  readonly missing: readonly MissingFact[];
}

/** Most letters are held by roles. */
const noBare: Bare = { partyIds: [], missing: [] };

function bareParties(context: RuleContext, holders: readonly Assignment[], fallback: string): Bare {
  if (!holders.some(({ assignee }) => assignee.kind === 'party')) return noBare;
  const { index } = context;
  const parties = new Set<string>();
  const refined = new Set<string>();
  const missing = new Map<string, MissingFact>();
  for (const { assignee } of holders) {
    const partyId = index.partyOf(assignee);
    if (assignee.kind === 'party') parties.add(assignee.id);
    else if (partyId !== undefined) refined.add(partyId);
    else {
      const fact = { code: `${assignee.kind}.partyId`, pointer: index.pointerOf(assignee) ?? fallback };
      missing.set(`${fact.code}|${fact.pointer}`, fact);
    }
  }
  const partyIds = [...parties].filter((id) => !refined.has(id));
  return { partyIds, missing: partyIds.length === 0 ? [] : [...missing.values()] };
}

/** `raci/party-without-role`: on an activity of a critical service a party as a whole holds a letter, and nobody of it. */
export const partyWithoutRole: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/party-without-role',
  title: 'A party without a named role',
  rationale:
    'For a critical service a company name is no owner: in an emergency somebody must know which role there acts.',
  subject: 'activity',
  severity: 'medium',
  sources: ['service-operating-model'],
  release: 'first',
  needs: [
    'assignments',
    'activity.serviceId',
    'services',
    'service.criticality',
    'role.partyId',
    'team.partyId',
    'person.partyId',
  ],
  messages: {
    bare: '"{name}" belongs to a critical service, and party "{party}" holds it without a role.',
    unknown: 'Not known whether a party holds "{name}" without a role.',
  },
  remediation: 'Name the role at each party that does "{name}" or answers for it.',
  judge: (subject, context) => {
    const isCritical = isOfCritical(context, subject.entity);
    if (isCritical === false) return 'not-applicable';
    const { accountable, responsible } = context.holders(subject.entity);
    const kinds = [accountable, responsible].map((holders) => bareParties(context, holders, subject.pointer));
    const missing = missingAssignments(subject, context);
    const partyIds = [...new Set(kinds.flatMap((bare) => bare.partyIds))].sort(compareText);
    if (partyIds.length === 0 && missing === undefined) return 'pass';
    // A role that is not listed yet, or whose party is not known, may speak for the party.
    const facts = [
      ...(isMissing(isCritical) ? [isCritical] : []),
      ...(missing === undefined ? [] : [missing]),
      ...kinds.flatMap((bare) => bare.missing),
    ];
    if (facts.length > 0) return { unknown: facts };
    return {
      fail: partyIds.map((party) => ({ messageId: 'bare', data: { party }, discriminator: `party:${party}` })),
    };
  },
});
