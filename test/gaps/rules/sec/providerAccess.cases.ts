import { providerAccess } from '../../../../src/gaps/rules/sec/providerAccess.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Party, PrivilegedAccess } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = providerAccess;

const key = 'sec/provider-access|party:msp';
const msp = (privilegedAccess: Party['privilegedAccess'], kind: Party['kind'] = 'provider') =>
  documentWith({ parties: [{ id: 'msp', name: 'Harbor', kind, privilegedAccess }] });
const safe: PrivilegedAccess = { mfa: true, accessReviewedOn: '2026-03-01', offboarding: true };

export const tests: RuleTests = {
  failing: [
    {
      name: 'nothing',
      model: msp({ mfa: false, accessReviewedOn: null, offboarding: false }),
      failures: [
        {
          key,
          severity: 'high',
          data: { lacking: 'second factor, access review, offboarding' },
          message: 'The privileged access of Harbor lacks: second factor, access review, offboarding.',
        },
      ],
    },
    {
      name: 'no second factor',
      model: msp({ ...safe, mfa: null }),
      failures: [{ key, data: { lacking: 'second factor' } }],
    },
    {
      name: 'never reviewed, the rest not assessed',
      model: msp({ accessReviewedOn: null }),
      failures: [{ key, data: { lacking: 'access review' } }],
    },
    {
      name: 'leavers keep it',
      model: msp({ ...safe, offboarding: null }),
      failures: [{ key, data: { lacking: 'offboarding' } }],
    },
  ],
  passing: [
    { name: 'all three', model: msp(safe) },
    { name: 'reviewed long ago', model: msp({ ...safe, accessReviewedOn: '2020-01-01' }) },
  ],
  unknown: [
    {
      name: 'kind not assessed',
      model: documentWith({ parties: [{ id: 'msp', name: 'Harbor', privilegedAccess: safe }] }),
      missing: ['party.kind'],
    },
    {
      name: 'nothing assessed',
      model: documentWith({ parties: [{ id: 'msp', name: 'Harbor' }] }),
      missing: ['party.kind', 'party.privilegedAccess'],
    },
    { name: 'access not assessed', model: msp(undefined), missing: ['party.privilegedAccess'] },
    {
      name: 'second factor not assessed',
      model: msp({ ...safe, mfa: undefined }),
      missing: ['party.privilegedAccess.mfa'],
    },
    {
      name: 'none of the three assessed',
      model: msp({}),
      missing: [
        'party.privilegedAccess.mfa',
        'party.privilegedAccess.accessReviewedOn',
        'party.privilegedAccess.offboarding',
      ],
    },
  ],
  notApplicable: [
    { name: 'no privileged access', model: msp(null) },
    {
      name: 'no privileged access, kind not assessed',
      model: documentWith({ parties: [{ id: 'msp', name: 'Harbor', privilegedAccess: null }] }),
    },
    { name: 'our own side', model: msp({ mfa: false }, 'internal') },
    { name: 'a vendor', model: msp({ mfa: false }, 'vendor') },
  ],
  example: { failing: msp({ ...safe, mfa: false }), fixed: msp(safe) },
};
