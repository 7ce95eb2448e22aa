import type { Contract } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { isInScope } from '../../lookups/contractScope.js';
import { hasEnded } from '../../lookups/hasEnded.js';
import { renewalDoubt } from '../../lookups/renewalDoubt.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { Failure, Rule, RuleContext } from '../../rule.js';
import { idleInside } from './idleInside.js';
import type { Judged } from './idleInside.js';
import { workOfParties } from './partyWork.js';
import { providerScope } from './providerScope.js';

const nothing: Judged = { failures: [], missing: [] };

/**
 * Activities that a provider holds and that no contract with it takes in. They are told once, at one of its contracts; one that has
 * ended still says what was agreed, and `contract/expiring` tells that it ended.
 */
function heldOutside(context: RuleContext, { providerPartyId }: Contract): Judged {
  const { index } = context;
  const scope = providerScope(context, providerPartyId);
  const failures: Failure[] = [];
  const missing = [...workOfParties(context).missing];
  for (const activity of workOfParties(context).of(providerPartyId).held) {
    const inside = isInScope(context, scope, activity);
    if (inside === true) continue;
    if (inside !== false) {
      missing.push(...inside);
      continue;
    }
    const subject = { kind: 'activity', id: activity.id } as const;
    failures.push({
      messageId: 'outside',
      discriminator: `activity:${activity.id}+responsible-outside-scope`,
      data: { activity: activity.id },
      related: [{ subject, pointer: index.pointerOf(subject) ?? '', note: 'in no scope' }],
    });
  }
  return { failures, missing };
}

/** `contract/scope-mismatch`: a contract and the responsibility matrix do not say the same. */
export const scopeMismatch: Rule = /* @__PURE__ */ defineRule({
  id: 'contract/scope-mismatch',
  title: 'Contract and matrix differ',
  rationale:
    'What a provider does without a contract nobody can demand, and what a contract names and the provider does not do is not delivered.',
  subject: 'contract',
  severity: 'high',
  sources: ['operating-models', 'lane-practice'],
  release: 'first',
  needs: [
    'contract.scope',
    'contract.renewalTerm',
    'contracts',
    'activities',
    'assignments',
    'activity.serviceId',
    'role.partyId',
    'team.partyId',
    'person.partyId',
    'services',
    'lanes',
    'lane.activityIds',
    'lane.select',
    'activity.practice',
    'activity.incidentType',
    'service.function',
  ],
  messages: {
    outside:
      'The provider of "{name}" does or answers for the activity {activity}, which no contract with it takes in.',
    idle: 'The contract "{name}" takes in the {part} {partId}, where its provider is responsible for nothing.',
    unknown: 'Not known whether the scope of the contract "{name}" and the responsibilities of its provider agree.',
  },
  remediation: 'Amend the scope of the contract "{name}", or the responsibilities of its provider, until both agree.',
  judge: ({ id, entity, pointer }, context) => {
    const scheme = context.index.scheme();
    const does = scheme.lettersFor('does-work').size > 0;
    const owns = scheme.lettersFor('owns-outcome').size > 0;
    if (!does && !owns) return 'not-applicable';
    const { held } = workOfParties(context).of(entity.providerPartyId);
    const isSpeaker = providerScope(context, entity.providerPartyId).speakerId === id;
    const ended = hasEnded(context, entity);
    if (ended && !isSpeaker) return 'not-applicable';
    const outside = isSpeaker ? heldOutside(context, entity) : nothing;
    // What an ended contract names need not be done any more.
    const found = does && !ended ? idleInside(context, entity, pointer) : nothing;
    const doubt = found.failures.length > 0 ? renewalDoubt(context, entity) : undefined;
    const inside = doubt === undefined ? found : { failures: [], missing: [doubt, ...found.missing] };
    const failures = [...outside.failures, ...inside.failures];
    if (failures.length > 0) return { fail: failures };
    const own = entity.scope === undefined ? [{ code: 'contract.scope', pointer }] : [];
    const facts = oneOfEach([...own, ...outside.missing, ...inside.missing]);
    if (facts.length > 0) return { unknown: facts };
    const isIdle = held.length === 0 && (ended || entity.scope?.length === 0);
    return isIdle ? 'not-applicable' : 'pass';
  },
});
