import type { Review } from '../../../../src/governance/records/model.js';
import { noReview } from '../../../../src/gaps/rules/review/none.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Contract } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = noReview;

const key = 'review/none|service:erp';
const review = (more: Partial<Review> = {}): Review => ({
  id: 'erp-review',
  subject: 'service:erp',
  cadence: 'P3M',
  ownerRoleId: 'it',
  ...more,
});
const half = ({ id, subject, cadence, ownerRoleId }: Review, kept: 'cadence' | 'ownerRoleId' | 'neither'): Review => ({
  id,
  subject,
  ...(kept === 'cadence' && { cadence }),
  ...(kept === 'ownerRoleId' && { ownerRoleId }),
});
/** A service, and no matrix to be reviewed. */
const erp = (reviews: readonly Review[] | undefined, parts: Partial<OperatingModel> = {}) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP' }], assignments: [], ...(reviews && { reviews }), ...parts });
const contract = { id: 'noc', name: 'Night operations', providerPartyId: 'msp' };
const ended = (more: Partial<Contract>) =>
  documentWith({ assignments: [], contracts: [{ ...contract, ...more }], reviews: [] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no review of anything',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP' }], contracts: [contract], reviews: [] }),
      failures: [
        { key, severity: 'medium', message: '"ERP" has no review.' },
        { key: 'review/none|matrix:main', message: '"Responsibility matrix" has no review.' },
        { key: 'review/none|contract:noc', message: '"Night operations" has no review.' },
      ],
    },
    {
      name: 'none in a complete list, of a critical service',
      model: erp([review({ subject: 'matrix:main' })], {
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
        completeCollections: [{ collection: 'reviews' }],
      }),
      failures: [{ key, severity: 'high', messageId: 'none' }],
    },
    {
      name: 'no cadence',
      model: erp([review({ cadence: null })]),
      failures: [{ key, message: 'The review of "ERP" has no cadence.' }],
    },
    {
      name: 'no owner',
      model: erp([review({ ownerRoleId: null })]),
      failures: [{ key, message: 'The review of "ERP" has no owner.' }],
    },
    {
      name: 'neither',
      model: erp([review({ cadence: null, ownerRoleId: null })]),
      failures: [{ key, message: 'The review of "ERP" has neither cadence nor owner.' }],
    },
    {
      name: 'no owner, and the cadence is not assessed',
      model: erp([{ ...half(review(), 'neither'), ownerRoleId: null }]),
      failures: [{ key, messageId: 'noOwner' }],
    },
    {
      name: 'the last day of a contract',
      model: documentWith({ assignments: [], contracts: [{ ...contract, endsOn: '2026-09-01' }], reviews: [] }),
      failures: [{ key: 'review/none|contract:noc' }],
    },
    {
      name: 'a contract that renewed itself yesterday',
      model: ended({ endsOn: '2026-08-31', renewalTerm: 'P1M' }),
      failures: [{ key: 'review/none|contract:noc' }],
    },
  ],
  passing: [
    { name: 'a service', model: erp([review()]) },
    { name: 'one of two is complete', model: erp([review({ cadence: null }), review({ id: 'other' })]) },
    { name: 'the matrix', model: documentWith({ reviews: [review({ subject: 'matrix:main' })] }) },
    {
      name: 'a contract',
      model: documentWith({ assignments: [], contracts: [contract], reviews: [review({ subject: 'contract:noc' })] }),
    },
  ],
  unknown: [
    {
      name: 'whether a contract renewed itself after its stated end',
      model: ended({ endsOn: '2026-08-31' }),
      missing: ['contract.renewalTerm'],
    },
    { name: 'not assessed', model: erp(undefined), missing: ['reviews'] },
    {
      name: 'a list that need not be complete',
      model: erp([review({ subject: 'matrix:main' })]),
      missing: ['reviews'],
    },
    { name: 'the cadence', model: erp([half(review(), 'ownerRoleId')]), missing: ['review.cadence'] },
    { name: 'the owner', model: erp([half(review(), 'cadence')]), missing: ['review.ownerRoleId'] },
    {
      name: 'both, beside one without an owner',
      model: erp([half(review(), 'neither'), review({ id: 'other', ownerRoleId: null })]),
      missing: ['review.cadence', 'review.ownerRoleId'],
    },
  ],
  notApplicable: [
    { name: 'an empty matrix and nothing else', model: documentWith({ assignments: [], reviews: [] }) },
    {
      name: 'a contract that ended yesterday',
      model: ended({ endsOn: '2026-08-31', renewalTerm: null }),
    },
    { name: 'a retired service', model: erp([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }) },
  ],
  example: { failing: erp([]), fixed: erp([review()]) },
};
