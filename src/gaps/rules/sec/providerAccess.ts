import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `sec/provider-access`: a provider has privileged access that is not protected. */
export const providerAccess: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/provider-access',
  title: 'Privileged access not protected',
  rationale:
    'Accounts that reach deep and belong to another company are a way in: one that is stolen or forgotten opens everything behind it.',
  subject: 'party',
  severity: 'high',
  sources: ['aa22-131a'],
  release: 'later',
  needs: [
    'party.kind',
    'party.privilegedAccess',
    'party.privilegedAccess.mfa',
    'party.privilegedAccess.accessReviewedOn',
    'party.privilegedAccess.offboarding',
  ],
  messages: {
    unprotected: 'The privileged access of {name} lacks: {lacking}.',
    unknown: 'Not known whether {name} has privileged access, and whether it is protected.',
  },
  remediation:
    'Require a second factor for the privileged access of {name}, review who has it, and agree how leavers lose it.',
  judge: ({ entity: { kind, privilegedAccess }, pointer }) => {
    if (kind === 'internal' || kind === 'vendor' || privilegedAccess === null) return 'not-applicable';
    if (kind == null || privilegedAccess === undefined) {
      const unknown = [
        ...(kind == null ? [{ code: 'party.kind', pointer }] : []),
        ...(privilegedAccess === undefined ? [{ code: 'party.privilegedAccess', pointer }] : []),
      ];
      return { unknown };
    }
    const { mfa, accessReviewedOn, offboarding } = privilegedAccess;
    const lacking = [
      ...(mfa === false || mfa === null ? ['second factor'] : []),
      ...(accessReviewedOn === null ? ['access review'] : []),
      ...(offboarding === false || offboarding === null ? ['offboarding'] : []),
    ];
    if (lacking.length > 0) return { fail: [{ messageId: 'unprotected', data: { lacking: lacking.join(', ') } }] };
    const unknown = Object.entries({ mfa, accessReviewedOn, offboarding })
      .filter(([, value]) => value === undefined)
      .map(([field]) => ({ code: `party.privilegedAccess.${field}`, pointer }));
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
