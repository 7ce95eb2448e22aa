import { gapNotEscalated } from '../../../../src/gaps/rules/gov/gapNotEscalated.js';
import { serviceNoOwner } from '../../../../src/gaps/rules/own/serviceNoOwner.js';
import type { RuleCase, RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Decision } from '../../../../src/governance/decisions/model.js';
import type { Exception } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { customRule } from '../../customRule.js';
import { documentWith } from '../../documents.js';

export const rule = gapNotEscalated;

const ownerless = 'own/service-no-owner|service:erp';
const key = `gov/gap-not-escalated|service:erp|own/service-no-owner`;
const model = documentWith({
  services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
  decisions: [],
  exceptions: [],
});
/** A case in which the service has no owner since a day. */
const since = (name: string, firstSeenOn: string | undefined, more: Partial<OperatingModel> = {}) => {
  const baseline =
    firstSeenOn === undefined ? undefined : { asOf: firstSeenOn, findings: [{ key: ownerless, firstSeenOn }] };
  return {
    name,
    model: { ...model, ...more },
    beside: [serviceNoOwner],
    ...(baseline && { baseline }),
  } satisfies RuleCase;
};
const decision = (more: Partial<Decision>): Decision => ({ id: 'd', name: 'D', findingKeys: [ownerless], ...more });
const requested: Exception = {
  id: 'e',
  ruleId: 'own/service-no-owner',
  subject: 'service:erp',
  reason: 'a new owner comes',
  ownerRoleId: 'it',
  approvedByRoleId: 'board',
  approvedOn: null,
  expiresOn: '2026-12-31',
};
const twoWays = customRule({
  severity: 'high',
  judge: () => ({ fail: ['skill:a', 'skill:b'].map((discriminator) => ({ messageId: 'none', discriminator })) }),
});

export const tests: RuleTests = {
  failing: [
    {
      ...since('open for 31 days', '2026-08-01'),
      failures: [
        {
          key,
          severity: 'high',
          message:
            'A serious finding about ERP is open since 2026-08-01, without a decision or an exception: own/service-no-owner.',
        },
      ],
    },
    {
      ...since('a rejected decision is none', '2026-08-01', { decisions: [decision({ status: 'rejected' })] }),
      failures: [{ key }],
    },
    {
      ...since('an exception that lapsed is none', '2026-08-01', {
        exceptions: [{ ...requested, approvedOn: '2026-01-01', expiresOn: '2026-08-31' }],
      }),
      failures: [{ key }],
    },
    {
      ...since('open for a day, where none is allowed', '2026-08-31'),
      options: { maxDaysOpen: 0 },
      failures: [{ key }],
    },
    {
      name: 'several findings on one service are told apart',
      model,
      beside: [twoWays],
      baseline: {
        asOf: '2026-07-01',
        findings: ['skill:a', 'skill:b'].map((word) => ({ key: `acme/no-description|service:erp|${word}` })),
      },
      failures: ['skill:a', 'skill:b'].map((word) => ({
        key: `gov/gap-not-escalated|service:erp|acme/no-description+${word}`,
      })),
    },
  ],
  passing: [
    since('open for 30 days', '2026-08-02'),
    since('decided', '2026-08-01', { decisions: [decision({})] }),
    since('an exception is requested', '2026-08-01', { exceptions: [requested] }),
  ],
  unknown: [
    { ...since('decisions are not assessed', '2026-08-01', { decisions: undefined }), missing: ['decisions'] },
    { ...since('exceptions are not assessed', '2026-08-01', { exceptions: undefined }), missing: ['exceptions'] },
  ],
  notApplicable: [
    since('no earlier report', undefined),
    {
      ...since('a finding that is not serious', '2026-01-01'),
      beside: [{ ...serviceNoOwner, severity: 'medium' }],
    },
    since('accepted', '2026-01-01', { exceptions: [{ ...requested, approvedOn: '2026-08-01' }] }),
  ],
  example: {
    failing: model,
    fixed: { ...model, decisions: [decision({})] },
    beside: [serviceNoOwner],
    baseline: { asOf: '2026-08-01', findings: [{ key: ownerless }] },
  },
};
