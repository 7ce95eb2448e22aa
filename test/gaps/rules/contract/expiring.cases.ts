import { expiring } from '../../../../src/gaps/rules/contract/expiring.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Contract } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = expiring;

// 90 days after 2026-09-01 is 2026-11-30.
const key = 'contract/expiring|contract:deal';
const deal = (more: Partial<Contract>) =>
  documentWith({ contracts: [{ id: 'deal', name: 'Deal', providerPartyId: 'msp', ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'the last day of the horizon, no notice',
      model: deal({ endsOn: '2026-11-30', noticePeriod: null }),
      failures: [{ key, severity: 'medium', data: { endsOn: '2026-11-30', decideOn: '2026-11-30' } }],
    },
    {
      name: 'the last day of the horizon for notice, on the calendar: after 30 November three months are left to 28 February',
      model: deal({ endsOn: '2027-02-28', noticePeriod: 'P3M' }),
      failures: [
        {
          key,
          messageId: 'soon',
          message: 'The contract "Deal" ends on 2027-02-28; the last day for notice is 2026-11-30.',
        },
      ],
    },
    {
      name: 'a day that the month does not have: six months before 31 May are 30 November',
      model: deal({ endsOn: '2027-05-31', noticePeriod: 'P6M' }),
      failures: [{ key, data: { endsOn: '2027-05-31', decideOn: '2026-11-30' } }],
    },
    {
      name: 'the last day for notice',
      model: deal({ endsOn: '2026-12-01', noticePeriod: 'P3M' }),
      failures: [{ key, messageId: 'soon', data: { endsOn: '2026-12-01', decideOn: '2026-09-01' } }],
    },
    {
      name: 'a day too late for notice',
      model: deal({ endsOn: '2026-11-30', noticePeriod: 'P91D' }),
      failures: [
        {
          key,
          messageId: 'late',
          message: 'The contract "Deal" ends on 2026-11-30; the last day for notice was 2026-08-31.',
        },
      ],
    },
    {
      name: 'within the horizon, notice not assessed',
      model: deal({ endsOn: '2026-11-30' }),
      failures: [
        {
          key,
          messageId: 'ending',
          message: 'The contract "Deal" ends on 2026-11-30, and nothing says how long the notice is.',
        },
      ],
    },
    {
      name: 'the last day',
      model: deal({ endsOn: '2026-09-01', noticePeriod: null }),
      failures: [{ key, messageId: 'soon' }],
    },
    {
      name: 'ended',
      model: deal({ endsOn: '2026-08-31', renewalTerm: null }),
      failures: [{ key, messageId: 'ended', message: 'The contract "Deal" came to its end on 2026-08-31.' }],
    },
    {
      name: 'the last day for notice before the renewal',
      model: deal({ endsOn: '2026-12-01', noticePeriod: 'P3M', renewalTerm: 'P1Y' }),
      failures: [
        {
          key,
          messageId: 'renewsSoon',
          message: 'The contract "Deal" renews itself after 2026-12-01; the last day for notice is 2026-09-01.',
        },
      ],
    },
    {
      name: 'again after two renewals: the term from 1 December 2025 ends on 30 November 2026, two months before it is 30 September',
      model: deal({ endsOn: '2024-11-30', noticePeriod: 'P2M', renewalTerm: 'P1Y' }),
      failures: [{ key, messageId: 'renewsSoon', data: { endsOn: '2026-11-30', decideOn: '2026-09-30' } }],
    },
    {
      name: 'a day too late for notice before the next renewal',
      model: deal({ endsOn: '2025-11-30', noticePeriod: 'P91D', renewalTerm: 'P1Y' }),
      failures: [
        {
          key,
          messageId: 'renewsLate',
          message: 'The contract "Deal" renews itself after 2026-11-30; the last day for notice was 2026-08-31.',
        },
      ],
    },
    {
      name: 'renewed, within the horizon of the next end, notice not assessed',
      model: deal({ endsOn: '2025-11-30', renewalTerm: 'P1Y' }),
      failures: [
        {
          key,
          messageId: 'renewing',
          message: 'The contract "Deal" renews itself after 2026-11-30, and nothing says how long the notice is.',
        },
      ],
    },
    {
      name: 'the end that was agreed, whatever it renews itself by',
      model: deal({ endsOn: '2026-09-30', noticePeriod: 'P2W', renewalTerm: 'P1M' }),
      failures: [{ key, messageId: 'renewsSoon', data: { endsOn: '2026-09-30', decideOn: '2026-09-16' } }],
    },
    {
      name: 'renewed by terms one day longer than the horizon: 91 days from 1 September are 30 November',
      model: deal({ endsOn: '2026-08-31', noticePeriod: 'P1D', renewalTerm: 'P91D' }),
      failures: [{ key, data: { endsOn: '2026-11-30', decideOn: '2026-11-29' } }],
    },
    {
      name: 'a horizon of its own',
      model: deal({ endsOn: '2027-02-28', noticePeriod: null }),
      options: { horizonDays: 180 },
      failures: [{ key }],
    },
    {
      name: 'of a critical service',
      model: {
        ...deal({ endsOn: '2026-10-01', noticePeriod: null, scope: ['service:erp'] }),
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
      },
      failures: [{ key, severity: 'high' }],
    },
  ],
  passing: [
    { name: 'the day after the horizon', model: deal({ endsOn: '2026-12-01', noticePeriod: null }) },
    { name: 'notice the day after the horizon', model: deal({ endsOn: '2027-03-01', noticePeriod: 'P3M' }) },
    { name: 'renewed yesterday', model: deal({ endsOn: '2026-08-31', noticePeriod: 'P3M', renewalTerm: 'P1Y' }) },
    {
      name: 'renewed by terms as long as the horizon: it can be left at any time within it',
      model: deal({ endsOn: '2026-08-31', noticePeriod: 'P1D', renewalTerm: 'P90D' }),
    },
    {
      name: 'quarter by quarter, also in a quarter of 92 days',
      model: deal({ endsOn: '2025-12-31', noticePeriod: 'P1M', renewalTerm: 'P3M' }),
    },
    { name: 'month by month', model: deal({ endsOn: '2025-08-31', noticePeriod: 'P3M', renewalTerm: 'P1M' }) },
    {
      name: 'a shorter horizon',
      model: deal({ endsOn: '2026-09-02', noticePeriod: null }),
      options: { horizonDays: 0 },
    },
  ],
  unknown: [
    { name: 'last day', model: deal({ noticePeriod: 'P3M' }), missing: ['contract.endsOn'] },
    {
      name: 'whether it renewed itself after its stated end',
      model: deal({ endsOn: '2026-08-31', noticePeriod: null }),
      missing: ['contract.renewalTerm'],
    },
    {
      name: 'notice, renewed',
      model: deal({ endsOn: '2026-08-31', renewalTerm: 'P1Y' }),
      missing: ['contract.noticePeriod'],
    },
    { name: 'notice', model: deal({ endsOn: '2026-12-01' }), missing: ['contract.noticePeriod'] },
  ],
  notApplicable: [{ name: 'open-ended', model: deal({ endsOn: null, noticePeriod: 'P3M' }) }],
  example: {
    failing: deal({ endsOn: '2026-10-31', noticePeriod: 'P1M' }),
    fixed: deal({ endsOn: '2028-10-31', noticePeriod: 'P1M' }),
  },
};
